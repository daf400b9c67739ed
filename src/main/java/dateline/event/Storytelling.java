package dateline.event;

import dateline.time.Step;
import dateline.time.TimeExpression;
import java.util.List;

/** How far an article tells a story from its beginning, and not news from its end. */
final class Storytelling {

  /** From this share on an article is a story. */
  static final double STORY = 0.25;

  private Storytelling() {}

  /** The share of days that are counted from others ("two days later") among these and weekdays. */
  static double of(List<TimeExpression> times, String text) {
    long counted = times.stream().filter(Storytelling::isCounted).count();
    long named =
        times.stream()
            .filter(t -> t.meaning().step().isEmpty() && PastDay.named(t.in(text)).isPresent())
            .count();
    return counted == 0 ? 0 : (double) counted / (counted + named);
  }

  private static boolean isCounted(TimeExpression time) {
    return time.meaning().step().filter(s -> !s.equals(Step.SAME_DAY)).isPresent();
  }
}
