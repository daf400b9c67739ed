package dateline.pipeline;

import dateline.event.Mention;
import dateline.merge.Conflict;
import dateline.merge.Event;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A timeline by the days its articles were published on: at the end of each a reader knew what was
 * published until then. An article without a day of publication counts as published last.
 * Immutable; a timeline as of a day costs a pass over the events.
 */
public final class Publications {

  /** An event by how many of its mentions are told. */
  private record Telling(String eventId, int mentions) {}

  private final Timeline whole;
  private final Map<String, LocalDate> published = new HashMap<>();
  private final List<LocalDate> days;
  private final Map<Telling, Event> earlier;
  private final Map<String, String> originals = new HashMap<>();

  public Publications(Timeline whole) {
    this.whole = whole;
    for (var source : whole.sources()) {
      var id = source.article().id();
      source.dating().published().ifPresent(day -> published.put(id, day));
      source.copyOf().ifPresent(original -> originals.put(id, original));
    }
    days = List.copyOf(new TreeSet<>(published.values()));
    earlier =
        whole.earlier().stream()
            .collect(
                Collectors.toMap(
                    e -> new Telling(e.id(), e.mentions().size()), e -> e, (a, b) -> a));
  }

  /** The days of publication, in order. */
  public List<LocalDate> days() {
    return days;
  }

  /** How many articles there are. */
  public int articles() {
    return whole.sources().size();
  }

  /** How many articles have no day of publication. */
  public int undated() {
    return whole.sources().size() - published.size();
  }

  /**
   * The timeline that the articles published until the end of a day give: fewer events, of fewer
   * mentions, with the dates, titles and conflicts that follow from these. From the last day of
   * publication on it is the whole timeline.
   */
  public Timeline asOf(LocalDate day) {
    if (days.isEmpty() || !day.isBefore(days.get(days.size() - 1))) {
      return whole;
    }
    var events = whole.events().stream().flatMap(event -> asOf(event, day).stream()).toList();
    return new Timeline(
        whole.sources().stream().filter(s -> isOut(s.article().id(), day)).toList(),
        events,
        whole.undated().stream().filter(u -> isOut(u.articleId(), day)).toList(),
        whole.problems());
  }

  private Optional<Event> asOf(Event event, LocalDate day) {
    var told = event.mentions().stream().filter(m -> isOut(m.articleId(), day)).toList();
    if (told.isEmpty() || told.size() == event.mentions().size()) {
      return Optional.of(event).filter(e -> !told.isEmpty());
    }
    var known = Optional.ofNullable(earlier.get(new Telling(event.id(), told.size())));
    return known.or(() -> Optional.of(with(told, event)));
  }

  private boolean isOut(String articleId, LocalDate day) {
    var own = published.get(articleId);
    return own != null && !own.isAfter(day);
  }

  /** Of an event that nobody wrote anew, no more than its mentions is known to be other. */
  private Event with(List<Mention> told, Event event) {
    var kept = event.mentions();
    var places = IntStream.range(0, kept.size()).filter(i -> told.contains(kept.get(i))).toArray();
    var conflicts = event.conflicts().stream().flatMap(c -> within(c, places).stream()).toList();
    int sources =
        (int)
            told.stream()
                .map(m -> originals.getOrDefault(m.articleId(), m.articleId()))
                .distinct()
                .count();
    return new Event(
        event.id(),
        event.subject(),
        event.date(),
        event.order(),
        event.importance(),
        told,
        conflicts,
        sources,
        event.review());
  }

  /** A conflict of which both sides are still told. */
  private static Optional<Conflict> within(Conflict conflict, int[] places) {
    var left =
        conflict.mentions().stream()
            .map(mention -> Arrays.binarySearch(places, mention))
            .filter(place -> place >= 0)
            .toList();
    return left.size() == conflict.mentions().size()
        ? Optional.of(new Conflict(conflict.on(), conflict.reason(), left))
        : Optional.empty();
  }
}
