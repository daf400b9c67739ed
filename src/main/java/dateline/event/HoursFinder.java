package dateline.event;

import dateline.time.DateRange;
import dateline.time.Step;
import dateline.time.TimeExpression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds at which hours of its day a happening took place.
 *
 * @param text the article's text
 */
record HoursFinder(String text) {

  /** The hours of a clock that come twice a day, and the one that begins and ends it. */
  private static final Pattern TWICE_A_DAY = Pattern.compile(".*T(?:0[1-9]|1[01]).*");

  private static final Pattern MIDNIGHT = Pattern.compile(".*T(?:24|00)(?::00)?");

  /** What comes before a time that something took place no later than. */
  private static final Set<String> BY = Set.of("by", "until", "till");

  /** The part of its day that all words of a happening tell, "by noon" until then. */
  Optional<Hours> of(Happening happening, When when) {
    return happening.times().stream()
        .filter(t -> isOf(t, when) && !isOfTwoHours(t))
        .flatMap(t -> Hours.of(t).map(h -> isBy(happening, t) ? h.untilThen() : h).stream())
        .reduce((one, other) -> one.and(other).orElse(one));
  }

  /** "Half past four" may be of the morning or of the afternoon, midnight of either end. */
  private boolean isOfTwoHours(TimeExpression time) {
    return MIDNIGHT.matcher(time.value()).matches()
        || (TWICE_A_DAY.matcher(time.value()).matches()
            && time.in(text).chars().noneMatch(Character::isDigit));
  }

  private static boolean isBy(Happening happening, TimeExpression time) {
    return happening.parse().opensWith(time.span(), BY);
  }

  private static boolean isOf(TimeExpression time, When when) {
    return when.words().equals(Optional.of(time))
        || time.meaning().step().equals(Optional.of(Step.SAME_DAY))
        || time.range().map(DateRange::inDays).equals(Optional.of(when.date()));
  }
}
