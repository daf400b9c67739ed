package dateline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The whole span at a glance, with its empty stretches shortened. */
final class Overview {

  /** No empty stretch is drawn longer than this part of the story. */
  private static final double LONGEST_GAP = 0.12;

  /**
   * A moment worth a name outside the story.
   *
   * @param toTheDay whether its day is named, else its year
   */
  record Landmark(double moment, boolean toTheDay) {}

  private static final double FAR = 366 * 3000.0;

  private final Moments starts;
  private final Moments ends;
  private final List<Landmark> landmarks;
  private final double[] joints;
  private final double[] weights;
  private final double total;
  private Optional<OverviewScale> scale = Optional.empty();
  private double scaleLeft;
  private double scaleWidth;
  private int[] density = {};
  private double densityWidth;

  /**
   * @param starts when events start
   * @param ends when they end
   * @param days on which they start, and the days after they end; in order, each once
   */
  Overview(
      Moments starts, Moments ends, double[] days, Collection<LocalDate> published, Stretch story) {
    this.starts = starts;
    this.ends = ends;
    joints = joints(days, published, story);
    landmarks = landmarks(starts, story);
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
    if (scale.isEmpty() || left != scaleLeft || width != scaleWidth) {
      scale = Optional.of(newScale(left, width));
      scaleLeft = left;
      scaleWidth = width;
    }
    return scale.get();
  }

  private OverviewScale newScale(double left, double width) {
    var pixels = new double[joints.length];
    pixels[0] = left;
    for (int i = 0; i < weights.length; i++) {
      pixels[i + 1] = pixels[i] + weights[i] / total * width;
    }
    return new OverviewScale(joints, pixels);
  }

  /** The first beginning of each year outside the story, and the first day after the story. */
  List<Landmark> landmarks() {
    return landmarks;
  }

  private static List<Landmark> landmarks(Moments starts, Stretch story) {
    var landmarks = new ArrayList<Landmark>();
    int year = Integer.MIN_VALUE;
    boolean after = false;
    for (double day : starts.days(Stretch::startOfDay)) {
      boolean firstAfter = day >= story.end() && !after;
      int next = Stretch.day(day).getYear();
      if (firstAfter || (next != year && !story.contains(day))) {
        landmarks.add(new Landmark(day, firstAfter && next == year));
      }
      after = after || firstAfter;
      year = next;
    }
    return landmarks;
  }

  Stretch span() {
    return new Stretch(joints[0], joints[joints.length - 1]);
  }

  /** Whether any stretch is drawn shorter than it is. */
  boolean isShortened() {
    double length = joints[joints.length - 1] - joints[0];
    return total < length * 0.99;
  }

  /**
   * How many events touch each of that many equal bars between two pixels, or the day of a bar that
   * is less than one.
   */
  int[] density(double left, double width, int bars) {
    if (bars != density.length || width != densityWidth) {
      var moments = scale(left, width);
      density = new int[bars];
      for (int i = 0; i < bars; i++) {
        double start = moments.moment(left + width * i / bars);
        double end = moments.moment(left + width * (i + 1) / bars);
        density[i] = end - start < 1 ? onDayOf((start + end) / 2) : touching(start, end);
      }
      densityWidth = width;
    }
    return density.clone();
  }

  /** So that no bar between two days holds what happened on either. */
  private int onDayOf(double moment) {
    return touching(Math.floor(moment), Math.floor(moment) + 1);
  }

  private int touching(double start, double end) {
    return starts.before(end) - ends.upTo(start);
  }

  private static double[] joints(double[] days, Collection<LocalDate> published, Stretch story) {
    var joints = Arrays.copyOf(days, days.length + 2 * published.size() + 2);
    int count = days.length;
    for (var day : published) {
      joints[count++] = day.toEpochDay();
      joints[count++] = day.toEpochDay() + 1;
    }
    joints[count++] = story.start();
    joints[count] = story.end();
    Arrays.setAll(joints, i -> Math.max(-FAR, Math.min(FAR, joints[i])));
    Arrays.sort(joints);
    return Moments.distinct(joints);
  }
}
