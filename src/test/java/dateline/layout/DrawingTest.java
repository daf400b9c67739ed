package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import dateline.pipeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the marks of a picture tell. */
class DrawingTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
  private static final ViewState.Size LARGE = new ViewState.Size(1600, 900);

  private static ViewState state(ViewState.Size size, Stretch stretch, ViewState.Marks marks) {
    return new ViewState(
        size, stretch, ViewState.Lanes.by(LaneMode.THEME), marks, Theme.LIGHT, Optional.empty());
  }

  private static DisplayList picture(Timeline timeline, ViewState.Size size, Stretch stretch) {
    return new TimelineLayout(timeline).layout(state(size, stretch, ViewState.Marks.NONE));
  }

  private static List<Shape> shapes(List<Shape> shapes) {
    return shapes.stream()
        .flatMap(
            shape ->
                shape instanceof Shape.Group group
                    ? shapes(group.shapes()).stream()
                    : Stream.of(shape))
        .toList();
  }

  private static List<Shape.Text> texts(DisplayList picture) {
    return shapes(picture.shapes()).stream()
        .filter(Shape.Text.class::isInstance)
        .map(Shape.Text.class::cast)
        .toList();
  }

  private static Timeline crowd(int count) {
    var events = new ArrayList<dateline.merge.Event>();
    for (int i = 0; i < count; i++) {
      events.add(
          Timelines.event("e%03d".formatted(i), DAY.toString(), Kind.PROTEST, 1 - i / 1000.0));
    }
    return Timelines.of(events.toArray(dateline.merge.Event[]::new));
  }

  @Test
  void aCardAmongHoursSaysThatItsOwnIsNotKnown() {
    var timeline =
        Timelines.of(
            Timelines.event("day", "2031-05-03", Kind.PROTEST, 0.9),
            Timelines.event("hour", "2031-05-03T14:30", Kind.ORDER, 0.9));

    var hours = texts(picture(timeline, LARGE, Stretch.days(DAY, DAY)));
    var days = texts(picture(timeline, LARGE, Stretch.days(DAY, DAY.plusDays(6))));

    assertThat(hours).extracting(Shape.Text::text).containsOnlyOnce("time not known");
    assertThat(days).extracting(Shape.Text::text).doesNotContain("time not known");
  }

  @Test
  void theMarkOfAPublicationNeverLiesOnTheNameOfItsDay() {
    var random = new Random(5);
    var timeline = crowd(1);
    for (int i = 0; i < 1000; i++) {
      double start = DAY.toEpochDay() + random.nextDouble() * 6 - 3;
      var stretch = new Stretch(start, start + 0.5 + random.nextDouble() * 12);
      var picture = picture(timeline, LARGE, stretch);
      var names =
          texts(picture).stream()
              .filter(text -> text.baseline() < 50 && text.style().equals(Ticks.NAME))
              .toList();
      for (var hit : picture.hits()) {
        if (!(hit.target() instanceof Hit.OfArticles) || hit.area().y() > 25) {
          continue;
        }
        assertThat(names)
            .as("%s", stretch)
            .filteredOn(name -> name.baseline() > 30 && hit.area().y() > 20)
            .noneMatch(
                name ->
                    name.x() < hit.area().right() - 3
                        && name.x() + TextMeasure.width(name.text(), name.style())
                            > hit.area().x() + 3);
      }
    }
  }

  @Test
  void aCardAtTheEndOfAFarViewCanBeRead() {
    var timeline = Timelines.of(Timelines.event("last", "2031-05-03", Kind.PROTEST, 0.9));
    var picture = picture(timeline, LARGE, Stretch.days(DAY.minusYears(3), DAY));

    assertThat(picture.hits())
        .filteredOn(hit -> hit.target() instanceof Hit.OfEvent)
        .hasSize(1)
        .allMatch(hit -> hit.area().width() > Slots.COLUMN - 4);
  }

  @Test
  void neighbouringDaysMakeNoPeakBetweenThem() {
    var timeline =
        Timelines.of(
            Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.9),
            Timelines.event("b", "2031-05-04", Kind.PROTEST, 0.9),
            Timelines.event("c", "2031-05-05", Kind.PROTEST, 0.9));
    var overview = new TimelineIndex(timeline).overview();

    for (int bars = 20; bars < 60; bars++) {
      assertThat(overview.density(0, bars * 5.0, bars)).containsOnly(1);
    }
  }

  @Test
  void lanesOutOfViewAreCounted() {
    var timeline = InventedTimeline.of(3, 300);
    var low = new ViewState.Size(1200, 400);
    var story = new TimelineLayout(timeline).story();

    assertThat(picture(timeline, low, story).hits())
        .filteredOn(hit -> hit.target() instanceof Hit.OfHidden)
        .extracting(Hit::label)
        .hasSize(1)
        .allMatch(label -> label.matches("\\d more lanes? below"));
    assertThat(picture(timeline, new ViewState.Size(1200, 2000), story).hits())
        .noneMatch(hit -> hit.target() instanceof Hit.OfHidden);
  }

  @Test
  void aPictureOfAnyHeightScrolledAnywhereCanBeDrawn() {
    var layout = new TimelineLayout(InventedTimeline.of(3, 300));
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var size = new ViewState.Size(200 + random.nextInt(1400), 150 + random.nextInt(750));
      var lanes = ViewState.Lanes.by(LaneMode.THEME).withScroll(random.nextInt(600));
      var state = state(size, layout.story(), ViewState.Marks.NONE).withLanes(lanes);

      assertThat(layout.layout(state).hits()).as("%s", size).isNotEmpty();
    }
  }

  @Test
  void theCardsOfALaneShownInFullBeginAtItsTop() {
    var timeline =
        Timelines.of(
            Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.9),
            Timelines.event("b", "2031-05-03", Kind.PROTEST, 0.8),
            Timelines.event("old", "1998", Kind.PROTEST, 0.05));
    var layout = new TimelineLayout(timeline);
    var lanes = ViewState.Lanes.by(LaneMode.THEME).withExpanded(Set.of("STREETS"));
    var state = state(LARGE, layout.story(), ViewState.Marks.NONE).withLanes(lanes);

    assertThat(layout.placements(state).get(0).placement().cards())
        .extracting(card -> card.area().y() - layout.placements(state).get(0).top())
        .contains(LaneBox.PAD);
  }

  @Test
  void whatIsDimmedMakesRoomForTheRest() {
    var timeline = crowd(60);
    var marks = ViewState.Marks.NONE.withDimmed(EventSet.of(60, place -> place < 58));
    var week = Stretch.days(DAY.minusDays(3), DAY.plusDays(3));
    var layout = new TimelineLayout(timeline);

    assertThat(layout.layout(state(LARGE, week, marks)).hits())
        .extracting(Hit::target)
        .contains(new Hit.OfEvent("e058", "STREETS"), new Hit.OfEvent("e059", "STREETS"));
    assertThat(layout.layout(state(LARGE, week, ViewState.Marks.NONE)).hits())
        .extracting(Hit::target)
        .doesNotContain(new Hit.OfEvent("e058", "STREETS"));
  }

  @Test
  void whatIsNewOrFoundAndHasNoCardIsCountedWhereItHides() {
    var timeline = crowd(60);
    var least = EventSet.of(60, place -> place >= 58);
    var marks =
        new ViewState.Marks(
            Optional.empty(), Optional.empty(), least, EventSet.NONE, EventSet.NONE, least);
    var picture =
        new TimelineLayout(timeline)
            .layout(state(LARGE, Stretch.days(DAY.minusDays(3), DAY.plusDays(3)), marks));

    assertThat(picture.hits())
        .filteredOn(hit -> hit.target() instanceof Hit.OfMore)
        .extracting(Hit::label)
        .hasSize(1)
        .allMatch(label -> label.contains("2 found, 2 new"));
  }
}
