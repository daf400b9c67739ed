package dateline.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a timeline agrees with annotated articles.
 *
 * @param keyRecall annotated events of importance 3 that are paired with a mention
 * @param recall the same for importance 2 and 3
 * @param precision paired mentions out of paired and wrong ones
 * @param dateAccuracy of the mentions that cite an annotated event, those with a right date
 * @param kindAccuracy of the paired mentions, those with a right kind
 * @param merging how far annotated events of one happening stand in one event
 * @param published articles whose publication date is right
 * @param junk mentions in furniture or dated by words that date nothing
 * @param broken mentions whose quote does not stand at their offsets
 * @param misses annotated events that are not paired, and wrong mentions, in words
 */
record Score(
    Share keyRecall,
    Share recall,
    Share precision,
    Share dateAccuracy,
    Share kindAccuracy,
    Merging merging,
    Share published,
    int junk,
    int broken,
    List<String> misses) {

  double f1() {
    return Share.f1(recall.value(), precision.value());
  }

  /** Whether less of that figure is better. */
  static boolean isBetterLow(String figure) {
    return figure.equals("junk") || figure.equals("broken");
  }

  /** The figures by name. */
  Map<String, Double> figures() {
    var figures = new LinkedHashMap<String, Double>();
    figures.put("key recall", keyRecall.value());
    figures.put("recall", recall.value());
    figures.put("precision", precision.value());
    figures.put("F1", f1());
    figures.put("date accuracy", dateAccuracy.value());
    figures.put("kind accuracy", kindAccuracy.value());
    figures.put("merging F1", merging.f1());
    figures.put("published", published.value());
    figures.put("junk", (double) junk);
    figures.put("broken", (double) broken);
    return figures;
  }
}
