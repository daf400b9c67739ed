package dateline.gold;

import dateline.gold.TimexCounts.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A figure in percent, and between which bounds it lies in 95 of 100 samples of as many articles,
 * drawn with replacement from those measured.
 */
record Interval(double figure, double low, double high) {

  private static final int SAMPLES = 1_000;
  private static final long SEED = 20_220_106;

  static Interval of(Figure figure, List<TimexCounts> articles) {
    var random = new Random(SEED);
    var samples = new double[SAMPLES];
    Arrays.setAll(samples, i -> figure.f1(TimexCounts.sum(sample(articles, random))));
    Arrays.sort(samples);
    return new Interval(
        figure.f1(TimexCounts.sum(articles)),
        samples[SAMPLES * 25 / 1000],
        samples[SAMPLES * 975 / 1000 - 1]);
  }

  private static List<TimexCounts> sample(List<TimexCounts> articles, Random random) {
    var sample = new ArrayList<TimexCounts>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      sample.add(articles.get(random.nextInt(articles.size())));
    }
    return sample;
  }

  @Override
  public String toString() {
    return "%5.1f [%5.1f, %5.1f]".formatted(figure, low, high);
  }
}
