package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import dateline.pipeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {

  private static final Timeline FLOOD =
      Timelines.of(
          Timelines.event("old", "1998", Kind.OTHER, 0.05),
          Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.9),
          Timelines.event("b", "2031-05-04", Kind.ORDER, 0.9),
          Timelines.event("c", "2031-05-07", Kind.ORDER, 0.9),
          Timelines.event("late", "2031-09-01", Kind.OTHER, 0.05));

  private final TimelineLayout layout = new TimelineLayout(FLOOD);

  private DisplayList firstView() {
    return layout.layout(
        new ViewState(
            new ViewState.Size(1600, 900),
            layout.story(),
            ViewState.Lanes.by(LaneMode.THEME),
            ViewState.Marks.NONE,
            Theme.LIGHT,
            Optional.of(new ViewState.Heading("Flood", "5 events"))));
  }

  private static <T extends Hit.Target> List<T> targets(DisplayList list, Class<T> type) {
    return list.hits().stream().map(Hit::target).filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void theFirstViewIsTheShortestStretchWithMostOfWhatMatters() {
    assertThat(layout.story())
        .isEqualTo(Stretch.days(LocalDate.of(2031, 5, 3), LocalDate.of(2031, 5, 7)));
  }

  @Test
  void anEmptyTimelineHasAPictureToo() {
    var empty = new TimelineLayout(Timeline.EMPTY);
    var state =
        new ViewState(
            new ViewState.Size(800, 600),
            empty.story(),
            ViewState.Lanes.by(LaneMode.ACTOR),
            ViewState.Marks.NONE,
            Theme.DARK,
            Optional.empty());

    assertThat(empty.layout(state).shapes()).isNotEmpty();
  }

  @Test
  void aWindowThatIsMuchTooNarrowHasAPictureToo() {
    var state =
        new ViewState(
            new ViewState.Size(120, 90),
            layout.story(),
            ViewState.Lanes.by(LaneMode.THEME),
            ViewState.Marks.NONE,
            Theme.LIGHT,
            Optional.empty());

    assertThat(layout.layout(state).shapes()).isNotEmpty();
  }

  @Test
  void whatLiesOutsideIsCountedAtEachEdge() {
    assertThat(targets(firstView(), Hit.OfEdge.class))
        .extracting(Hit.OfEdge::earlier, Hit.OfEdge::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, 1),
            org.assertj.core.groups.Tuple.tuple(false, 1));
    assertThat(firstView().hits()).extracting(Hit::label).contains("1 earlier, 1998");
  }

  @Test
  void everyPartOfTheViewAnswersThePointer() {
    var list = firstView();

    assertThat(targets(list, Hit.OfEvent.class))
        .extracting(Hit.OfEvent::eventId)
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(targets(list, Hit.OfLane.class))
        .extracting(Hit.OfLane::lane)
        .containsExactly("STREETS", "GOVERNMENT");
    assertThat(targets(list, Hit.OfArticles.class)).isNotEmpty();
    assertThat(targets(list, Hit.OfHandle.class)).hasSize(2);
  }

  @Test
  void theCardUnderThePointerIsFound() {
    var list = firstView();
    var card =
        list.hits().stream()
            .filter(hit -> hit.target().equals(new Hit.OfEvent("b", "GOVERNMENT")))
            .findFirst()
            .orElseThrow();

    assertThat(list.hitAt(card.area().centreX(), card.area().centreY())).contains(card);
    assertThat(card.label()).isEqualTo("Title of event b, Sun 4 May 2031");
  }

  @Test
  void daysWithoutEventsAreHatchedAndThoseWithArticlesToldApart() {
    var scale = firstView().geometry().scale();
    var hatches =
        firstView().shapes().stream()
            .filter(Shape.Hatch.class::isInstance)
            .map(Shape.Hatch.class::cast)
            .toList();

    assertThat(hatches)
        .extracting(hatch -> Stretch.day(scale.moment(hatch.area().centreX())).toString())
        .containsExactly("2031-05-05", "2031-05-06");
    assertThat(hatches.get(0).gap()).isNotEqualTo(hatches.get(1).gap());
    assertThat(firstView().shapes())
        .filteredOn(Shape.Text.class::isInstance)
        .extracting(shape -> ((Shape.Text) shape).text())
        .contains("1 article, but no event", "no article published");
  }

  @Test
  void theOverviewShortensTheEmptyYears() {
    var scale = firstView().geometry().overview();
    double years = scale.x(layout.story().start()) - scale.x(scale.span().start());
    double story = scale.x(layout.story().end()) - scale.x(layout.story().start());

    assertThat(story).isGreaterThan(years);
  }
}
