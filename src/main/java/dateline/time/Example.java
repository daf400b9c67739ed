package dateline.time;

import java.time.LocalDate;

/**
 * An example of the rule files: what a sentence must give.
 *
 * @param rule the rule it stands under
 * @param published the day the sentence is taken to be published
 * @param sentence the sentence, the expressions in square brackets
 * @param expected type, value, modifier and dates, divided by semicolons
 */
record Example(String rule, LocalDate published, String sentence, String expected) {

  /**
   * Reads what stands behind {@code eg:}.
   *
   * @throws IllegalArgumentException if it does not say what each expression gives
   */
  static Example read(String rule, LocalDate published, String line) {
    int arrow = line.indexOf("=>");
    if (arrow < 0) {
      throw new IllegalArgumentException(
          "an example without =>; say what it gives, as => DATE 2022-01-06 or => none");
    }
    var sentence = line.substring(0, arrow).strip();
    var expected = line.substring(arrow + 2).strip();
    long marked = sentence.chars().filter(c -> c == '[').count();
    int given = expected.equals("none") ? 0 : expected.split(";").length;
    if (marked != given) {
      throw new IllegalArgumentException(
          "%d [expressions] and %d values; give each its type and value, with ; between them"
              .formatted(marked, given));
    }
    return new Example(rule, published, sentence, expected);
  }
}
