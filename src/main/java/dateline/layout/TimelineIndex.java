package dateline.layout;

import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a view asks of a timeline, sorted once so that a frame costs what it shows. */
final class TimelineIndex {

  private static final int MOST_ASKED = 100;

  private final List<Item> items;
  private final Moments starts;
  private final Moments ends;
  private final Lanes lanes;
  private final Map<LaneMode, List<Lane>> byMode = new EnumMap<>(LaneMode.class);
  private final NavigableMap<LocalDate, List<String>> publications;
  private final Stretch story;
  private final Overview overview;
  private final Titles titles;
  private final List<Silence> silent;

  private Optional<LaneRows> rows = Optional.empty();

  /** The items lately asked for, by the ids of their events. */
  private final Map<String, Optional<Item>> asked = new HashMap<>();

  /** Sorts all events of a timeline. */
  TimelineIndex(Timeline timeline) {
    this(
        Item.of(timeline.events()),
        new Lanes(timeline),
        new Titles(),
        publications(timeline),
        Optional.empty());
  }

  /**
   * @param items in order of time
   * @param silent what is not told, where that is known; else it is worked out
   */
  private TimelineIndex(
      List<Item> items,
      Lanes lanes,
      Titles titles,
      NavigableMap<LocalDate, List<String>> publications,
      Optional<List<Silence>> silent) {
    this.items = items;
    this.lanes = lanes;
    this.titles = titles;
    this.publications = publications;
    starts = Moments.starts(items);
    ends = Moments.ends(items);
    var days = Moments.days(starts, ends);
    story = Framing.story(items, days, publications.keySet());
    overview = new Overview(starts, ends, days, publications.keySet(), story);
    this.silent = silent.orElseGet(() -> Silence.within(items, publishedUntil(), publications));
  }

  /**
   * The same without some events, and with others less important than all that are left; what is
   * not told at all stays that.
   */
  TimelineIndex without(EventSet hidden, EventSet dimmed) {
    if (hidden.isEmpty() && dimmed.isEmpty()) {
      return this;
    }
    var left =
        items.stream()
            .filter(item -> !hidden.contains(item.place()))
            .map(item -> dimmed.contains(item.place()) ? item.behind() : item)
            .toList();
    return new TimelineIndex(left, lanes, titles, publications, Optional.of(silent));
  }

  List<Item> items() {
    return items;
  }

  /** The lanes of a mode, from the top, in the order that a person has given them. */
  List<Lane> lanes(ViewState.Lanes settings) {
    var all = byMode.computeIfAbsent(settings.mode(), mode -> lanes.of(mode, items));
    if (settings.order().isEmpty()) {
      return all;
    }
    var order = settings.order();
    return all.stream()
        .sorted(
            Comparator.comparingInt(
                lane -> order.contains(lane.key()) ? order.indexOf(lane.key()) : order.size()))
        .toList();
  }

  /** The articles by the day of their publication. */
  NavigableMap<LocalDate, List<String>> publications() {
    return publications;
  }

  /** The shortest stretch with most of what matters. */
  Stretch story() {
    return story;
  }

  /**
   * The rows of lanes, dealt out again when the window or the lanes change. With many events that
   * is the longest work of a first frame, so all processors do it.
   */
  LaneRows rows(LaneRows.Input input) {
    if (rows.filter(known -> known.isFor(input)).isEmpty()) {
      var dealt = new LaneRows(input);
      var lanesOfInput = input.lanes();
      IntStream.range(0, lanesOfInput.size())
          .parallel()
          .forEach(i -> lanesOfInput.get(i).slots(dealt.of(i)));
      rows = Optional.of(dealt);
    }
    return rows.get();
  }

  /** The item of an event, if it is not hidden. A view asks for the same ones at every frame. */
  Optional<Item> item(String eventId) {
    if (asked.size() > MOST_ASKED) {
      asked.clear();
    }
    return asked.computeIfAbsent(eventId, this::find);
  }

  private Optional<Item> find(String eventId) {
    return items.stream().filter(item -> item.event().id().equals(eventId)).findFirst();
  }

  Titles titles() {
    return titles;
  }

  Overview overview() {
    return overview;
  }

  /** Days of the story to which nothing is dated. */
  List<Silence> silent() {
    return silent;
  }

  int endingBy(double moment) {
    return ends.upTo(moment);
  }

  int startingFrom(double moment) {
    return starts.count() - starts.before(moment);
  }

  /** The time of everything that ends by a moment, if there is such a thing. */
  Optional<Stretch> before(double moment) {
    int count = endingBy(moment);
    return count == 0
        ? Optional.empty()
        : Optional.of(new Stretch(bounded(starts.get(0), moment), ends.get(count - 1)));
  }

  /** The time of everything that starts at a moment or after it, if there is such a thing. */
  Optional<Stretch> after(double moment) {
    int count = startingFrom(moment);
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Stretch(
                starts.get(starts.count() - count), bounded(ends.get(ends.count() - 1), moment)));
  }

  private static double bounded(double end, double moment) {
    double open = Stretch.moment(DateRange.OPEN_END);
    return Math.abs(end) >= open - 1 ? moment : end;
  }

  private Stretch publishedUntil() {
    return publications.isEmpty()
        ? story
        : story.union(Stretch.days(publications.firstKey(), publications.lastKey()));
  }

  private static NavigableMap<LocalDate, List<String>> publications(Timeline timeline) {
    var publications = new TreeMap<LocalDate, List<String>>();
    for (var source : timeline.sources()) {
      source
          .dating()
          .published()
          .ifPresent(
              day ->
                  publications
                      .computeIfAbsent(day, d -> new ArrayList<>())
                      .add(source.article().id()));
    }
    return publications;
  }
}
