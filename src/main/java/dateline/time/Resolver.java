package dateline.time;

import dateline.corpus.Span;
import dateline.time.TimeExpression.Meaning;
import dateline.time.TimeExpression.Modifiers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the features of an expression into its TIMEX3 value and the days it covers. */
final class Resolver {

  private static final List<Strategy> STRATEGIES =
      List.of(
          new NumericDates(),
          new RunningDates(),
          new ExplicitDates(),
          new NamedDates(),
          new RelativeDates(),
          new Weekdays(),
          Resolver::sameDay);

  /** Features that name a day, month or year, or one told by the calendar. */
  static final List<String> EXPLICIT =
      List.of(
          "year",
          "month",
          "decade",
          "century",
          "millennium",
          "quarter",
          "season",
          "half",
          "holiday");

  /** What an expression means, and the period it names for those after it to refer to. */
  record Result(TimeExpression expression, Optional<Period> period) {}

  private Resolver() {}

  static Result resolve(Span span, TimeExpression.Type type, Features f, Anchor anchor) {
    var fixed = f.get("value").or(() -> Amounts.duration(f));
    if (fixed.isPresent()) {
      var meaning = fixed(f, anchor);
      return new Result(expression(span, type, f, fixed.get(), meaning), Optional.empty());
    }
    var resolved =
        Optional.of(f)
            .filter(features -> type != TimeExpression.Type.SET)
            .flatMap(features -> find(features, anchor));
    var value = resolved.map(r -> r.period().value()).orElseGet(() -> unresolved(f));
    var meaning = resolved.map(r -> meaning(f, r, anchor)).orElseGet(() -> unknown(f));
    return new Result(
        expression(span, type, f, value + Clock.suffix(f).orElse(""), meaning),
        resolved.map(Resolved::period));
  }

  private static Optional<Resolved> find(Features f, Anchor anchor) {
    return STRATEGIES.stream()
        .map(strategy -> strategy.resolve(f, anchor))
        .flatMap(Optional::stream)
        .findFirst()
        .map(r -> inUnit(r, f))
        .filter(r -> r.period().isOnCalendar());
  }

  /** The week that holds the day found, where the words ask for the week of a day. */
  private static Resolved inUnit(Resolved r, Features f) {
    return f.get("as")
        .map(unit -> new Period(Unit.of(unit), r.period().first()))
        .map(period -> new Resolved(period, r.reason(), r.rejected()))
        .orElse(r);
  }

  private static TimeExpression expression(
      Span span, TimeExpression.Type type, Features f, String value, Meaning meaning) {
    boolean isSet = type == TimeExpression.Type.SET;
    var modifiers =
        new Modifiers(
            f.get("mod").map(mod -> ofPoint(mod, type, f)),
            f.get("quant").filter(q -> isSet),
            Amounts.frequency(f).filter(q -> isSet));
    return new TimeExpression(span, type, value, modifiers, meaning);
  }

  /** "More than a year ago" is a point before, not more than a year. */
  private static String ofPoint(String mod, TimeExpression.Type type, Features f) {
    if (type == TimeExpression.Type.DURATION || type == TimeExpression.Type.SET) {
      return mod;
    }
    boolean later = f.number("shift").orElse(-1) > 0;
    return switch (mod) {
      case "MORE_THAN" -> later ? "AFTER" : "BEFORE";
      case "LESS_THAN" -> later ? "BEFORE" : "AFTER";
      case "EQUAL_OR_MORE" -> later ? "ON_OR_AFTER" : "ON_OR_BEFORE";
      case "EQUAL_OR_LESS" -> later ? "ON_OR_BEFORE" : "ON_OR_AFTER";
      default -> mod;
    };
  }

  /** A clock time or part of a day without a date of its own: of the day last named beside it. */
  private static Optional<Resolved> sameDay(Features f, Anchor anchor) {
    if (Clock.suffix(f).isEmpty() || f.has("weekday")) {
      return Optional.empty();
    }
    return anchor
        .here()
        .or(() -> anchor.narrative().filter(p -> p.unit() == Unit.DAY))
        .map(day -> Resolved.of(day, Words.period(day) + ", the day named before it"))
        .or(() -> anchor.published().map(Resolver::publication));
  }

