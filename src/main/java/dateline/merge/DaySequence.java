package dateline.merge;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the events of one day in order: by the hours that are known, and from there on by what one
 * article says came later, after or before another. An event is given a place only where it is
 * certain beside every other that has one.
 */
final class DaySequence {

  private static final Pattern LATER =
      Pattern.compile("(?i)\\b(?:later|then|afterwards?|subsequently|thereafter)\\b(?!-)");
  private static final Pattern AFTER = Pattern.compile("(?i)\\bafter\\b");
  private static final Pattern BEFORE = Pattern.compile("(?i)\\bbefore\\b");

  /** One event told to come before another. */
  private record Pair(String first, String second) {}

  /** A report and the event it belongs to. */
  private record Told(String event, Report report) {

    int trigger() {
      return report.mention().what().trigger().start();
    }
  }

  private final Map<String, Integer> keys = new HashMap<>();
  private int lowest;
  private int highest;

  /** Takes the hours that are known, in minutes. */
  DaySequence(Map<String, Integer> minutes) {
    keys.putAll(minutes);
    lowest = minutes.values().stream().min(Comparator.naturalOrder()).orElse(0);
    highest = minutes.values().stream().max(Comparator.naturalOrder()).orElse(0);
  }

  /**
   * The place of each event among those whose order is known, from 1; events of the same hour share
   * one.
   *
   * @param reports the reports of each event of the day, by the event's id
   */
  Map<String, Integer> places(Map<String, List<Report>> reports) {
    var pairs = pairs(reports);
    boolean more = true;
    while (more) {
      more = false;
      for (var pair : pairs) {
        more |= place(pair);
      }
    }
    var ranks = new HashMap<Integer, Integer>();
    keys.values().stream().distinct().sorted().forEach(k -> ranks.put(k, ranks.size() + 1));
    var places = new HashMap<String, Integer>();
    keys.forEach((id, key) -> places.put(id, ranks.get(key)));
    return places;
  }

  /** Gives one event of a pair its place, if it is the first or the last of all. */
  private boolean place(Pair pair) {
    if (keys.isEmpty()) {
      keys.put(pair.first(), 0);
    }
    var first = Optional.ofNullable(keys.get(pair.first()));
    var second = Optional.ofNullable(keys.get(pair.second()));
    if (first.isPresent() && second.isEmpty() && first.get() == highest) {
      keys.put(pair.second(), ++highest);
      return true;
    }
    if (second.isPresent() && first.isEmpty() && second.get() == lowest) {
      keys.put(pair.first(), --lowest);
      return true;
    }
    return false;
  }

  private static List<Pair> pairs(Map<String, List<Report>> reports) {
    var told = new ArrayList<Told>();
    reports.forEach((id, all) -> all.forEach(report -> told.add(new Told(id, report))));
    told.sort(
        Comparator.comparing((Told t) -> t.report().articleId()).thenComparing(Told::trigger));
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < told.size(); i++) {
      pair(told.get(i - 1), told.get(i)).ifPresent(pairs::add);
    }
    return pairs;
  }

  /** What the words between two happenings of a paragraph say of their order. */
  private static Optional<Pair> pair(Told one, Told next) {
    var text = one.report().text().article().text();
    boolean apart =
        !one.report().articleId().equals(next.report().articleId())
            || one.event().equals(next.event())
            || one.trigger() >= next.trigger();
    if (apart) {
      return Optional.empty();
    }
    var between = new Span(one.trigger(), next.trigger()).in(text);
    boolean paragraph = !between.contains("\n");
    boolean sentence = paragraph && between.chars().noneMatch(c -> c == '.' || c == ';');
    if (sentence && AFTER.matcher(between).find()) {
      return Optional.of(new Pair(next.event(), one.event()));
    }
    boolean onwards =
        sentence
            ? BEFORE.matcher(between).find() || later(between)
            : paragraph && later(opening(text, next));
    return onwards ? Optional.of(new Pair(one.event(), next.event())) : Optional.empty();
  }

  private static String opening(String text, Told told) {
    int start = told.report().passage().start();
    return start < told.trigger() ? text.substring(start, told.trigger()) : "";
  }

  private static boolean later(String words) {
    return LATER.matcher(words).find();
  }
}
