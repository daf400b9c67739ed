package dateline.ui.event;

import dateline.layout.KindGroup;
import java.util.List;
import java.util.Optional;

/**
 * What is told of the selected event.
 *
 * @param kind its kind
 * @param group the group its kind belongs to
 * @param title its title
 * @param date its date in words
 * @param precision how precisely that is known, and where it happened
 * @param reason how the date follows from the sources, where that takes more than one
 * @param badges short facts, the most important first
 * @param conflicts on what the sources differ
 * @param sources one for each mention, the best first
 */
record EventCard(
    String kind,
    KindGroup group,
    String title,
    String date,
    String precision,
    Optional<String> reason,
    List<Badge> badges,
    List<Difference> conflicts,
    List<SourceCard> sources) {

  /**
   * A short fact.
   *
   * @param tone how it is to be taken
   */
  record Badge(String text, Tone tone) {}

  /** How a fact is to be taken; the style class of that name shows it. */
  enum Tone {
    AGREE,
    DIFFER,
    PLAIN
  }

  /** A point on which sources differ, and what each says. */
  record Difference(String heading, String text) {}

  /** The line below the date. */
  static String under(String precision, List<String> places) {
    return places.isEmpty() ? precision : String.join(", ", places) + "  ·  " + precision;
  }
}