  private static Resolved publication(LocalDate day) {
    return Resolved.of(Period.day(day), "the day of " + Words.publication(day));
  }

  private static Meaning meaning(Features f, Resolved r, Anchor anchor) {
    var range = minute(f, r.period()).orElseGet(() -> Extent.of(r.period(), f, anchor));
    var found = contradicted(f, r).map(weekday -> contradiction(r, weekday)).orElse(r);
    return new Meaning(
        Optional.of(range), isExplicit(f), Step.of(f), found.reason(), found.rejected());
  }

  /** The minute of a clock time, in the zone it is told in. */
  private static Optional<DateRange> minute(Features f, Period period) {
    return Clock.time(f)
        .filter(time -> period.unit() == Unit.DAY)
        .map(time -> DateRange.minute(period.first().atTime(time)));
  }

  /** The weekday the words name, where it is not that of the day found. */
  private static Optional<DayOfWeek> contradicted(Features f, Resolved r) {
    var day = r.period().first();
    return f.number("weekday").isEmpty() || r.period().unit() != Unit.DAY
        ? Optional.empty()
        : Optional.of(DayOfWeek.of(f.number("weekday").getAsInt()))
            .filter(named -> named != day.getDayOfWeek());
  }

  /**
   * Says that weekday and date do not fit, and keeps the nearest such weekday as another reading.
   */
  private static Resolved contradiction(Resolved r, DayOfWeek named) {
    var day = r.period().first();
    var meant = day.minusDays(3).with(TemporalAdjusters.nextOrSame(named));
    return new Resolved(
            r.period(),
            r.reason() + "; but the text calls it a " + Words.weekday(named),
            r.rejected())
        .butNot(Period.day(meant), "the " + Words.weekday(named) + " nearest to " + Words.day(day));
  }

  /**
   * Durations, sets and the like, whose value the rule gives; some reach to or from publication.
   */
  private static Meaning fixed(Features f, Anchor anchor) {
    var range = anchor.published().flatMap(day -> Extent.around(day, f));
    var reason =
        range.isPresent()
            ? "counted from " + Words.publication(anchor.published().orElseThrow())
            : "the words name no date";
    return new Meaning(range, false, Optional.empty(), reason, List.of());
  }

  private static Meaning unknown(Features f) {
    return new Meaning(
        Optional.empty(), isExplicit(f), Step.of(f), "no date is known to count from", List.of());
  }

  private static boolean isExplicit(Features f) {
    return EXPLICIT.stream().anyMatch(f::has);
  }

  /** The value of words that could not be placed: X for every digit that is not known. */
  private static String unresolved(Features f) {
    var month = padded(f, "month");
    var year = f.number("year").isPresent() ? padded(f, "year") : "XXXX";
    if (f.has("holiday")) {
      return "XXXX-" + Holidays.monthAndDay(f.get("holiday").orElseThrow());
    }
    if (f.has("weekday") && !f.has("month")) {
      return "XXXX-WXX-" + f.number("weekday").orElse(0);
    }
    return Stream.of("season", "quarter", "half")
        .filter(f::has)
        .findFirst()
        .map(name -> year + "-" + part(name, f))
        .orElseGet(() -> coarse(f, year, month));
  }

  private static String coarse(Features f, String year, String month) {
    var unit =
        f.get("unit").map(Unit::of).orElse(f.has("month") && !f.has("day") ? Unit.MONTH : Unit.DAY);
    return switch (unit) {
      case YEAR, DECADE, CENTURY, MILLENNIUM -> year;
      case MONTH -> year + "-" + month;
      case WEEK, WEEKEND -> year + "-WXX";
      case QUARTER -> year + "-QX";
      default -> year + "-" + month + "-" + padded(f, "day");
    };
  }

  private static String part(String name, Features f) {
    return switch (name) {
      case "season" -> List.of("WI", "SP", "SU", "FA").get(f.number(name).orElse(0) % 4);
      case "quarter" -> "Q" + f.get(name).orElse("X");
      default -> "H" + f.get(name).orElse("X");
    };
  }

  private static String padded(Features f, String name) {
    var number = f.number(name);
    return number.isPresent() ? "%02d".formatted(number.getAsInt()) : "XX";
  }
}
