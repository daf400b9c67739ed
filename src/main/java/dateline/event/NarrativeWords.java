package dateline.event;

import dateline.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the time expressions that count from the day a narrative stands at, and not from the day of
 * publication: "later that day", "the next morning", "two days later", "at dawn".
 */
final class NarrativeWords {

  private static final String PART = "(?:day|night|evening|morning|afternoon)";
  private static final Pattern SAME =
      Pattern.compile(
          ".*\\b(?:(?:in|of|on|by) the|(?:that|the)(?: very)?(?: same)?|same) "
              + PART
              + "|(?:.*\\bhours?|.*\\bminutes?|.*\\bshortly|.*\\bsoon) (?:later|after|afterwards|earlier|before)"
              + "|(?:later|earlier|afterwards|meanwhile)");
  private static final Pattern NEXT = Pattern.compile("(?:the )?(?:next|following) " + PART);
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "(?:the )?(?:previous " + PART + "|" + PART + " before|" + PART + " earlier)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) days? (later|after|afterwards|earlier|before)");
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          ".*\\b(?:[a-z]+day|today|tonight|overnight|this|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\b.*"
              + "|.*\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b.*"
              + "|.*\\b\\d{4}\\b.*");
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private NarrativeWords() {}

  /** How many days after the narrative's day the words lie; empty where they count otherwise. */
  static Optional<Integer> daysOn(TimeExpression time, String text) {
    var words = time.in(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (NEXT.matcher(words).matches()) {
      return Optional.of(1);
    }
    if (PREVIOUS.matcher(words).matches()) {
      return Optional.of(-1);
    }
    var counted = COUNTED.matcher(words);
    if (counted.matches()) {
      int days = number(counted.group(1));
      return Optional.of(counted.group(2).matches("earlier|before") ? -days : days);
    }
    boolean clock = time.type() == TimeExpression.Type.TIME && !DAY_NAMED.matcher(words).matches();
    return SAME.matcher(words).matches() || clock ? Optional.of(0) : Optional.empty();
  }

  private static int number(String word) {
    if (word.equals("a")) {
      return 1;
    }
    int named = NUMBERS.indexOf(word);
    return named > 0 ? named : Integer.parseInt(word);
  }
}
