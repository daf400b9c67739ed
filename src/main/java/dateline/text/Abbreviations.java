package dateline.text;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins sentences that were cut at the full stop of an abbreviation: "Gen. Mark A. Holm of the U.S.
 * Army left on Aug. 18" is one.
 */
final class Abbreviations {

  private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\.$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");

  /** A name, a title or an initial, and another initial. */
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\S* \\p{Lu}\\.");

  private final Map<String, Set<String>> rows = new HashMap<>();

  /** Reads the list of the program. */
  Abbreviations() {
    for (var line : WordList.lines(Abbreviations.class, "abbreviations.tsv")) {
      var cells = line.split("\t", -1);
      rows.put(cells[0], Set.of(cells[1].split(", ")));
    }
  }

  /** The sentences of a text, in its order, those of them joined that belong together. */
  List<Span> joined(String text, List<Span> sentences) {
    var joined = new ArrayList<Span>(sentences.size());
    for (var sentence : sentences) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last).in(text), sentence.in(text))) {
        joined.set(last, joined.get(last).union(sentence));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private boolean goesOn(String sentence, String next) {
    var stopped = LAST_WORD.matcher(sentence);
    var following = FIRST_WORD.matcher(next);
    if (!stopped.find() || !following.find()) {
      return false;
    }
    var word = stopped.group(1).replaceFirst("^[(\\[“\"‘']+", "");
    var first = following.group();
    boolean capital = Character.isUpperCase(first.codePointAt(0));
    boolean digit = Character.isDigit(first.codePointAt(0));
    return (is("name", word) && (capital || digit))
        || (is("month", word) && digit)
        || (is("place", word) && capital)
        || (is("either", word) && !begins("opening", first))
        || (is("last", word) && (!capital || begins("following", first)))
        || (endsInInitial(sentence) && capital && !begins("opening", first));
  }

  private static boolean endsInInitial(String sentence) {
    int initial = sentence.lastIndexOf(' ');
    int named = sentence.lastIndexOf(' ', initial - 1);
    return initial > 0 && NAMED.matcher(sentence.substring(named + 1)).matches();
  }

  private boolean is(String row, String word) {
    return rows.get(row).contains(word);
  }

  private boolean begins(String row, String word) {
    var plain = word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    return rows.get(row).contains(plain);
  }
}
