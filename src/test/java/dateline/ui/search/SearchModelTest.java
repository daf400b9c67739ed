package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Event;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Desks;
import dateline.ui.desk.ProjectModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchModelTest {

  private final ProjectModel project = Desks.project();
  private final Desk desk = new Desk(project);
  private final SearchModel search = new SearchModel(project, desk);

  private List<String> found(String query) {
    search.queryProperty().set(query);
    return search.hitsProperty().get().stream().map(Event::id).toList();
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

    assertThat(search.hitsProperty().get()).isEmpty();
    assertThat(search.summary().get()).isEqualTo("nothing found");
  }
}
