package dateline.merge;

import dateline.event.DateBasis;
import dateline.time.DateRange;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the date of an event from those of its mentions, and where they disagree. */
final class EventDates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);

  private EventDates() {}

  /**
   * The sharpest date that most sources support: those whose own date touches it, an article that
   * names the day weighing more than one whose day follows from the context, and least one that
   * only goes by the day it is published on: nothing is told before it happens, but much after.
   */
  static EventDate of(List<Report> reports, Copies copies) {
    var best = sharpest(reports).stream().max(bySupport(reports, copies)).orElseThrow();
    return new EventDate(best.date(), reason(best, reports));
  }

  /** The dates that no other date makes more precise. */
  private static List<Report> sharpest(List<Report> reports) {
    return reports.stream()
        .filter(
            a ->
                reports.stream()
                    .noneMatch(b -> a.date().contains(b.date()) && !b.date().contains(a.date())))
        .toList();
  }

  private static Comparator<Report> bySupport(List<Report> reports, Copies copies) {
    return Comparator.<Report>comparingDouble(report -> support(report.date(), reports, copies))
        .thenComparing(Comparator.<Report>comparingDouble(EventDates::trust))
        .thenComparing(report -> report.date().first(), Comparator.reverseOrder());
  }

  private static double support(DateRange date, List<Report> reports, Copies copies) {
    return reports.stream()
        .filter(report -> report.date().overlaps(date))
        .collect(
            Collectors.groupingBy(
                report -> copies.sourceOf(report.articleId()),
                Collectors.mapping(EventDates::trust, Collectors.maxBy(Comparator.naturalOrder()))))
        .values()
        .stream()
        .mapToDouble(Optional::get)
        .sum();
  }

  private static double trust(Report report) {
    double basis =
        switch (report.mention().when().basis()) {
          case USER -> 2;
          case EXPLICIT -> 1;
          case RELATIVE -> 0.9;
          case NARRATIVE -> report.datedAsPublished() ? 0.2 : 0.5;
          case PUBLICATION -> 0.2;
        };
    return basis * (0.5 + 0.5 * report.mention().confidence());
  }

  private static String reason(Report best, List<Report> reports) {
    var own = best.mention().when().reason();
    if (reports.size() == 1) {
      return own;
    }
    long equal = reports.stream().filter(r -> r.date().equals(best.date())).count();
    long against = reports.stream().filter(r -> !r.date().overlaps(best.date())).count();
    long wider = reports.size() - equal - against;
    var parts = new ArrayList<String>();
    parts.add(inWords(best.date()) + ", by " + passages(equal) + ": " + own);
    if (wider > 0) {
      parts.add(passages(wider) + (wider == 1 ? " is" : " are") + " less precise and fit it");
    }
    if (against > 0) {
      parts.add(passages(against) + (against == 1 ? " gives" : " give") + " another date");
    }
    return String.join("; ", parts);
  }

  private static String passages(long count) {
    return count == 1 ? "1 passage" : count + " passages";
  }

  /**
   * The disagreement on the date, if there is one: two articles tell the same act by the same word,
   * and each names another day for it. Days that follow from the context are then shown with them.
   */
  static Optional<Conflict> conflict(List<Report> reports) {
    if (reports.stream().noneMatch(a -> reports.stream().anyMatch(b -> nameOtherDays(a, b)))) {
      return Optional.empty();
    }
    var disagreeing = new ArrayList<Integer>();
    for (int i = 0; i < reports.size(); i++) {
      var report = reports.get(i);
      if (isEvidence(report)
          && reports.stream()
              .anyMatch(other -> isEvidence(other) && !other.date().overlaps(report.date()))) {
        disagreeing.add(i);
      }
    }
    return Optional.of(
        new Conflict(Conflict.Point.DATE, difference(reports, disagreeing), disagreeing));
  }

  private static boolean nameOtherDays(Report a, Report b) {
    return !a.isFromArticleOf(b)
        && a.namesDay()
        && b.namesDay()
        && !a.date().overlaps(b.date())
        && a.words().head().isPresent()
        && a.words().head().equals(b.words().head());
  }

  /** An article's own publication date says nothing against the day another article names. */
  private static boolean isEvidence(Report report) {
    return report.mention().when().basis() != DateBasis.PUBLICATION;
  }

  private static String difference(List<Report> reports, List<Integer> disagreeing) {
    var dates =
        disagreeing.stream()
            .map(reports::get)
            .map(Report::date)
            .distinct()
            .sorted(Comparator.comparing(DateRange::first).thenComparing(DateRange::last))
            .map(EventDates::inWords)
            .toList();
    return "The sources give different dates: "
        + String.join(", ", dates.subList(0, dates.size() - 1))
        + " or "
        + dates.get(dates.size() - 1);
  }

  private static String inWords(DateRange date) {
    var format =
        switch (date.granularity()) {
          case MINUTE, DAY -> DAY;
          case MONTH -> MONTH;
          case YEAR -> YEAR;
        };
    var first = date.first().equals(DateRange.OPEN_START) ? "…" : format.format(date.first());
    var last = date.last().equals(DateRange.OPEN_END) ? "…" : format.format(date.last());
    return first.equals(last) ? first : first + " to " + last;
  }
}
