package dateline.time;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The atoms of one line, with the part of speech of the word at a place of the text.
 *
 * @param atoms the atoms
 * @param tags the Universal Dependencies tag by offset; empty text where no word stands
 */
record Line(List<Atom> atoms, IntFunction<String> tags) {

  String tag(int atom) {
    return tags.apply(atoms.get(atom).start());
  }

  Atom atom(int index) {
    return atoms.get(index);
  }

  int size() {
    return atoms.size();
  }

  /**
   * Whether words can begin at an atom: not inside a word or a number, nor behind the sign of a
   * price or the first part of a score or fraction.
   */
  boolean canBegin(int at) {
    if (at == 0 || !atom(at).glued()) {
      return true;
    }
    var before = atom(at - 1);
    boolean inSeries = before.text().equals("-") && isNumberAt(at - 2) && isNumberAt(at);
    return !isJoining(before) && !isNumberWith(before, at - 2, at) && !inSeries;
  }

  /** Whether words can end before an atom; see {@link #canBegin}. */
  boolean canEnd(int at) {
    if (at >= size() || !atom(at).glued()) {
      return true;
    }
    var next = atom(at);
    return !isJoining(next) && !isNumberWith(next, at - 1, at + 1);
  }

  private static boolean isJoining(Atom atom) {
    return atom.isWord() || atom.isNumber() || "$€£¥%&@#_".contains(atom.text());
  }

  /** Whether a mark makes one number of the digits on both sides: 3.5, 1,200, 2:1, 24/7. */
  private boolean isNumberWith(Atom mark, int before, int after) {
    return ".,:/".contains(mark.text())
        && isNumberAt(before)
        && isNumberAt(after)
        && atom(after).glued();
  }

  private boolean isNumberAt(int at) {
    return at >= 0 && at < size() && atom(at).isNumber();
  }
}
