package dateline.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/** Draws the time axis, and behind the lanes what belongs to days rather than to events. */
record AxisDrawing(Canvas canvas, Frame frame, TimeScale scale, Ticks ticks) {

  private static final TypeStyle MARKER = TypeStyle.semibold(11.5);
  private static final TypeStyle NOTE = TypeStyle.regular(12);
  private static final double WIDE_ENOUGH_TO_HATCH = 60;

  /** From one stroke of a hatch to the next, where no article was published, and where one was. */
  private static final double DENSE = 14;

  private static final double SPARSE = 42;

  /**
   * Weekends, days that nothing is dated to, and the lines between ticks. Hours have no lines: a
   * card known to the day must not seem to stand at one.
   */
  void drawGround(List<Silence> silent) {
    if (ticks.step().isDay() || ticks.step().isWithinDay()) {
      drawWeekends();
    }
    var seen = seen(silent);
    seen.forEach(this::drawSilence);
    canvas.clipped(frame.lanes(), inside -> drawLines());
    seen.forEach(this::drawNote);
  }

  /** Those in view, of many in order of time; none where days are too narrow to show any. */
  private List<Silence> seen(List<Silence> silent) {
    double longest = scale.stretch().length() * WIDE_ENOUGH_TO_HATCH / scale.width();
    return silent.stream()
        .filter(silence -> silence.days().overlaps(scale.stretch()))
        .filter(silence -> silence.days().length() >= longest)
        .toList();
  }

  private void drawLines() {
    for (var mark : ticks.marks()) {
      if (ticks.step().isWithinDay() && !mark.strong()) {
        continue;
      }
      canvas.vertical(
          Math.round(mark.x()) + 0.5,
          frame.lanes().y(),
          frame.lanes().bottom(),
          mark.strong() ? Role.STRONG_LINE : Role.LINE);
    }
  }

  /** Names of ticks and longer times, and where articles were published. */
  void drawAxis(NavigableMap<LocalDate, List<String>> publications) {
    var axis = frame.axis();
    canvas.fill(Rect.between(0, axis.y(), axis.right(), axis.bottom()), Role.PANEL);
    canvas.clipped(axis, inside -> drawNames());
    canvas.clipped(axis, inside -> drawPublications(publications));
    canvas.horizontal(0, axis.right(), axis.bottom() - 0.5, Role.STRONG_LINE);
  }

  private void drawNames() {
    double top = frame.axis().y();
    for (var label : ticks.contexts()) {
      canvas.text(
          label.text(),
          label.x(),
          top + 17,
          label.week() ? Ticks.WEEK : Ticks.CONTEXT,
          Role.SECONDARY);
    }
    double baseline = ticks.contexts().isEmpty() ? top + 31 : top + 36;
    for (var mark : ticks.marks()) {
      canvas.vertical(
          Math.round(mark.x()) + 0.5, baseline - 11, frame.axis().bottom(), Role.STRONG_LINE);
    }
    for (var name : ticks.names(frame.axis().x())) {
      canvas.text(name.text(), name.x(), baseline, Ticks.NAME, Role.TEXT);
    }
  }

  private void drawWeekends() {
    double end = scale.stretch().end();
    var monday = Unit.WEEK.floor(Stretch.day(scale.stretch().start()));
    for (var day = monday.with(DayOfWeek.SATURDAY);
        day.toEpochDay() < end;
        day = day.plusWeeks(1)) {
      canvas.fill(across(Stretch.days(day, day.plusDays(1)), frame.lanes()), Role.WEEKEND);
    }
  }

  private void drawSilence(Silence silence) {
    var area = across(silence.days(), frame.lanes());
    if (area.width() < WIDE_ENOUGH_TO_HATCH) {
      return;
    }
    canvas.fill(area, Role.SURFACE);
    double gap = silence.articles() > 0 ? SPARSE : DENSE;
    canvas.add(new Shape.Hatch(area, gap, Stroke.solid(canvas.palette().of(Role.HATCH), 5)));
  }

  private void drawNote(Silence silence) {
    var area = across(silence.days(), frame.lanes());
    var words = silence.words();
    double width = TextMeasure.width(words, NOTE) + 20;
    if (area.width() < width || area.height() < 80) {
      return;
    }
    var note = new Rect(area.centreX() - width / 2, area.centreY() - 13, width, 26);
    canvas.fill(note, 6, canvas.palette().of(Role.SURFACE));
    canvas.centred(words, note, NOTE, Role.SECONDARY);
  }

  /** The part of an area that a stretch covers. */
  private Rect across(Stretch stretch, Rect area) {
    double left = Math.max(area.x(), Math.min(area.right(), scale.x(stretch.start())));
    double right = Math.max(left, Math.min(area.right(), scale.x(stretch.end())));
    return Rect.between(left, area.y(), right, area.bottom());
  }

  private void drawPublications(NavigableMap<LocalDate, List<String>> publications) {
    var from = Stretch.day(scale.stretch().start());
    var to = Stretch.day(scale.stretch().end());
    var days = publications.subMap(from, true, to, true);
    Published.gather(days, day -> scale.x(day.toEpochDay() + 1.0), room())
        .forEach(this::drawMarker);
  }

  /** Beside the name of the day, or under names that have no room for it. */
  private double markerY(boolean inDay) {
    if (ticks.step().isWithinDay()) {
      return 13;
    }
    return inDay ? 32 : 44;
  }

  private double room() {
    return scale.pixelsPerDay() >= Slots.COLUMN ? 1 : 44;
  }

  /** Ends at the right edge of the day, so that it leaves the day's name alone. */
  private void drawMarker(Published published) {
    double dayEnd = published.x();
    double day = scale.pixelsPerDay();
    var text = day >= 170 ? published.words() : Integer.toString(published.articles().size());
    double width = TextMeasure.width(text, MARKER) + 15;
    boolean inDay = day >= Slots.COLUMN;
    double left = inDay ? besideName(dayEnd, width) : dayEnd - day / 2 - 5;
    if (left + width > dayEnd && inDay) {
      return;
    }
    double y = frame.axis().y() + markerY(inDay);
    var colour = canvas.palette().of(Role.ACCENT);
    canvas.add(Symbols.up(left + 5, y + 1, inDay ? 4.8 : 4.2, colour));
    if (inDay) {
      canvas.text(text, left + 14, y + 4, MARKER, Role.ACCENT);
    }
    canvas.hit(
        new Rect(left - 3, y - 9, inDay ? width + 6 : 16, 18),
        new Hit.OfArticles(published.articles()),
        published.words() + " published");
  }

  /** At the end of what is seen of a day, but within it and after its name. */
  private double besideName(double dayEnd, double width) {
    double left = Math.min(dayEnd, scale.right()) - width - 10;
    double dayStart = dayEnd - scale.pixelsPerDay();
    var names = ticks.step().isWithinDay() ? ticks.contexts() : ticks.names(frame.axis().x());
    return names.stream()
        .filter(name -> name.right() > dayStart && name.x() < dayEnd)
        .mapToDouble(name -> name.right() + Ticks.PAD)
        .reduce(Math.max(left, dayStart + Ticks.PAD), Math::max);
  }
}
