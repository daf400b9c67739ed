package dateline.merge;

import dateline.time.DateRange;
import java.time.LocalDateTime;
import java.util.List;

/** How many mentions tell of each time: what two tell of a time that few tell of is rather one. */
final class Days {

  /** A time that so many may tell of says nothing. */
  private static final double MANY = 8;

  /** Nor does one that this share of all may tell of. */
  private static final double SHARE = 0.05;

  private final List<LocalDateTime> firsts;
  private final List<LocalDateTime> lasts;

  Days(List<Report> reports) {
    firsts = reports.stream().map(report -> report.date().first()).sorted().toList();
    lasts = reports.stream().map(report -> report.date().last()).sorted().toList();
  }

  /** How seldom a date is told of: 0 where many mentions may be of it, at most about 2. */
  double rarity(DateRange date) {
    int told = earlier(firsts, date.last().plusNanos(1)) - earlier(lasts, date.first());
    double few = Math.min(MANY, SHARE * firsts.size()) / Math.max(1, told);
    return Math.max(0, Math.log(few));
  }

  /** How many of some sorted times are earlier than another. */
  private static int earlier(List<LocalDateTime> times, LocalDateTime time) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
