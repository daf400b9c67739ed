package dateline.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A calendar unit that cuts time into cells, the finest first. */
enum Unit {
  DAY(1),
  WEEK(7),
  MONTH(30),
  QUARTER(91),
  YEAR(365),
  DECADE(3652),
  CENTURY(36524);

  private final double days;

  Unit(double days) {
    this.days = days;
  }

  /** About how long a cell is. */
  double days() {
    return days;
  }

  /** The cell that holds a moment. */
  Stretch cell(double moment) {
    var first = floor(Stretch.day(moment));
    return new Stretch(first.toEpochDay(), next(first).toEpochDay());
  }

  /** The finest unit whose cells are at least that wide, or the coarsest. */
  static Unit atLeast(double pixels, double pixelsPerDay) {
    for (var unit : values()) {
      if (unit.days * pixelsPerDay >= pixels) {
        return unit;
      }
    }
    return CENTURY;
  }

  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
    };
  }

  /** The start of the next cell after the one that starts on a day. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
      case DECADE -> start.plusYears(10);
      case CENTURY -> start.plusYears(100);
    };
  }

  private static LocalDate years(LocalDate day, int step) {
    return LocalDate.of(Math.floorDiv(day.getYear(), step) * step, 1, 1);
  }
}
