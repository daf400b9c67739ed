package dateline.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;

/** Draws the whole span, the part of it in view, and how much lies on either side. */
final class OverviewDrawing {

  private static final TypeStyle NAME = TypeStyle.regular(12);
  private static final TypeStyle LABEL = TypeStyle.regular(11.5);
  private static final TypeStyle MARKER = TypeStyle.semibold(11.5);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final double BAR = 5;

  private final Canvas canvas;
  private final Frame frame;
  private final OverviewScale scale;
  private final List<Rect> taken = new ArrayList<>();

  OverviewDrawing(Canvas canvas, Frame frame, OverviewScale scale) {
    this.canvas = canvas;
    this.frame = frame;
    this.scale = scale;
  }

  void draw(TimelineIndex index, Stretch visible) {
    var area = frame.overview();
    canvas.fill(area, Role.PANEL);
    canvas.horizontal(0, area.right(), area.y() + 0.5, Role.STRONG_LINE);
    canvas.text("Whole span", 20, area.y() + 24, NAME, Role.SECONDARY);
    if (index.overview().isShortened()) {
      canvas.text("gaps shortened", 20, area.bottom() - 11, LABEL, Role.SECONDARY);
    }
    canvas.hit(frame.strip(), new Hit.OfOverview(), "Whole span");
    drawWindow(visible, true);
    drawBars(index.overview());
    drawWindow(visible, false);
    drawPublications(index.publications());
    drawLabels(index.items(), index.story());
    index
        .before(visible.start())
        .ifPresent(time -> drawEdge(true, index.endingBy(visible.start()), time));
    index
        .after(visible.end())
        .ifPresent(time -> drawEdge(false, index.startingFrom(visible.end()), time));
  }

  private void drawBars(Overview overview) {
    var strip = frame.strip();
    int bars = (int) Math.max(1, Math.floor(strip.width() / BAR));
    var counts = overview.density(scale, strip.x(), strip.width(), bars);
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    double step = strip.width() / bars;
    for (int first = 0, end; first < bars; first = end) {
      end = first + 1;
      while (end < bars && counts[end] == counts[first]) {
        end++;
      }
      if (counts[first] > 0) {
        double height = 2 + (strip.height() - 10) * Math.sqrt(counts[first] / (double) most);
        double left = strip.x() + first * step + 0.5;
        double width = (end - first) * step - 1;
        canvas.fill(
            new Rect(left, strip.bottom() - height - 2, width, height),
            1.5,
            canvas.palette().of(Role.BAR));
      }
    }
  }

  private void drawWindow(Stretch visible, boolean ground) {
    var strip = frame.strip();
    double left = scale.x(visible.start());
    double right = Math.max(left + 10, scale.x(visible.end()));
    var window = Rect.between(left - 3, strip.y(), right + 3, strip.bottom());
    if (ground) {
      canvas.fill(window, 5, canvas.palette().of(Role.SURFACE));
      return;
    }
    var colour = canvas.palette().of(Role.SELECTION);
    canvas.stroke(window, 5, Stroke.solid(colour, 1.6));
    canvas.hit(window, new Hit.OfWindow(), "The time in view");
    drawHandle(window.x(), true, colour);
    drawHandle(window.right(), false, colour);
  }

  private void drawHandle(double x, boolean start, Colour colour) {
    var strip = frame.strip();
    canvas.fill(new Rect(x - 3, strip.centreY() - 11, 6, 22), 3, colour);
    canvas.hit(
        new Rect(x - 6, strip.y(), 12, strip.height()),
        new Hit.OfHandle(start),
        start ? "Start of the time in view" : "End of the time in view");
  }

  private void drawPublications(NavigableMap<LocalDate, List<String>> publications) {
    double y = frame.strip().bottom() + 8;
    double free = Double.NEGATIVE_INFINITY;
    for (Map.Entry<LocalDate, List<String>> day : publications.entrySet()) {
      double left = scale.x((double) day.getKey().toEpochDay());
      double right = scale.x(day.getKey().toEpochDay() + 1.0);
      var words = counted(day.getValue().size(), right - left);
      double x = (left + right) / 2 - (TextMeasure.width(words, MARKER) + 14) / 2;
      double end = x + TextMeasure.width(words, MARKER) + 14;
      if (x < free) {
        continue;
      }
      canvas.add(Symbols.up(x + 5, y + 1, 4.6, canvas.palette().of(Role.ACCENT)));
      canvas.text(words, x + 13, y + 4, MARKER, Role.ACCENT);
      free = end;
      canvas.hit(
          Rect.between(x, y - 8, end, y + 8),
          new Hit.OfArticles(day.getValue()),
          counted(day.getValue().size(), Double.MAX_VALUE)
              + ", "
              + DateWords.of(Stretch.days(day.getKey(), day.getKey())));
    }
  }

  private static String counted(int articles, double room) {
    var words = articles + (articles == 1 ? " article" : " articles");
    return TextMeasure.width(words, MARKER) + 18 <= room ? words : Integer.toString(articles);
  }

  /** Days of the story, and years of what lies outside it, where there is room. */
  private void drawLabels(List<Item> items, Stretch story) {
    double step = stepOf(story);
    for (double day = story.start(); day < story.end(); day += step) {
      label(scale.x(day), DAY.format(Stretch.day(day)));
    }
    int year = Integer.MIN_VALUE;
    for (var item : items) {
      int here = Stretch.day(item.known().start()).getYear();
      if (here != year && !story.overlaps(item.known())) {
        label(scale.x(item.known().start()), Integer.toString(here));
        year = here;
      }
    }
  }

  /** How many days apart labels of the story are. */
  private double stepOf(Stretch story) {
    double perDay = (scale.x(story.end()) - scale.x(story.start())) / story.length();
    return Math.max(1, Math.ceil(60 / perDay));
  }

  private void label(double x, String text) {
    var area = new Rect(x, labels(), TextMeasure.width(text, LABEL) + 8, 14);
    if (isFree(area) && area.right() < frame.strip().right() + 8) {
      canvas.text(text, x, labels() + 11, LABEL, Role.SECONDARY);
      taken.add(area);
    }
  }

  private boolean isFree(Rect area) {
    return taken.stream().noneMatch(area::overlaps);
  }

  private double labels() {
    return frame.strip().bottom() + 18;
  }

  private void drawEdge(boolean earlier, int count, Stretch time) {
    var text = count + (earlier ? " earlier, " : " later, ") + DateWords.of(time);
    double width = TextMeasure.width(text, MARKER) + 34;
    double x = earlier ? 12 : frame.overview().right() - width - 12;
    var area = new Rect(x, frame.strip().centreY() - 4, width, 28);
    canvas.fill(area, 14, canvas.palette().of(Role.CARD));
    var border = canvas.palette().of(Role.STRONG_LINE);
    canvas.stroke(area.inset(0.5), 13.5, Stroke.solid(border, 1));
    double arrow = earlier ? x + 14 : area.right() - 14;
    canvas.add(
        Symbols.arrow(earlier, arrow, area.centreY(), 4.5, canvas.palette().of(Role.SECONDARY)));
    double words = earlier ? x + 24 : x + 12;
    canvas.text(text, words, area.centreY() + 4.2, MARKER, Role.TEXT);
    canvas.hit(area, new Hit.OfEdge(earlier, count, time), text);
  }
}
