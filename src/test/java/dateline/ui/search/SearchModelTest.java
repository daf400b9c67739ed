package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Event;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Desks;
import dateline.ui.desk.ProjectModel;
import dateline.ui.filter.Facet;
import dateline.ui.filter.Filter;
import dateline.ui.filter.FilterModel;
import dateline.ui.task.HeldRunner;
import dateline.ui.task.SameThreadRunner;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchModelTest {

  private final ProjectModel project = Desks.project();
  private final Desk desk = new Desk(project);
  private final FilterModel filter = new FilterModel(project, new SameThreadRunner());
  private final SearchModel search = new SearchModel(project, desk, filter, new SameThreadRunner());

  private List<String> found(String query) {
    search.queryProperty().set(query);
    return search.hits().stream().map(Event::id).toList();
  }

  @Test
  void everyWordMustStandInTheTitleTheQuotesOrThePlaces() {
    assertThat(found("DAM breaks")).containsExactly("breach");
    assertThat(found("helicopter")).containsExactly("troops");
    assertThat(found("dam helicopter")).isEmpty();
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(found("Evacuàted")).containsExactly("evacuate");
  }

  @Test
  void anEmptyQueryFindsNothingAndSaysNothing() {
    assertThat(found("  ")).isEmpty();
    assertThat(search.summary().get()).isEmpty();
  }

  @Test
  void walkingGoesRoundThroughTheHits() {
    var ids = found("water");
    assertThat(search.summary().get()).isEqualTo(ids.size() + " events");

    search.next();
    assertThat(desk.selected().orElseThrow().id()).isEqualTo(ids.get(0));
    assertThat(search.summary().get()).isEqualTo("1 of " + ids.size());
    search.previous();
    assertThat(desk.selected().orElseThrow().id()).isEqualTo(ids.get(ids.size() - 1));
    search.next();
    assertThat(desk.selected().orElseThrow().id()).isEqualTo(ids.get(0));
  }

  @Test
  void aHiddenEventIsNoLongerFound() {
    assertThat(found("breaks")).containsExactly("breach");

    project.hide(project.timeline().event("breach").orElseThrow());

    assertThat(search.hits()).isEmpty();
    assertThat(search.summary().get()).isEqualTo("nothing found");
  }

  @Test
  void whatTheFilterHidesIsNotFoundAndWhatItDimsIs() {
    filter.set(Filter.NONE.with(Facet.KIND, "protest", true));

    assertThat(found("dam")).isEmpty();
    assertThat(search.summary().get()).endsWith("left out");
    filter.dimsProperty().set(true);
    assertThat(found("dam")).contains("breach");
  }

  @Test
  void onlyHitsAreShownUntilTheSearchEnds() {
    found("helicopter");
    search.showOnlyHits();
    assertThat(filter.filtered().passing()).isEqualTo(1);

    search.queryProperty().set("");

    assertThat(filter.filter()).isEqualTo(Filter.NONE);
    assertThat(filter.filtered().passing()).isEqualTo(12);
  }

  @Test
  void typingDoesNotWaitForTheWordsAndOnlyTheLastQueryIsAnswered() {
    var held = new HeldRunner();
    var slow = new SearchModel(project, desk, filter, held);
    slow.queryProperty().set("dam");
    slow.queryProperty().set("dam breaks");
    assertThat(slow.summary().get()).isEqualTo("searching…");

    held.runAll();

    assertThat(slow.hits()).extracting(Event::id).containsExactly("breach");
  }
}
