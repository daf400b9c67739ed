package dateline.time;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells where the words that govern an expression look: the nearest verb before it with its
 * auxiliaries, or a word such as "due" on the way there; where no verb comes before, the next
 * after.
 */
final class Direction {

  private static final Set<String> IN_GROUP = Set.of("AUX", "VERB", "ADV", "PART");
  private static final int REACH = 25;

  private final Phrase future;
  private final Predicate<String> isPast;

  /**
   * @param future words that look ahead
   * @param isPast whether a verb form is one of the past
   */
  Direction(Phrase future, Predicate<String> isPast) {
    this.future = future;
    this.isPast = isPast;
  }

  /** Where the words around the atoms from one place to another look. */
  Heading of(Line line, int from, int to) {
    int verb = -1;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (isCue(line.atoms(), i)) {
        return Heading.AHEAD;
      }
      if (isVerb(line, i)) {
        verb = i;
      } else if ((verb >= 0 && !IN_GROUP.contains(line.tag(i))) || endsSentence(line, i)) {
        break;
      }
    }
    return verb >= 0 ? tense(line, verb) : following(line, to);
  }

  private Heading following(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + REACH) && !endsSentence(line, i); i++) {
      if (isCue(line.atoms(), i)) {
        return Heading.AHEAD;
      }
      if (isVerb(line, i)) {
        return tense(line, i);
      }
    }
    return Heading.UNKNOWN;
  }

  private Heading tense(Line line, int verb) {
    return isPast.test(line.atom(verb).text()) ? Heading.BACK : Heading.UNKNOWN;
  }

  private boolean isCue(List<Atom> atoms, int at) {
    var found = new boolean[1];
    future.match(atoms, at, Node.Gap.ANY, Features.NONE, (end, f) -> found[0] = true);
    return found[0];
  }

  private static boolean isVerb(Line line, int i) {
    var tag = line.tag(i);
    return tag.contains("VERB") || tag.contains("AUX");
  }

  private static boolean endsSentence(Line line, int i) {
    return ".!?".contains(line.atom(i).text()) && line.tag(i).equals("PUNCT");
  }
}
