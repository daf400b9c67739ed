package dateline.merge;

import dateline.event.Figure;
import dateline.text.Stemmer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds where articles give figures that cannot both be right.
 *
 * <p>Only figures of the same measure and of the same people are compared. Ranges that overlap
 * agree. A number that is higher as of a later day has grown: that is a series, no conflict.
 */
final class FigureConflicts {

  /** Measures whose words do not tell what the number is of. */
  private static final Set<String> OPEN = Set.of(Figure.COUNT, "money", "percent");

  /** Whoever these name may be anybody. */
  private static final Set<String> ANYBODY = Set.of("people", "person", "others", "victims", "");

  /** A figure and the index of the report that gives it. */
  private record Given(int report, Figure figure) {}

  private FigureConflicts() {}

  /** The disagreements of the mentions of one event, one for each measure. */
  static List<Conflict> of(List<Report> reports) {
    var given = new TreeMap<String, List<Given>>();
    for (int i = 0; i < reports.size(); i++) {
      for (var figure : reports.get(i).mention().what().figures()) {
        if (!OPEN.contains(figure.measure())) {
          var key = figure.measure() + " " + who(figure);
          given.computeIfAbsent(key, k -> new ArrayList<>()).add(new Given(i, figure));
        }
      }
    }
    return given.values().stream().flatMap(all -> conflict(all, reports).stream()).toList();
  }

  /** What those counted are, by the last word for them. */
  private static String who(Figure figure) {
    var of = figure.of().orElse("").toLowerCase(Locale.ROOT);
    var head = of.substring(of.lastIndexOf(' ') + 1);
    return ANYBODY.contains(head) ? "" : Stemmer.stem(head);
  }

  private static Optional<Conflict> conflict(List<Given> given, List<Report> reports) {
    var indexes = new TreeSet<Integer>();
    var said = new LinkedHashSet<String>();
    for (var one : given) {
      if (given.stream().anyMatch(other -> disagree(one, other, reports))) {
        indexes.add(one.report());
        said.add(words(one, reports));
      }
    }
    var measure = given.get(0).figure().measure();
    return indexes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                Conflict.Point.FIGURE,
                "The sources give different numbers ("
                    + measure
                    + "): "
                    + String.join(" or ", said),
                List.copyOf(indexes)));
  }

  private static String words(Given given, List<Report> reports) {
    var text = reports.get(given.report()).text().article().text();
    return given.figure().quantity().span().in(text).replaceAll("\\s+", " ");
  }

  private static boolean disagree(Given one, Given other, List<Report> reports) {
    return !reports.get(one.report()).isFromArticleOf(reports.get(other.report()))
        && !one.figure().quantity().agreesWith(other.figure().quantity())
        && !hasGrown(one.figure(), other.figure())
        && !hasGrown(other.figure(), one.figure());
  }

  private static boolean hasGrown(Figure earlier, Figure later) {
    return earlier.asOf().isPresent()
        && later.asOf().isPresent()
        && earlier.asOf().get().last().isBefore(later.asOf().get().first())
        && earlier.quantity().value() < later.quantity().value();
  }
}
