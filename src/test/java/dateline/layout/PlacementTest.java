package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import dateline.pipeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

  /** A timeline and a view of it. */
  record View(Timeline timeline, ViewState state) {
    List<LanesDrawing.Placed> placed() {
      return new TimelineLayout(timeline).placements(state);
    }
  }

  static Stream<View> views() {
    var random = new Random(5);
    return Stream.generate(() -> view(random)).limit(1000);
  }

  private static View view(Random random) {
    var timeline = Timelines.random(random.nextLong(), 1 + random.nextInt(300), 3);
    var story = new TimelineLayout(timeline).story();
    double length = story.length() * Math.pow(10, random.nextDouble() * 4 - 2);
    double start = story.start() + story.length() * (random.nextDouble() - 0.2) - length / 3;
    var modes = List.of(LaneMode.values());
    var state =
        state(new Stretch(start, start + length))
            .withSize(new ViewState.Size(900 + random.nextInt(1000), 600 + random.nextInt(600)))
            .withLanes(ViewState.Lanes.by(modes.get(random.nextInt(modes.size()))));
    return new View(timeline, state);
  }

  private static ViewState state(Stretch stretch) {
    return new ViewState(
        new ViewState.Size(1600, 900),
        stretch,
        ViewState.Lanes.by(LaneMode.THEME),
        ViewState.Marks.NONE,
        Theme.LIGHT,
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("views")
  void cardsAndCountsStandForEveryEventInViewOnce(View view) {
    for (var lane : view.placed()) {
      var inView = inView(lane.lane(), view.state().stretch());
      var cards = lane.placement().cards().stream().map(card -> card.item().event().id()).toList();
      int counted = lane.placement().chips().stream().mapToInt(Chip::count).sum();
      assertThat(cards).doesNotHaveDuplicates().isSubsetOf(inView);
      assertThat(cards.size() + counted).isEqualTo(inView.size());
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void noLaneIsMissing(View view) {
    var index = new TimelineIndex(view.timeline());
    var high = view.state().withSize(new ViewState.Size(view.state().size().width(), 20_000));
    var placed = new View(view.timeline(), high).placed();

    assertThat(placed)
        .extracting(lane -> lane.lane().key())
        .containsAll(
            index.lanes(view.state().lanes()).stream()
                .filter(lane -> !inView(lane, high.stretch()).isEmpty())
                .map(Lane::key)
                .toList());
  }

  private static List<String> inView(Lane lane, Stretch stretch) {
    return lane.items().stream()
        .filter(item -> item.known().overlaps(stretch))
        .map(item -> item.event().id())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyViewHasAPictureHoweverFarItIsScrolled(View view) {
    var scroll = new Random(view.timeline().events().size()).nextInt(400);
    var lanes = view.state().lanes().withScroll(scroll);
    var picture = new TimelineLayout(view.timeline()).layout(view.state().withLanes(lanes));

    assertThat(picture.shapes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void nothingLiesOverAnythingElse(View view) {
    for (var lane : view.placed()) {
      var areas = new ArrayList<Rect>();
      lane.placement().cards().forEach(card -> areas.add(card.area()));
      lane.placement().chips().forEach(chip -> areas.add(chip.area()));
      for (int i = 0; i < areas.size(); i++) {
        for (int j = i + 1; j < areas.size(); j++) {
          assertThat(areas.get(i).inset(0.01).overlaps(areas.get(j).inset(0.01)))
              .as("%s and %s in %s", areas.get(i), areas.get(j), lane.lane().key())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void everythingLiesWithinItsLane(View view) {
    for (var lane : view.placed()) {
      assertThat(lane.placement().cards())
          .allSatisfy(
              card -> {
                assertThat(card.area().y()).isGreaterThanOrEqualTo(lane.top());
                assertThat(card.area().bottom()).isLessThanOrEqualTo(lane.top() + lane.height());
              });
      assertThat(lane.placement().chips())
          .allSatisfy(
              chip ->
                  assertThat(chip.area().bottom()).isLessThanOrEqualTo(lane.top() + lane.height()));
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void titlesLieWithinTheirCards(View view) {
    view.placed().stream()
        .flatMap(lane -> lane.placement().cards().stream())
        .filter(card -> card.form() != Card.Form.SPAN)
        .forEach(
            card -> {
              assertThat(card.text()).isNotEmpty();
              assertThat(CardText.height(card.text().size()))
                  .isLessThanOrEqualTo(card.area().height() + 0.5);
              assertThat(card.text())
                  .allSatisfy(
                      line ->
                          assertThat(TextMeasure.width(line, CardText.TITLE))
                              .isLessThan(card.area().width()));
            });
  }

  @ParameterizedTest
  @EnumSource(LaneMode.class)
  void equalStatesGiveEqualPictures(LaneMode mode) {
    var timeline = Timelines.random(3, 200, 2);
    var story = new TimelineLayout(timeline).story();
    var state = state(story).withLanes(ViewState.Lanes.by(mode));

    assertThat(new TimelineLayout(timeline).layout(state))
        .isEqualTo(new TimelineLayout(timeline).layout(state));
  }

  @Test
  void anEventKnownToTheDayLiesWithinItsDay() {
    var timeline =
        Timelines.of(
            Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.5),
            Timelines.event("b", "2031-05-04", Kind.PROTEST, 0.9),
            Timelines.event("c", "2031-05-04", Kind.PROTEST, 0.2));
    var days = Stretch.days(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 6));
    var scale = new TimelineLayout(timeline).layout(state(days)).geometry().scale();

    var cards = new View(timeline, state(days)).placed().get(0).placement().cards();

    assertThat(cards).hasSize(3);
    assertThat(cards)
        .allSatisfy(
            card -> {
              assertThat(card.area().x()).isGreaterThan(scale.x(card.item().known().start()));
              assertThat(card.area().right()).isLessThan(scale.x(card.item().known().end()));
            });
  }

  @Test
  void theMostImportantOfACrowdedDayAreShownAndTheRestAreCounted() {
    var crowd =
        Stream.iterate(0, i -> i + 1)
            .limit(80)
            .map(i -> Timelines.event("e" + i, "2031-05-04", Kind.PROTEST, i / 100.0))
            .toArray(dateline.merge.Event[]::new);
    var days = Stretch.days(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 7));

    var placement = new View(Timelines.of(crowd), state(days)).placed().get(0).placement();

    var leastShown =
        placement.cards().stream().mapToDouble(c -> c.item().event().importance()).min();
    var mostHidden =
        placement.chips().get(0).some().stream().mapToDouble(i -> i.event().importance()).max();
    assertThat(placement.cards()).hasSizeGreaterThan(5);
    assertThat(leastShown.orElseThrow()).isGreaterThan(mostHidden.orElseThrow());
  }

  @Test
  void theSelectedEventIsShownHoweverUnimportant() {
    var timeline = Timelines.random(8, 400, 1);
    var story = new TimelineLayout(timeline).story();
    for (var placed : new View(timeline, state(story)).placed()) {
      for (var chip : placed.placement().chips()) {
        if (chip.some().isEmpty()) {
          continue;
        }
        var last = chip.some().get(chip.some().size() - 1).event().id();
        var marks = ViewState.Marks.NONE.withSelected(last);
        var cards = new HashSet<String>();
        new View(timeline, state(story).withMarks(marks))
            .placed()
            .forEach(
                lane -> lane.placement().cards().forEach(c -> cards.add(c.item().event().id())));
        assertThat(cards).contains(last);
      }
    }
  }

  @Test
  void hiddenEventsAreNeitherShownNorCounted() {
    var timeline =
        Timelines.of(
            Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.5),
            Timelines.event("b", "2031-05-04", Kind.ORDER, 0.9));
    var days = Stretch.days(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 6));
    var marks = ViewState.Marks.NONE.withHidden(EventSet.of(2, place -> place == 1));

    var placed = new View(timeline, state(days).withMarks(marks)).placed();

    assertThat(placed).extracting(lane -> lane.lane().key()).containsExactly("STREETS");
  }

  @Test
  void whatIsNotToldStaysTheSameWhateverIsHidden() {
    var timeline = Timelines.random(6, 60, 1);
    var whole = new TimelineIndex(timeline);

    var some = whole.without(EventSet.of(60, place -> place % 2 == 0));

    assertThat(some.items()).hasSize(30);
    assertThat(some.silent()).isEqualTo(whole.silent());
  }

  @Test
  void aCollapsedLaneCountsAllItsEvents() {
    var timeline = Timelines.random(4, 100, 1);
    var story = new TimelineLayout(timeline).story();
    var lanes = ViewState.Lanes.by(LaneMode.THEME).withCollapsed(Set.of("GOVERNMENT"));

    var government =
        new View(timeline, state(story).withLanes(lanes))
            .placed().stream()
                .filter(lane -> lane.lane().key().equals("GOVERNMENT"))
                .findFirst()
                .orElseThrow();

    assertThat(government.placement().cards()).isEmpty();
    assertThat(government.placement().chips().stream().mapToInt(Chip::count).sum())
        .isEqualTo(inView(government.lane(), story).size());
  }

  // What makes zooming calm

  private static Stream<View> zooms() {
    return views().limit(400);
  }

  @ParameterizedTest
  @MethodSource("zooms")
  void whatIsShownStaysShownInItsRowWhenOneZoomsIn(View view) {
    var closer = closer(view.state(), 1.25);
    var rows = rows(view.placed(), view.state().stretch());
    var rowsCloser = rows(new View(view.timeline(), closer).placed(), closer.stretch());
    var laneKeys = rowsCloser.keySet().stream().map(RowKey::lane).toList();
    rows.forEach(
        (key, row) -> {
          if (key.item().known().overlaps(closer.stretch()) && laneKeys.contains(key.lane())) {
            assertThat(rowsCloser).containsEntry(key, row);
          }
        });
  }

  private record RowKey(String lane, Item item) {}

  /** The row of each card, counted by where it stands in its lane. */
  private static Map<RowKey, Double> rows(List<LanesDrawing.Placed> placed, Stretch inView) {
    var rows = new HashMap<RowKey, Double>();
    for (var lane : placed) {
      for (var card : lane.placement().cards()) {
        if (card.item().known().overlaps(inView)) {
          rows.put(
              new RowKey(lane.lane().key(), card.item()),
              (double) Math.round(card.area().y() - lane.top()));
        }
      }
    }
    return rows;
  }

  private static ViewState closer(ViewState state, double factor) {
    var stretch = state.stretch();
    double middle = (stretch.start() + stretch.end()) / 2;
    double half = stretch.length() / 2 / factor;
    return state.withStretch(new Stretch(middle - half, middle + half));
  }
}
