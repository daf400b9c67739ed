package dateline.pipeline;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers as news draws names: the n-th is drawn a n-th as often as the first. */
final class Zipf {

  private final double[] sums;

  /** Draws from 0 to below a bound. */
  Zipf(int bound) {
    sums = new double[bound];
    double sum = 0;
    for (int i = 0; i < bound; i++) {
      sum += 1.0 / (i + 1);
      sums[i] = sum;
    }
  }

  int next(RandomGenerator random) {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return found >= 0 ? found : -found - 1;
  }
}
