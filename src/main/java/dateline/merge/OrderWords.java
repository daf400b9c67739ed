package dateline.merge;

import dateline.text.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that say which of two happenings came first. */
final class OrderWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  /** The happening that "after" or "before" is about follows within so many words. */
  private static final int NEAR = 6;

  /** So many words may open a sentence before them: "Only a few hours after …". */
  private static final int OPENING = 4;

  private final Map<String, String> words = new HashMap<>();
  private final Pattern later;
  private final Pattern earlier;
  private final Pattern after;
  private final Pattern before;
  private final Pattern opensAfter;
  private final Pattern opensBefore;

  /** Reads the words of the program. */
  OrderWords() {
    for (var line : WordList.lines(OrderWords.class, "order.tsv")) {
      int tab = line.indexOf('\t');
      words.put(line.substring(0, tab), anyOf(line.substring(tab + 1)));
    }
    later =
        Pattern.compile(
            "(?<!\\b(?:%s) )\\b(?:%s)\\b(?!-| (?:%s))|(?:^|[,;–—]|\\band|\\bbut)\\W*(?:%s)\\b(?!-)"
                .formatted(
                    words.get("not after"),
                    words.get("later"),
                    words.get("not later"),
                    words.get("then")),
            FLAGS);
    earlier = Pattern.compile("\\b(?:" + words.get("earlier") + ")\\b", FLAGS);
    after = conjunction("after");
    before = conjunction("before");
    opensAfter = opening("after");
    opensBefore = opening("before");
  }

  private static String anyOf(String cell) {
    return Pattern.compile(", ")
        .splitAsStream(cell)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The word itself, where a happening may follow it. */
  private String conjunction(String row, String behind) {
    return "(?<!\\b(?:%s) )\\b(?:%s)(?! (?:%s)\\b| \\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m))%s"
        .formatted(words.get("not after"), words.get(row), words.get("clock"), behind);
  }

  private Pattern conjunction(String row) {
    var near = "(?: (?!and\\b)[^\\s,;:.]+){0,%d} ".formatted(NEAR);
    return Pattern.compile(".*" + conjunction(row, near), FLAGS);
  }

  private Pattern opening(String row) {
    var start = "\\W*(?:[\\w’'-]+,? ){0,%d}".formatted(OPENING);
    return Pattern.compile(start + conjunction(row, "\\b[^,;:]*"), FLAGS);
  }

  /** Whether words tell something later than what was told before. */
  boolean isLater(String words) {
    return later.matcher(words).find();
  }

  /** Whether words tell something earlier than what was told before. */
  boolean isEarlier(String words) {
    return earlier.matcher(words).find();
  }

  /** Whether what follows some words came before what stands before them: "…, after …". */
  boolean leadsBack(String words) {
    return after.matcher(words).matches();
  }

  /** Whether what follows some words came after what stands before them: "… before …". */
  boolean leadsOn(String words) {
    return before.matcher(words).matches();
  }

  /** Whether a sentence that opens so tells first what came first: "Hours after …". */
  boolean opensWithFirst(String words) {
    return opensAfter.matcher(words).matches();
  }

  /** Whether a sentence that opens so tells first what came second: "Before …". */
  boolean opensWithSecond(String words) {
    return opensBefore.matcher(words).matches();
  }
}
