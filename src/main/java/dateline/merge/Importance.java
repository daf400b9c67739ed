package dateline.merge;

import dateline.event.What.Status;
import java.util.List;

/**
 * Ranks events: how many report it and how early in their articles, what kind of happening it is,
 * whether people came to harm, how sure and how precise the mentions are.
 */
final class Importance {

  private final Kinds kinds;

  Importance(Kinds kinds) {
    this.kinds = kinds;
  }

  /** A raw rank, greater than 0; comparable among the events of one timeline. */
  double of(List<Report> reports, EventDate date, int sources) {
    double corroboration = 1 - 1 / (0.6 + 0.4 * sources + 0.1 * reports.size());
    double lead = reports.stream().mapToDouble(report -> 1 - report.place()).max().orElse(0);
    double kind = reports.stream().mapToDouble(r -> kinds.weight(r.kind())).max().orElse(0);
    double sure = reports.stream().mapToDouble(r -> r.mention().confidence()).max().orElse(0);
    double sum =
        0.3 * corroboration + 0.2 * lead * lead + 0.35 * kind + 0.1 * harm(reports) + 0.05 * sure;
    return sum * precision(date) * reality(reports);
  }

  private static double harm(List<Report> reports) {
    return reports.stream().anyMatch(report -> report.words().terms().contains("=kill"))
        ? 1
        : reports.stream().anyMatch(report -> report.words().terms().contains("=injure")) ? 0.5 : 0;
  }

  private static double precision(EventDate date) {
    long days = date.range().dayCount();
    return days <= 7 ? 1 : days <= 31 ? 0.7 : 0.5;
  }

  private static double reality(List<Report> reports) {
    boolean happened =
        reports.stream().anyMatch(r -> r.mention().what().status() == Status.HAPPENED);
    return happened ? 1 : 0.7;
  }
}
