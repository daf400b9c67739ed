package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every view, tried on a thousand of them. */
class PlacementPromisesTest {

  static Stream<PlacedView> views() {
    return PlacedView.random(1000);
  }

  @ParameterizedTest(name = "view {index}")
  @MethodSource("views")
  void holdInEveryView(PlacedView view) {
    assertAll(
        () -> cardsAndCountsStandForEveryEventInViewOnce(view),
        () -> noLaneIsMissing(view),
        () -> thereIsAPictureHoweverFarItIsScrolled(view),
        () -> nothingLiesOverAnythingElse(view),
        () -> everythingLiesWithinItsLane(view),
        () -> titlesLieWithinTheirCards(view),
        () -> whatIsShownStaysShownInItsRowWhenOneZoomsIn(view));
  }

  private static void cardsAndCountsStandForEveryEventInViewOnce(PlacedView view) {
    for (var lane : view.placed()) {
      var inView = PlacedView.inView(lane.lane(), view.state().stretch());
      var cards = lane.placement().cards().stream().map(card -> card.item().event().id()).toList();
      int counted = lane.placement().chips().stream().mapToInt(Chip::count).sum();
      assertThat(cards).doesNotHaveDuplicates().isSubsetOf(inView);
      assertThat(cards.size() + counted).isEqualTo(inView.size());
    }
  }

  private static void noLaneIsMissing(PlacedView view) {
    var index = new TimelineIndex(view.timeline());
    var high = view.state().withSize(new ViewState.Size(view.state().size().width(), 20_000));

    assertThat(view.in(high).placed())
        .extracting(lane -> lane.lane().key())
        .containsAll(
            index.lanes(view.state().lanes()).stream()
                .filter(lane -> !PlacedView.inView(lane, high.stretch()).isEmpty())
                .map(Lane::key)
                .toList());
  }

  private static void thereIsAPictureHoweverFarItIsScrolled(PlacedView view) {
    var scroll = new Random(view.timeline().events().size()).nextInt(400);
    var lanes = view.state().lanes().withScroll(scroll);

    assertThat(view.layout().layout(view.state().withLanes(lanes)).shapes()).isNotEmpty();
  }

  private static void nothingLiesOverAnythingElse(PlacedView view) {
    for (var lane : view.placed()) {
      var areas = new ArrayList<Rect>();
      lane.placement().cards().forEach(card -> areas.add(card.area().inset(0.01)));
      lane.placement().chips().forEach(chip -> areas.add(chip.area().inset(0.01)));
      for (int i = 0; i < areas.size(); i++) {
        var area = areas.get(i);
        assertThat(areas.subList(i + 1, areas.size()))
            .as("%s in %s", area, lane.lane().key())
            .noneMatch(area::overlaps);
      }
    }
  }

  private static void everythingLiesWithinItsLane(PlacedView view) {
    for (var lane : view.placed()) {
      double bottom = lane.top() + lane.height();
      assertThat(lane.placement().cards())
          .allMatch(card -> card.area().y() >= lane.top() && card.area().bottom() <= bottom);
      assertThat(lane.placement().chips()).allMatch(chip -> chip.area().bottom() <= bottom);
    }
  }

  private static void titlesLieWithinTheirCards(PlacedView view) {
    assertThat(view.placed().stream().flatMap(lane -> lane.placement().cards().stream()))
        .filteredOn(card -> card.form() != Card.Form.SPAN)
        .allMatch(card -> !card.text().isEmpty())
        .allMatch(card -> CardText.height(card.text().size()) <= card.area().height() + 0.5)
        .allMatch(PlacementPromisesTest::linesFit);
  }

  private static boolean linesFit(Card card) {
    return card.text().stream()
        .allMatch(line -> TextMeasure.width(line, CardText.TITLE) < card.area().width());
  }

  private static void whatIsShownStaysShownInItsRowWhenOneZoomsIn(PlacedView view) {
    var closer = view.in(closer(view.state(), 1.25));
    var rows = rows(view.placed(), view.state().stretch());
    var rowsCloser = rows(closer.placed(), closer.state().stretch());
    var laneKeys = rowsCloser.keySet().stream().map(RowKey::lane).distinct().toList();
    rows.forEach(
        (key, row) -> {
          if (key.item().known().overlaps(closer.state().stretch())
              && laneKeys.contains(key.lane())) {
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
