package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import java.util.List;
import java.util.regex.Pattern;

/** What holds of the time expressions of any text whatever. */
final class Sound {

  private static final String CLOCK = "T(?:MO|MI|AF|EV|NI|DT|[0-2X][0-9X](?::[0-5X][0-9X]){0,2})";
  private static final String ZONE = "(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?";
  private static final String YEAR = "[0-9X]{4}";
  private static final String DAY =
      YEAR + "(?:-(?:[01X][0-9X](?:-[0-3X][0-9X])?|W[0-5X][0-9X](?:-(?:WE|WD|[1-7X]))?))";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:PAST|PRESENT|FUTURE)_REF|[0-9X]{1,3}|FY"
              + YEAR
              + "|"
              + YEAR
              + "(?:-(?:SP|SU|FA|WI|Q[1-4X]|H[12X]))?"
              + "|"
              + DAY);
  private static final Pattern TIME =
      Pattern.compile("(?:" + YEAR + "|" + DAY + ")?" + CLOCK + ZONE);
  private static final String NUMBER = "(?:X|\\d+(?:\\.\\d+)?)";
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(?:"
              + NUMBER
              + "(?:Y|DE|CE|ML|M|W|D|WE|Q|H|SE|SP|SU|FA|WI))*"
              + "(?:T(?=.)(?:"
              + NUMBER
              + "[HMS])*(?:MO|MI|AF|EV|NI|DT)?)?");

  private Sound() {}

  /** Fails unless the expressions found in a text make sense in themselves. */
  static void check(AnalyzedText analyzed, List<TimeExpression> found) {
    var text = analyzed.article().text();
    int end = 0;
    for (var expression : found) {
      assertThat(expression.span().start())
          .as("begins after the one before")
          .isBetween(end, text.length());
      end = expression.span().end();
      assertThat(end).isBetween(expression.span().start() + 1, text.length());
      checkWords(expression.in(text));
      checkValue(expression);
      checkRange(expression);
    }
  }

  private static void checkWords(String words) {
    assertThat(words).isEqualTo(words.strip()).doesNotContain("\n", "\r");
    assertThat(Character.isLowSurrogate(words.charAt(0))).isFalse();
    assertThat(Character.isHighSurrogate(words.charAt(words.length() - 1))).isFalse();
  }

  private static void checkValue(TimeExpression expression) {
    var value = expression.value();
    boolean valid =
        switch (expression.type()) {
          case DATE -> matches(DATE, value);
          case TIME -> matches(TIME, value) || matches(DATE, value);
          case DURATION -> matches(DURATION, value);
          case SET -> matches(DATE, value) || matches(TIME, value) || matches(DURATION, value);
        };
    assertThat(valid).as("%s as a value: %s", expression.type(), expression).isTrue();
  }

  private static boolean matches(Pattern pattern, String value) {
    return pattern.matcher(value).matches();
  }

  private static void checkRange(TimeExpression expression) {
    expression.range().ifPresent(range -> checkEdtf(range, expression));
    expression.meaning().alternatives().forEach(other -> checkEdtf(other.date(), expression));
    assertThat(expression.meaning().reason()).isNotBlank();
  }

  private static void checkEdtf(DateRange range, TimeExpression expression) {
    assertThat(range.first()).as("%s", expression).isBeforeOrEqualTo(range.last());
    assertThat(DateRange.parse(range.edtf())).as("%s", expression).isEqualTo(range);
  }
}
