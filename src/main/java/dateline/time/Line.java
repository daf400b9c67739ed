package dateline.time;

import dateline.corpus.Span;
import java.util.List;

/**
 * The atoms of one line, with the sentences they stand in.
 *
 * @param atoms the atoms
 * @param sentences the sentences of the text
 */
record Line(List<Atom> atoms, Sentences sentences) {

  String tag(int atom) {
    return sentences.tag(atoms.get(atom).start());
  }

  /** Where the sentence of an atom stands in the text. */
  Span sentence(int atom) {
    return sentences.at(atoms.get(atom).start());
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
