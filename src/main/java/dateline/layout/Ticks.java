package dateline.layout;

import java.time.DayOfWeek;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks and names of a time axis: as many as fit the screen, however long the time.
 *
 * @param step the distance between marks
 * @param marks from left to right
 * @param contexts names of longer times over them, from left to right; the first is always in view
 */
record Ticks(Step step, List<Mark> marks, List<Label> contexts) {

  static final TypeStyle NAME = TypeStyle.semibold(14);
  static final TypeStyle CONTEXT = TypeStyle.semibold(12);
  static final TypeStyle WEEK = TypeStyle.regular(11);

  /** From a mark to its label. */
  static final double PAD = 8;

  /**
   * A mark.
   *
   * @param strong whether a longer unit starts here, such as a week of days
   */
  record Mark(double moment, double x, String label, boolean strong) {}

  /** A name, on either line. */
  record Label(double x, double width, String text, boolean week) {
    double right() {
      return x + width;
    }
  }

  Ticks {
    marks = List.copyOf(marks);
    contexts = List.copyOf(contexts);
  }

  static Ticks of(TimeScale scale) {
    var step = step(scale.pixelsPerDay());
    var marks = new ArrayList<Mark>();
    double end = scale.stretch().end();
    for (double tick = step.floor(scale.stretch().start()); tick < end; tick = step.next(tick)) {
      marks.add(new Mark(tick, scale.x(tick), step.label(tick), isStrong(step, tick)));
    }
    return new Ticks(step, marks, contexts(step, marks, scale));
  }

  /** The labels of the marks; that of the first one stays right of a border while it has room. */
  List<Label> names(double left) {
    var names = new ArrayList<Label>();
    for (int i = 0; i < marks.size(); i++) {
      var text = marks.get(i).label();
      double width = TextMeasure.width(text, NAME);
      double x = Math.max(marks.get(i).x(), left);
      double next = i + 1 < marks.size() ? marks.get(i + 1).x() : Double.POSITIVE_INFINITY;
      x = Math.min(x, next - width - PAD * 2);
      if (x + PAD > left) {
        names.add(new Label(x + PAD, width, text, false));
      }
    }
    return names;
  }

  private static Step step(double pixelsPerDay) {
    for (var step : Step.values()) {
      double room = step.days() * pixelsPerDay;
      if (step.suits(pixelsPerDay) && room >= widest(step) + PAD * 2) {
        return step;
      }
    }
    return Step.YEARS_500;
  }

  private static double widest(Step step) {
    return TextMeasure.width(
        switch (step) {
          case DAY -> "Wed 30";
          case DAY_SHORT -> "30";
          case WEEK -> "30 May";
          case MONTH, QUARTER -> "May";
          case YEAR, YEARS_5, DECADE, YEARS_50, CENTURY, YEARS_500 -> "2000";
          default -> "00:00";
        },
        NAME);
  }

  private static boolean isStrong(Step step, double tick) {
    var day = Stretch.day(tick);
    return switch (step.context()) {
      case DAY -> tick == Math.floor(tick);
      case MONTH ->
          step.isDay() ? day.getDayOfWeek() == DayOfWeek.MONDAY : day.getDayOfMonth() <= 7;
      case YEAR -> day.getDayOfYear() == 1;
      case NONE -> false;
    };
  }

  private static List<Label> contexts(Step step, List<Mark> marks, TimeScale scale) {
    var labels = new ArrayList<Label>();
    if (step.context() == Step.Context.NONE) {
      return labels;
    }
    var context = step.context().around(scale.stretch().start());
    addName(labels, step, context, scale);
    while (context.end() < scale.stretch().end()) {
      context = step.context().around(context.end() + 1e-9);
      addName(labels, step, context, scale);
    }
    if (step.isDay()) {
      addWeeks(labels, marks, scale);
    }
    return labels;
  }

  /** The name at its start, or at the edge of the view as long as any of it is seen. */
  private static void addName(List<Label> labels, Step step, Stretch context, TimeScale scale) {
    var text = step.context().label(context.start());
    double width = TextMeasure.width(text, CONTEXT);
    double x = Math.max(scale.left(), scale.x(context.start())) + PAD;
    boolean fits = x + width <= scale.right();
    if (!labels.isEmpty() && labels.get(labels.size() - 1).right() + PAD * 2 > x && fits) {
      labels.remove(labels.size() - 1);
    }
    if (fits || labels.isEmpty()) {
      labels.add(new Label(x, width, text, false));
    }
  }

  private static void addWeeks(List<Label> labels, List<Mark> marks, TimeScale scale) {
    var names = List.copyOf(labels);
    for (var mark : marks) {
      if (!mark.strong()) {
        continue;
      }
      var text = "week " + Stretch.day(mark.moment()).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      var label = new Label(mark.x() + PAD, TextMeasure.width(text, WEEK), text, true);
      boolean free =
          names.stream().allMatch(n -> n.right() + PAD < label.x() || label.right() + PAD < n.x());
      if (free && label.x() >= scale.left() && label.right() <= scale.right()) {
        labels.add(label);
      }
    }
  }
}
