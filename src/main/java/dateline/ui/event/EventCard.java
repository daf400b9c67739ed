package dateline.ui.event;

import dateline.layout.KindGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of the selected event.
 *
 * @param kind its kind
 * @param group the group its kind belongs to
 * @param title its title
 * @param date its date in words
 * @param precision how precisely that is known, and where it happened
 * @param who those who take part, with their roles; empty text where nobody is named
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
    String who,
    Optional<String> reason,
    List<Badge> badges,
    List<Difference> conflicts,
    List<SourceCard> sources) {

  /** More names than these would hide the rest of the card. */
  private static final int MOST_ACTORS = 4;

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

  /** Those who take part, each with what they are: "Anna Kovac, president". */
  static String who(List<String> actors, Map<String, String> roles) {
    var named =
        actors.stream()
            .limit(MOST_ACTORS)
            .map(actor -> roles.containsKey(actor) ? actor + ", " + roles.get(actor) : actor);
    var more =
        actors.size() > MOST_ACTORS
            ? Stream.of((actors.size() - MOST_ACTORS) + " more")
            : Stream.<String>empty();
    return Stream.concat(named, more).collect(Collectors.joining("  ·  "));
  }

  /** The line below the date. */
  static String under(String precision, List<String> places) {
    return places.isEmpty() ? precision : String.join(", ", places) + "  ·  " + precision;
  }
}
