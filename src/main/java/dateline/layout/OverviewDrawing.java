package dateline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** Draws the whole span, the part of it in view, and how much lies on either side. */
final class OverviewDrawing {

  private static final TypeStyle NAME = TypeStyle.regular(12);
  private static final TypeStyle LABEL = TypeStyle.regular(11.5);
  private static final TypeStyle MARKER = TypeStyle.semibold(11.5);
  private static final double EDGE_PAD = 34;
  private static final double BAR = 5;

  /** Publications closer than this are counted together. */
  private static final double NEAR = 34;

  /** From one label to the next, at least. */
  private static final double ROOM = 52;

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
    canvas.text("Whole span", 20, area.y() + 21, NAME, Role.SECONDARY);
    if (index.overview().isShortened()) {
      canvas.text("gaps shortened", 20, labels() + 11, LABEL, Role.SECONDARY);
    }
    canvas.hit(frame.strip(), new Hit.OfOverview(), "Whole span");
    drawWindow(visible, true);
    drawBars(index.overview());
    drawWindow(visible, false);
    drawPublications(index.publications());
    drawLabels(index.overview(), index.story());
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
    var counts = overview.density(strip.x(), strip.width(), bars);
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
    double right = Math.max(left + 8, scale.x(visible.end()));
    var window = Rect.between(left - 3, strip.y(), right + 3, strip.bottom());
    if (ground) {
      canvas.fill(window, 5, canvas.palette().of(Role.SURFACE));
      return;
    }
    var colour = canvas.palette().of(Role.SELECTION);
    canvas.stroke(window, 5, Stroke.solid(colour, 1.5));
    canvas.hit(window, new Hit.OfWindow(), "The time in view");
    drawHandle(window.x(), true, colour);
    drawHandle(window.right(), false, colour);
  }

  private void drawHandle(double x, boolean start, Colour colour) {
    var strip = frame.strip();
    canvas.fill(new Rect(x - 2.5, strip.centreY() - 9, 5, 18), 2.5, colour);
    canvas.hit(
        new Rect(x - 6, strip.y(), 12, strip.height()),
        new Hit.OfHandle(start),
        start ? "Start of the time in view" : "End of the time in view");
  }

  private void drawPublications(NavigableMap<LocalDate, List<String>> publications) {
    Published.gather(publications, day -> scale.x(day.toEpochDay() + 0.5), NEAR)
        .forEach(this::drawMarker);
  }

  private void drawMarker(Published published) {
    var words = Integer.toString(published.articles().size());
    double y = frame.strip().bottom() + 8;
    double width = TextMeasure.width(words, MARKER) + 13;
    double x = published.x() - width / 2;
    canvas.add(Symbols.up(x + 5, y + 1, 4.6, canvas.palette().of(Role.ACCENT)));
    canvas.text(words, x + 13, y + 4, MARKER, Role.ACCENT);
    canvas.hit(
        new Rect(x, y - 8, width, 16),
        new Hit.OfArticles(published.articles()),
        published.words() + " published");
  }

  /** Days or months of the story, and years of what lies outside it, where there is room. */
  private void drawLabels(Overview overview, Stretch story) {
    double perDay = (scale.x(story.end()) - scale.x(story.start())) / story.length();
    var step = stepOf(perDay);
    for (double tick = step.floor(story.start()); tick < story.end(); tick = step.next(tick)) {
      if (tick >= story.start()) {
        label(scale.x(tick), step.dated(tick));
      }
    }
    for (var landmark : overview.landmarks()) {
      var named = landmark.toTheDay() && step.days() <= Step.WEEK.days() ? Step.DAY : Step.YEAR;
      label(scale.x(landmark.moment()), named.dated(landmark.moment()));
    }
  }

  /** The finest step whose labels have room. */
  private static Step stepOf(double pixelsPerDay) {
    for (var step : Step.values()) {
      if (!step.isWithinDay() && step.days() * pixelsPerDay >= ROOM) {
        return step;
      }
    }
    return Step.YEARS_500;
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
    var area = frame.overview();
    double room = (earlier ? frame.strip().x() : area.right() - frame.strip().right()) - 20;
    var text = edgeText(count + (earlier ? " earlier" : " later"), time, room - EDGE_PAD);
    double width = TextMeasure.width(text, MARKER) + EDGE_PAD;
    double x = earlier ? 12 : area.right() - width - 12;
    var pill = new Rect(x, frame.strip().centreY() - 2, width, 26);
    canvas.fill(pill, 13, canvas.palette().of(Role.CARD));
    var border = canvas.palette().of(Role.STRONG_LINE);
    canvas.stroke(pill.inset(0.5), 12.5, Stroke.solid(border, 1));
    double arrow = earlier ? x + 14 : pill.right() - 14;
    canvas.add(
        Symbols.arrow(earlier, arrow, pill.centreY(), 4.5, canvas.palette().of(Role.SECONDARY)));
    canvas.text(text, earlier ? x + 24 : x + 12, pill.centreY() + 4.2, MARKER, Role.TEXT);
    canvas.hit(pill, new Hit.OfEdge(earlier, count, time), text);
  }

  /** The count with its days, with its years, or alone, whichever has room. */
  private static String edgeText(String count, Stretch time, double room) {
    return Stream.of(DateWords.of(time), DateWords.years(time))
        .map(words -> count + ", " + words)
        .filter(text -> TextMeasure.width(text, MARKER) <= room)
        .findFirst()
        .orElse(count);
  }
}
