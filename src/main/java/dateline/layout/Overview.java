package dateline.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The whole span at a glance, with its empty stretches shortened. */
final class Overview {

  /** No empty stretch is drawn longer than this part of the story. */
  private static final double LONGEST_GAP = 0.12;

  private static final double FAR = 366 * 3000.0;

  private final List<Item> items;
  private final double[] joints;
  private final double[] weights;
  private final double total;
  private int[] density = {};
  private double densityWidth;

  Overview(List<Item> items, Collection<LocalDate> published, Stretch story) {
    this.items = items;
    joints = joints(items, published, story);
    weights = new double[joints.length - 1];
    double longest = Math.max(1, story.length() * LONGEST_GAP);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean inStory = joints[i] >= story.start() && joints[i + 1] <= story.end();
      double length = joints[i + 1] - joints[i];
      weights[i] = inStory ? length : Math.min(length, longest);
      sum += weights[i];
    }
    total = sum;
  }

  /** The axis between two pixels. */
  OverviewScale scale(double left, double width) {
    var pixels = new double[joints.length];
    pixels[0] = left;
    for (int i = 0; i < weights.length; i++) {
      pixels[i + 1] = pixels[i] + weights[i] / total * width;
    }
    return new OverviewScale(joints, pixels);
  }

  Stretch span() {
    return new Stretch(joints[0], joints[joints.length - 1]);
  }

  /** Whether any stretch is drawn shorter than it is. */
  boolean isShortened() {
    double length = joints[joints.length - 1] - joints[0];
    return total < length * 0.99;
  }

  /** How many events touch each of that many equal bars between two pixels. */
  int[] density(double left, double width, int bars) {
    if (bars != density.length || width != densityWidth) {
      var scale = scale(left, width);
      var changes = new int[bars + 1];
      for (var item : items) {
        changes[bar(scale.x(item.known().start()) + 1e-6, left, width, bars)]++;
        changes[bar(scale.x(item.known().end()) - 1e-6, left, width, bars) + 1]--;
      }
      Arrays.parallelPrefix(changes, Integer::sum);
      density = Arrays.copyOf(changes, bars);
      densityWidth = width;
    }
    return density.clone();
  }

  private static int bar(double x, double left, double width, int bars) {
    return (int) Math.max(0, Math.min(bars - 1, Math.floor((x - left) / width * bars)));
  }

  private static double[] joints(List<Item> items, Collection<LocalDate> published, Stretch story) {
    var joints = new TreeSet<Double>(List.of(story.start(), story.end()));
    for (var item : items) {
      joints.add(Math.max(-FAR, Math.floor(item.known().start())));
      joints.add(Math.min(FAR, Math.ceil(item.known().end())));
    }
    published.forEach(
        day -> {
          joints.add((double) day.toEpochDay());
          joints.add(day.toEpochDay() + 1.0);
        });
    return joints.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
