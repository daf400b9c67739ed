package dateline.gold;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The runs of words that a text has in common with another one. Case and punctuation do not count.
 * A run that lies wholly within a quotation of at most twelve words is not one.
 */
final class EqualRuns {

  private static final int LONGEST_QUOTATION = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern QUOTATION = Pattern.compile("“[^“”]*”|\"[^\"\n]*\"");

  private final int length;
  private final Set<List<String>> original;

  /**
   * @param length how many equal words make a run
   */
  EqualRuns(String original, int length) {
    this.length = length;
    var words = in(words(original), original);
    this.original = new HashSet<>();
    starts(words.size()).forEach(i -> this.original.add(words.subList(i, i + length)));
  }

  /** Every run of so many words of {@code text} that stands in the original. */
  List<String> in(String text) {
    var spans = words(text);
    var words = in(spans, text);
    var quotations = shortQuotations(text);
    return starts(words.size())
        .filter(i -> original.contains(words.subList(i, i + length)))
        .mapToObj(i -> spans.get(i).union(spans.get(i + length - 1)))
        .filter(run -> quotations.stream().noneMatch(q -> q.contains(run)))
        .map(run -> run.in(text))
        .toList();
  }

  private IntStream starts(int words) {
    return IntStream.rangeClosed(0, words - length);
  }

  private static List<Span> shortQuotations(String text) {
    return QUOTATION
        .matcher(text)
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .filter(quotation -> words(quotation.in(text)).size() <= LONGEST_QUOTATION)
        .toList();
  }

  private static List<Span> words(String text) {
    return WORD.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  private static List<String> in(List<Span> words, String text) {
    return new ArrayList<>(
        words.stream().map(word -> word.in(text).toLowerCase(Locale.ROOT)).toList());
  }
}
