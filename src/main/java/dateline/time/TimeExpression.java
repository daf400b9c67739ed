package dateline.time;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import java.util.List;
import java.util.Optional;

/**
 * A TIMEX3: words that name a time, and the time they name.
 *
 * @param span where the words stand in the article's text
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, such as {@code 2022-01-06TEV} or {@code P2D}
 * @param modifiers its other TIMEX3 attributes
 * @param meaning the days it covers and how they were found
 */
public record TimeExpression(
    Span span, Type type, String value, Modifiers modifiers, Meaning meaning) {

  /** The four TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * The attributes that only some expressions have.
   *
   * @param mod such as {@code START}, {@code APPROX} or {@code LESS_THAN}
   * @param quant of a set, {@code EVERY} or {@code EACH}
   * @param freq of a set, how often within the unit of the value: {@code 2X} twice, {@code 3D}
   *     three days
   */
  public record Modifiers(Optional<String> mod, Optional<String> quant, Optional<String> freq) {

    /** No modifiers. */
    public static final Modifiers NONE =
        new Modifiers(Optional.empty(), Optional.empty(), Optional.empty());

    public Modifiers {
      requireNonNull(mod, "mod");
      requireNonNull(quant, "quant");
      requireNonNull(freq, "freq");
    }
  }

  /**
   * What the words stand for on the calendar.
   *
   * @param range the days covered; empty where no reference day is known, or the words name none
   * @param explicit whether the words name a day, month or year themselves; otherwise they need a
   *     reference day
   * @param step how far the words lead from the day the text stands at; empty where they count from
   *     elsewhere. The range is then counted from the last date that the text named
   * @param reason how the range was found, in a person's words
   * @param alternatives ranges that were considered and rejected, the likeliest first
   */
  public record Meaning(
      Optional<DateRange> range,
      boolean explicit,
      Optional<Step> step,
      String reason,
      List<Alternative> alternatives) {

    public Meaning {
      requireNonNull(step, "step");
      requireNonNull(reason, "reason");
      alternatives = List.copyOf(alternatives);
    }
  }

  public TimeExpression {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    requireNonNull(modifiers, "modifiers");
    requireNonNull(meaning, "meaning");
  }

  /** The days covered, where they are known. */
  public Optional<DateRange> range() {
    return meaning.range();
  }

  /** The TIMEX3 modifier, such as {@code START} or {@code APPROX}. */
  public Optional<String> mod() {
    return modifiers.mod();
  }

  /** The words themselves. */
  public String in(String text) {
    return span.in(text);
  }
}
