package dateline.time;

import java.util.List;
import java.util.Set;

/**
 * Tells whether the words that govern an expression look ahead: the nearest verb before it with its
 * auxiliaries, or a word such as "due" on the way there; where no verb comes before, the next
 * after.
 */
final class Direction {

  private static final Set<String> IN_GROUP = Set.of("AUX", "VERB", "ADV", "PART");
  private static final int REACH = 25;

  private final Phrase future;

  Direction(Phrase future) {
    this.future = future;
  }

  /** Whether the words around the atoms from one place to another speak of what is to come. */
  boolean isAhead(Line line, int from, int to) {
    boolean inGroup = false;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (isCue(line.atoms(), i)) {
        return true;
      }
      if (isVerb(line, i)) {
        inGroup = true;
      } else if (inGroup && !IN_GROUP.contains(line.tag(i))) {
        return false;
      } else if (endsSentence(line, i)) {
        break;
      }
    }
    return !inGroup && isAheadAfter(line, to);
  }

  private boolean isAheadAfter(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
      if (isCue(line.atoms(), i)) {
        return true;
      }
      if (isVerb(line, i) || endsSentence(line, i)) {
        return false;
      }
    }
    return false;
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
