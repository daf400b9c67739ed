package dateline.layout;

import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A timeline and a view of it, for tests of what is placed where.
 *
 * @param placed the lanes in view with their cards
 */
record PlacedView(
    Timeline timeline, TimelineLayout layout, ViewState state, List<LanesDrawing.Placed> placed) {

  static PlacedView of(Timeline timeline, ViewState state) {
    var layout = new TimelineLayout(timeline);
    return new PlacedView(timeline, layout, state, layout.placements(state));
  }

  /** A stretch of time in lanes by theme, with nothing marked. */
  static ViewState state(Stretch stretch) {
    return new ViewState(
        new ViewState.Size(1600, 900),
        stretch,
        ViewState.Lanes.by(LaneMode.THEME),
        ViewState.Marks.NONE,
        Theme.LIGHT,
        Optional.empty());
  }

  /** Views of all kinds, the same every time. */
  static Stream<PlacedView> random(int count) {
    var random = new Random(5);
    return Stream.generate(() -> random(random)).limit(count);
  }

  private static PlacedView random(Random random) {
    var timeline = Timelines.random(random.nextLong(), 1 + random.nextInt(300), 3);
    var layout = new TimelineLayout(timeline);
    var story = layout.story();
    double length = story.length() * Math.pow(10, random.nextDouble() * 4 - 2);
    double start = story.start() + story.length() * (random.nextDouble() - 0.2) - length / 3;
    var modes = List.of(LaneMode.values());
    var state =
        state(new Stretch(start, start + length))
            .withSize(new ViewState.Size(900 + random.nextInt(1000), 600 + random.nextInt(600)))
            .withLanes(ViewState.Lanes.by(modes.get(random.nextInt(modes.size()))));
    return new PlacedView(timeline, layout, state, layout.placements(state));
  }

  /** The same timeline in another state. */
  PlacedView in(ViewState other) {
    return new PlacedView(timeline, layout, other, layout.placements(other));
  }

  /** The ids of the events of a lane that a stretch shows something of. */
  static List<String> inView(Lane lane, Stretch stretch) {
    return lane.items().stream()
        .filter(item -> item.known().overlaps(stretch))
        .map(item -> item.event().id())
        .toList();
  }
}
