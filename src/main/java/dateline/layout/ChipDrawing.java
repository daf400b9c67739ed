package dateline.layout;

import java.util.Set;

/**
 * Draws the counts of what has no card, and far out where how much of it lies.
 *
 * @param marks which events are new, and which a search found
 * @param shown the places of those that have a card in the lane
 */
record ChipDrawing(Canvas canvas, TimeScale scale, ViewState.Marks marks, Set<Integer> shown) {

  private static final TypeStyle STYLE = TypeStyle.semibold(11);

  /** How wide a step of the density band is. */
  private static final double BAND = 6;

  /** So many events of a chip are looked at to tell whether they are new or found. */
  private static final int LOOKED_AT = 1_000;

  /**
   * Draws a chip.
   *
   * @param seen the part of it in view
   */
  void draw(Lane lane, Chip chip, Rect seen) {
    int found = count(marks.found(), lane, chip);
    int fresh = count(marks.fresh(), lane, chip);
    var ground = canvas.palette().of(found > 0 ? Role.FOUND : Role.CHIP);
    if (scale.pixelsPerDay() < Slots.COLUMN) {
      canvas.fill(chip.area(), CardDrawing.RADIUS, ground);
      band(lane, chip.area());
    } else {
      canvas.fill(chip.area(), CardDrawing.RADIUS, density(chip.count()).over(ground));
    }
    if (fresh > 0) {
      new MarkDrawing(canvas).fresh(chip.area());
    }
    var marked =
        (found > 0 ? ", " + found + " found" : "") + (fresh > 0 ? ", " + fresh + " new" : "");
    var words = ChipText.of(chip, marked, chip.area().width() - 8);
    canvas.centred(words, chip.area(), STYLE, Role.CHIP_TEXT);
    canvas.hit(
        seen,
        new Hit.OfMore(lane.key(), chip.stretch(), chip.count()),
        ChipText.full(chip) + marked + ", " + DateWords.of(chip.stretch()));
  }

  /** How many of a set begin in view and have no card. */
  private int count(EventSet set, Lane lane, Chip chip) {
    if (set.isEmpty()) {
      return 0;
    }
    var view = scale.stretch();
    int first = lane.firstFrom(Math.max(chip.stretch().start(), view.start()));
    int end = lane.firstFrom(Math.min(chip.stretch().end(), view.end()));
    int count = 0;
    for (int i = first; i < Math.min(end, first + LOOKED_AT); i++) {
      int place = lane.items().get(i).place();
      count += set.contains(place) && !shown.contains(place) ? 1 : 0;
    }
    return count;
  }

  /** How many events begin where, in small steps. */
  private void band(Lane lane, Rect area) {
    double step = area.width() / Math.max(1, Math.floor(area.width() / BAND));
    for (double x = area.x(); x < area.right() - 1; x += step) {
      int count = lane.beginningIn(scale.moment(x), scale.moment(x + step));
      if (count > 0) {
        canvas.fill(new Rect(x, area.y(), step, area.height()), 0, density(count));
      }
    }
  }

  /** The more events, the darker. */
  private Colour density(int count) {
    double share = Math.min(1, Math.log10(count + 1.0) / 3);
    return canvas.palette().of(Role.BAR).at(share * Palette.DENSEST);
  }
}
