package dateline.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Of the mentions with about the same confidence, how many are right. */
final class Reliability {

  /** Where a bin of confidences begins. */
  private static final List<Double> BINS = List.of(0.0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95);

  /**
   * The mentions of about the same confidence.
   *
   * @param from the least confidence
   * @param mean their mean confidence
   */
  record Bin(double from, double mean, Share right) {

    @Override
    public String toString() {
      return "%.2f and more: %4d mentions, mean confidence %.2f, right %.2f"
          .formatted(from, right.of(), mean, right.value());
    }
  }

  private Reliability() {}

  /** The bins that hold any mentions, the least confidence first. */
  static List<Bin> of(Map<FoundMention, Boolean> judged) {
    var bins = new ArrayList<Bin>();
    for (int i = 0; i < BINS.size(); i++) {
      double from = BINS.get(i);
      double to = i + 1 < BINS.size() ? BINS.get(i + 1) : Double.MAX_VALUE;
      var within =
          judged.keySet().stream()
              .filter(m -> m.confidence() >= from && m.confidence() < to)
              .toList();
      if (!within.isEmpty()) {
        double mean = within.stream().mapToDouble(FoundMention::confidence).average().orElseThrow();
        long right = within.stream().filter(judged::get).count();
        bins.add(new Bin(from, mean, new Share(right, within.size())));
      }
    }
    return bins;
  }
}
