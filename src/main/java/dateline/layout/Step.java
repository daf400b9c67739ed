package dateline.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The distance between two ticks, the finest first. */
enum Step {
  MINUTE(Field.MINUTE, 1),
  MINUTES_5(Field.MINUTE, 5),
  MINUTES_15(Field.MINUTE, 15),
  HOUR(Field.MINUTE, 60),
  HOURS_3(Field.MINUTE, 180),
  HOURS_6(Field.MINUTE, 360),
  DAY(Field.DAY, 1, "EEE d"),
  DAY_SHORT(Field.DAY, 1, "d"),
  WEEK(Field.WEEK, 1, "d MMM"),
  MONTH(Field.MONTH, 1, "MMM"),
  QUARTER(Field.MONTH, 3, "MMM"),
  YEAR(Field.YEAR, 1, "u"),
  YEARS_5(Field.YEAR, 5, "u"),
  DECADE(Field.YEAR, 10, "u"),
  YEARS_50(Field.YEAR, 50, "u"),
  CENTURY(Field.YEAR, 100, "u"),
  YEARS_500(Field.YEAR, 500, "u");

  private enum Field {
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Hours are told where a day has so many pixels: most news is known to the day. */
  static final double HOURS_FROM = 720;

  private static final double MINUTES = 1440;
  private static final double NARROWEST_HOUR = 96;
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  private final Field field;
  private final int count;
  private final DateTimeFormatter format;

  Step(Field field, int count) {
    this(field, count, "HH:mm");
  }

  Step(Field field, int count, String pattern) {
    this.field = field;
    this.count = count;
    this.format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  /** About how long a step is, in days; never more than it is. */
  double days() {
    return switch (field) {
      case MINUTE -> count / MINUTES;
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> count * 28.0;
      case YEAR -> count * 365.0;
    };
  }

  /** The last tick at a moment or before it. */
  double floor(double moment) {
    if (field == Field.MINUTE) {
      double minutes = Math.floor(moment * MINUTES + 1e-6);
      return Math.floor(minutes / count) * count / MINUTES;
    }
    var day = Stretch.day(moment);
    return switch (field) {
      case WEEK -> Unit.WEEK.floor(day).toEpochDay();
      case MONTH -> LocalDate.of(day.getYear(), floorMonth(day), 1).toEpochDay();
      case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1).toEpochDay();
      default -> day.toEpochDay();
    };
  }

  /** The tick after one. */
  double next(double tick) {
    if (field == Field.MINUTE) {
      return floor(tick + (count + 0.5) / MINUTES);
    }
    var day = Stretch.day(tick);
    return switch (field) {
      case WEEK -> day.plusWeeks(1).toEpochDay();
      case MONTH -> day.plusMonths(count).toEpochDay();
      case YEAR -> day.plusYears(count).toEpochDay();
      default -> tick + 1;
    };
  }

  String label(double tick) {
    return Stretch.time(tick).format(format);
  }

  /** The label of a tick that stands without a context, such as "5 Jan" or "2022". */
  String dated(double tick) {
    var date = Stretch.day(tick);
    return switch (field) {
      case MINUTE, DAY, WEEK -> DAY_MONTH.format(date);
      case MONTH -> date.getMonthValue() == 1 ? Integer.toString(date.getYear()) : label(tick);
      case YEAR -> label(tick);
    };
  }

  /** The longer time that a tick belongs to, such as the month of a day. */
  Context context() {
    return switch (field) {
      case MINUTE -> Context.DAY;
      case DAY, WEEK -> Context.MONTH;
      case MONTH -> Context.YEAR;
      case YEAR -> Context.NONE;
    };
  }

  /** Whether it suits an axis, whatever its labels. */
  boolean suits(double pixelsPerDay) {
    return field != Field.MINUTE
        || (pixelsPerDay >= HOURS_FROM && days() * pixelsPerDay >= NARROWEST_HOUR);
  }

  boolean isWithinDay() {
    return field == Field.MINUTE;
  }

  boolean isDay() {
    return field == Field.DAY;
  }

  private int floorMonth(LocalDate day) {
    return (day.getMonthValue() - 1) / count * count + 1;
  }

  /** What the upper line of the axis names. */
  enum Context {
    DAY(Unit.DAY, "EEEE d MMMM u"),
    MONTH(Unit.MONTH, "MMMM u"),
    YEAR(Unit.YEAR, "u"),
    NONE(Unit.CENTURY, "");

    private final Unit unit;
    private final DateTimeFormatter format;

    Context(Unit unit, String pattern) {
      this.unit = unit;
      this.format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** The time of that length that holds a moment. */
    Stretch around(double moment) {
      return unit.cell(moment);
    }

    /** Its name, such as "January 2022"; empty for none. */
    String label(double moment) {
      return Stretch.time(moment).format(format);
    }
  }
}
