package dateline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.layout.EventSet;
import dateline.layout.Timelines;
import dateline.ui.desk.Desks;
import dateline.ui.desk.ProjectModel;
import dateline.ui.desk.WorkModel;
import dateline.ui.filter.Filter.Days;
import dateline.ui.filter.FilterIndex.Choice;
import dateline.ui.task.HeldRunner;
import dateline.ui.task.SameThreadRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilterModelTest {

  private final ProjectModel project = Desks.project();
  private final FilterModel model = new FilterModel(project, new SameThreadRunner());

  private List<String> shown(Filter filter) {
    model.set(filter);
    var events = model.filtered().timeline().events();
    var hidden = model.filtered().hidden();
    return IntStream.range(0, events.size())
        .filter(place -> !hidden.contains(place))
        .mapToObj(place -> events.get(place).id())
        .toList();
  }

  private List<Choice> choices(Facet facet) {
    var choices = new ArrayList<Choice>();
    model.choices(facet, choices::addAll);
    return choices;
  }

  @Test
  void valuesOfOneFacetAddUpAndFacetsNarrow() {
    var kinds = Filter.NONE.with(Facet.KIND, "protest", true).with(Facet.KIND, "disaster", true);

    assertThat(shown(kinds)).containsExactly("breach", "march");
    assertThat(shown(kinds.with(Facet.PLACE, "Oss", true))).containsExactly("march");
  }

  @Test
  void eachPartOfAFilterNarrows() {
    var day = Optional.of(LocalDate.of(2031, 3, 2));

    assertThat(shown(Filter.NONE.withSources(2))).containsExactly("breach");
    assertThat(shown(Filter.NONE.withImportance(1))).containsExactly("breach");
    assertThat(shown(Filter.NONE.withDays(new Days(day, day)))).containsExactly("crack");
    assertThat(shown(Filter.NONE.withDays(new Days(Optional.empty(), day))))
        .containsExactly("built", "crack");
    assertThat(shown(Filter.NONE.with(Facet.PUBLISHER, "Tessa Courier", true)))
        .containsExactlyInAnyOrder("breach", "dead", "troops", "aid");
    assertThat(shown(Filter.NONE.with(Facet.ACTOR, Facet.ACTOR.none(), true))).hasSize(12);
  }

  @Test
  void whatIsLeftOutIsDimmedWhereAReaderLikes() {
    model.set(Filter.NONE.withSources(2));
    assertThat(model.summary().get()).isEqualTo("1 of 12 events");

    model.dimsProperty().set(true);

    assertThat(model.filtered().hidden()).isEqualTo(EventSet.NONE);
    assertThat(model.filtered().dimmed().count()).isEqualTo(11);
    assertThat(model.summary().get()).isEqualTo("1 of 12 events");
  }

  @Test
  void countsAreOfWhatPassesTheOtherFacets() {
    model.set(Filter.NONE.with(Facet.PLACE, "Oss", true).with(Facet.KIND, "protest", true));

    assertThat(choices(Facet.KIND))
        .contains(new Choice("protest", 1), new Choice("legal", 1), new Choice("disaster", 0));
    assertThat(choices(Facet.PLACE).get(0)).isEqualTo(new Choice("Oss", 1));
  }

  @Test
  void aFilterIsNoEdit() {
    var history = project.history();

    model.set(Filter.NONE.withSources(2));

    assertThat(project.history()).isSameAs(history);
  }

  @Test
  void anEditIsSeenThroughTheFilter() {
    model.set(Filter.NONE.with(Facet.KIND, "disaster", true));

    project.hide(project.timeline().event("breach").orElseThrow());

    assertThat(model.filtered().timeline()).isSameAs(project.timeline());
    assertThat(model.filtered().passing()).isZero();
  }

  @Test
  void aTimelineIsNeverShownThroughTheSetsOfAnother() {
    var held = new HeldRunner();
    var slow = new FilterModel(project, held);
    slow.set(Filter.NONE.withSources(2));
    held.runAll();
    var before = slow.filtered();

    project.hide(project.timeline().event("built").orElseThrow());
    assertThat(slow.filtered()).isSameAs(before);
    held.runAll();

    assertThat(slow.filtered().timeline().events()).hasSize(11);
    assertThat(slow.filtered().hidden().count()).isEqualTo(10);
  }

  @Test
  void otherArticlesAreShownWithoutTheFilter() {
    var timelines = new ArrayList<>(List.of(Timelines.random(2, 20, 1), project.timeline()));
    var other =
        new ProjectModel(
            (articles, progress) -> timelines.remove(1), new WorkModel(new SameThreadRunner()));
    other.open(List.of(Path.of("dam")), PublishedDates.NONE);
    timelines.add(timelines.get(0));
    var filter = new FilterModel(other, new SameThreadRunner());
    filter.set(Filter.NONE.withSources(2));

    other.open(List.of(Path.of("another")), PublishedDates.NONE);

    assertThat(filter.filter()).isEqualTo(Filter.NONE);
    assertThat(filter.filtered().passing()).isEqualTo(20);
  }

  /** Every event is tested by hand against a filter drawn by lot. */
  @Test
  void manyEventsAreFilteredAsEachByItself() {
    var timeline = Timelines.random(7, 5_000, 3);
    var index = new FilterIndex(timeline);
    var from = LocalDate.of(2031, 6, 1);
    var filter =
        Filter.NONE
            .with(Facet.KIND, "protest", true)
            .with(Facet.KIND, "legal", true)
            .withImportance(0.4)
            .withDays(new Days(Optional.of(from), Optional.empty()));

    var leftOut = index.leftOut(filter, EventSet.NONE);

    for (int place = 0; place < timeline.events().size(); place++) {
      var event = timeline.events().get(place);
      var kind = event.subject().kind().label();
      boolean passes =
          (kind.equals("protest") || kind.equals("legal"))
              && event.importance() >= 0.4
              && !event.date().range().lastDay().isBefore(from);
      assertThat(leftOut.contains(place)).isNotEqualTo(passes);
    }
  }
}
