package dateline.gold;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Compares the time expressions found in an article with those annotated, by the definitions of
 * TempEval-3: they are paired one to one, the same words first, then the largest overlap.
 */
final class TimexScorer {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing((Pair p) -> !p.same)
          .thenComparing(Comparator.comparingInt((Pair p) -> p.overlap).reversed())
          .thenComparingInt(p -> p.annotated)
          .thenComparingInt(p -> p.found);

  /** An annotated and a found one, by their places in the lists. */
  private record Pair(int annotated, int found, boolean same, int overlap) {}

  private TimexScorer() {}

  /** Counts; {@code found} is in text order and has no two at the same place. */
  static TimexCounts score(TimexArticle article, List<Timex> found) {
    var annotated = article.annotated();
    var pairs = pairs(article, found);
    int strict = (int) pairs.stream().filter(Pair::same).count();
    int value = 0;
    int type = 0;
    for (var pair : pairs) {
      var right = annotated.get(pair.annotated);
      var ours = found.get(pair.found);
      value += right.value().equals(ours.value()) ? 1 : 0;
      type += right.type().equals(ours.type()) ? 1 : 0;
    }
    return new TimexCounts(annotated.size(), found.size(), pairs.size(), strict, value, type);
  }

  private static List<Pair> pairs(TimexArticle article, List<Timex> found) {
    var pairs = new ArrayList<Pair>();
    var usedAnnotated = new HashSet<Integer>();
    var usedFound = new HashSet<Integer>();
    for (var pair : candidates(article, found)) {
      if (!usedAnnotated.contains(pair.annotated) && !usedFound.contains(pair.found)) {
        usedAnnotated.add(pair.annotated);
        usedFound.add(pair.found);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<Pair> candidates(TimexArticle article, List<Timex> found) {
    var candidates = new ArrayList<Pair>();
    for (int i = 0; i < article.annotated().size(); i++) {
      var right = article.annotated().get(i).span();
      for (int j = 0; j < found.size(); j++) {
        var ours = found.get(j).span();
        int overlap = Math.min(right.end(), ours.end()) - Math.max(right.start(), ours.start());
        if (overlap > 0) {
          boolean same = trim(article.text(), right).equals(trim(article.text(), ours));
          candidates.add(new Pair(i, j, same, overlap));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Without white space on both sides and marks at the end, on which annotators do not agree. */
  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (isSpace(text.charAt(end - 1)) || ".,;".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
