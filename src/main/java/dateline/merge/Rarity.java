package dateline.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a shared word tells: the rarer it is among all mentions, the more. */
final class Rarity {

  /** What weighs no more than this, such as one or two frequent words, tells little by itself. */
  private static final double LITTLE = 3;

  /** Of fewer mentions it is not known how rare a word is in news. */
  private static final int FEW = 50;

  /** A term by its number, and the number of mentions that hold it. */
  private static final class Term {
    private final int number;
    private int count;

    Term(int number) {
      this.number = number;
    }
  }

  private final Map<String, Term> terms = new HashMap<>();
  private final double[] weights;

  /** Counts in how many of some mentions each term and name stands. */
  Rarity(List<Report> reports) {
    for (var report : reports) {
      report.words().terms().forEach(term -> term(term).count++);
      report.words().names().forEach(name -> term(name).count++);
      report.words().core().all().forEach(this::term);
    }
    weights = new double[terms.size()];
    terms.values().forEach(t -> weights[t.number] = weight(t.count, reports.size()));
  }

  private Term term(String term) {
    return terms.computeIfAbsent(term, t -> new Term(terms.size()));
  }

  /** About 0.5 where every mention holds a term, and more the fewer do. */
  private static double weight(int count, int total) {
    return Math.log((Math.max(total, FEW) + 1.0) / (count + 0.5)) + 0.5;
  }

  /** The number of mentions that hold a term of any of the mentions. */
  int count(String term) {
    return terms.get(term).count;
  }

  /** Some terms of the mentions, for quick comparison. */
  Weighed weigh(Collection<String> some) {
    return new Weighed(some.stream().mapToInt(t -> terms.get(t).number).sorted().toArray());
  }

  /** A set of terms with their weights. */
  final class Weighed {

    private final int[] numbers;
    private final double sum;

    private Weighed(int[] numbers) {
      this.numbers = numbers;
      double all = 0;
      for (int number : numbers) {
        all += weights[number];
      }
      this.sum = all;
    }

    boolean isEmpty() {
      return numbers.length == 0;
    }

    /**
     * How alike it is to another set, from 0, nothing shared, to nearly 1, the same and much of it.
     * What a short passage shares with a long one counts nearly as much as between passages of one
     * length.
     */
    double likeness(Weighed other) {
      double shared = shared(other);
      return shared == 0
          ? 0
          : 0.5 * shared / (Math.sqrt(sum * other.sum) + LITTLE)
              + 0.5 * shared / (Math.min(sum, other.sum) + LITTLE);
    }

    /** How alike it is to another set, from 0, nothing shared, to 1, the same. */
    double cosine(Weighed other) {
      double shared = shared(other);
      return shared == 0 ? 0 : shared / Math.sqrt(sum * other.sum);
    }

    /** The weight of what is in both. */
    double shared(Weighed other) {
      double shared = 0;
      int i = 0;
      int j = 0;
      while (i < numbers.length && j < other.numbers.length) {
        int order = Integer.compare(numbers[i], other.numbers[j]);
        if (order == 0) {
          shared += weights[numbers[i]];
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return shared;
    }
  }
}
