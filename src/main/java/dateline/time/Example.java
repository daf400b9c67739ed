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
record Example(String rule, LocalDate published, String sentence, String expected) {}
