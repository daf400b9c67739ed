package dateline.time;

import dateline.corpus.Span;
import dateline.time.Node.Gap;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells where the words that govern an expression look: the nearest word before it in its sentence
 * that the phrase {@code heading} of the rule files names; where there is none, the next after.
 */
final class Direction {

  /** How far a word can stand off, in atoms. */
  private static final int REACH = 25;

  /** How far before a form of the past its auxiliary can stand: "will not be opened". */
  private static final int GROUP = 4;

  private final Phrase words;

  /**
   * @param words the words that look somewhere, each with the feature {@code heading}
   */
  Direction(Phrase words) {
    this.words = words;
  }

  /** Where the words around the atoms from one place to another look. */
  Heading of(Line line, int from, int to) {
    var sentence = line.sentence(from);
    for (int i = from - 1; i >= 0 && isNear(line, i, from, sentence); i--) {
      var found = at(line, i);
      if (found.isPresent()) {
        return ofGroup(line, i, found.get());
      }
    }
    for (int i = to; i < line.size() && isNear(line, i, to, sentence); i++) {
      var found = at(line, i);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Heading.UNKNOWN;
  }

  private static boolean isNear(Line line, int at, int from, Span sentence) {
    return Math.abs(at - from) <= REACH && sentence.contains(line.atom(at).start());
  }

  /** Where a verb looks with the auxiliaries before it. */
  private Heading ofGroup(Line line, int verb, Heading own) {
    var heading = own;
    for (int i = verb - 1; i >= Math.max(0, verb - GROUP) && heading != Heading.AHEAD; i--) {
      heading = at(line, i).filter(found -> found != Heading.BACK).orElse(heading);
    }
    return heading;
  }

  /** What the longest match says that begins at an atom; of two as long, the first. */
  private Optional<Heading> at(Line line, int at) {
    var longest = new Longest();
    words.match(line.atoms(), at, Gap.ANY, Features.NONE, longest);
    return longest
        .features
        .get("heading")
        .map(name -> Heading.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private static final class Longest implements Node.Sink {
    private int end;
    private Features features = Features.NONE;

    @Override
    public void found(int newEnd, Features newFeatures) {
      if (newEnd > end) {
        end = newEnd;
        features = newFeatures;
      }
    }
  }
}
