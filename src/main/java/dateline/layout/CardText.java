package dateline.layout;

import java.util.List;

/** The text of cards, and the room it needs. All lengths are in pixels. */
final class CardText {

  /** The badge of an event that a person has checked. */
  static final String CHECKED = "✓";

  static final TypeStyle TITLE = TypeStyle.regular(12.75);
  static final TypeStyle DATE = TypeStyle.regular(11.5);
  static final TypeStyle BADGE = TypeStyle.semibold(11);
  static final double LINE = 15.5;
  static final double PAD_X = 11;
  static final double PAD_Y = 4;

  /** The coloured edge of a card. */
  static final double EDGE = 4;

  /** From the start of the symbol to the start of the text after it. */
  static final double INDENT = 14;

  /** So much of a title tells something, in pixels. */
  private static final double READABLE = 56;

  private static final double BADGE_PAD = 6;
  private static final double BADGE_GAP = 4;

  private CardText() {}

  /** The title as a card within its day tells it: with its time, where that is known. */
  static String withTime(Item item) {
    return item.isTimed()
        ? Stretch.time(item.known().start()).toLocalTime() + " " + item.event().title()
        : item.event().title();
  }

  /** Breaks a title for a card of that width that also holds the badges of the event. */
  static List<String> wrap(String title, Item item, double cardWidth, int lines) {
    double reserved = showsBadges(item, cardWidth, lines) ? badges(item) : 0;
    return TextMeasure.wrap(
        title, TITLE, new TextMeasure.Measure(room(cardWidth), INDENT, reserved, lines));
  }

  /** As much of the title as fits the first line, where badges stand on another. */
  static String firstLine(Item item, double cardWidth) {
    return TextMeasure.fit(item.event().title(), TITLE, room(cardWidth) - INDENT);
  }

  /** The date as the last line of a card holds it beside the badges; empty where it does not. */
  static String dateLine(Item item, double cardWidth) {
    var date = DateWords.brief(item.event().date().range());
    boolean fits = TextMeasure.width(date, DATE) <= room(cardWidth) - badges(item);
    return fits ? date : "";
  }

  private static double room(double cardWidth) {
    return Math.max(1, cardWidth - EDGE - PAD_X * 2 + 4);
  }

  static double height(int lines) {
    return lines * LINE + 2 * PAD_Y;
  }

  /** How many lines a card of that height can hold, at least one. */
  static int linesWithin(double height) {
    return (int) Math.max(1, Math.floor((height - 2 * PAD_Y) / LINE));
  }

  /** The width of a card that holds the title in one line, and the date below or the badges. */
  static double naturalWidth(Item item) {
    double title = TextMeasure.width(item.event().title(), TITLE) + INDENT;
    double date =
        TextMeasure.width(DateWords.brief(item.event().date().range()), DATE) + badges(item);
    return Math.max(title, date) + EDGE + PAD_X * 2;
  }

  static boolean hasConflict(Item item) {
    return !item.event().conflicts().isEmpty();
  }

  static double badgeWidth(String text) {
    return Math.max(18, TextMeasure.width(text, BADGE) + 2 * BADGE_PAD);
  }

  /** Whether a card of so many lines has room for the badges beside some of its title. */
  static boolean showsBadges(Item item, double cardWidth, int lines) {
    return lines > 1 || room(cardWidth) - INDENT - badges(item) >= READABLE;
  }

  /** The width of all badges of a card, with the gaps before them. */
  private static double badges(Item item) {
    int sources = item.event().sourceCount();
    double count = sources > 1 ? badgeWidth(Integer.toString(sources)) + BADGE_GAP : 0;
    double checked = item.event().checked() ? badgeWidth(CHECKED) + BADGE_GAP : 0;
    double conflict = hasConflict(item) ? badgeWidth("≠") + BADGE_GAP : 0;
    return count + conflict + checked;
  }
}
