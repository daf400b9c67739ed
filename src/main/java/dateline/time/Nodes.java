package dateline.time;

import java.util.List;

/** The kinds of pattern. */
final class Nodes {

  private Nodes() {}

  /** One atom with this text; a capital in the pattern asks for a capital in the text. */
  record Literal(String text, boolean capital) implements Node {
    @Override
    public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
      if (Node.fits(atoms, at, gap)
          && atoms.get(at).text().equals(text)
          && (!capital || atoms.get(at).capital())) {
        sink.found(at + 1, features);
      }
    }

    @Override
    public First first() {
      return Atom.isDigit(text.charAt(0)) ? First.NUMBER : First.word(text);
    }

    @Override
    public int longest() {
      return 1;
    }
  }

  /**
   * Any word with this ending, with a capital or without; the first of a sentence may have one
   * either way.
   */
  record AnyWord(String ending, boolean capital) implements Node {

    /** The marks that a capital follows whatever the word. */
    private static final String OPENING = ".!?:\"\u201c\u00ab\u00a1\u00bf\u2013";

    @Override
    public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
      if (Node.fits(atoms, at, gap) && accepts(atoms, at)) {
        sink.found(at + 1, features);
      }
    }

    private boolean accepts(List<Atom> atoms, int at) {
      var atom = atoms.get(at);
      boolean free = atom.capital() && (at == 0 || OPENING.contains(atoms.get(at - 1).text()));
      return atom.isWord()
          && (free || atom.capital() == capital)
          && atom.text().length() > ending.length()
          && atom.text().endsWith(ending);
    }

    @Override
    public First first() {
      return First.ANY_WORD;
    }

    @Override
    public int longest() {
      return 1;
    }
  }

  /**
   * Digits with a value between two bounds, and no more of them than the upper one has, kept under
   * a name.
   */
  record Numeral(String name, int min, int max, int width) implements Node {
    @Override
    public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
      if (Node.fits(atoms, at, gap) && accepts(atoms.get(at))) {
        sink.found(at + 1, features.with(name, atoms.get(at).text()));
      }
    }

    private boolean accepts(Atom atom) {
      var digits = atom.text();
      if (!atom.isNumber() || digits.length() > 7 || (width > 0 && digits.length() != width)) {
        return false;
      }
      if (digits.startsWith("0") && digits.length() > String.valueOf(max).length()) {
        return false;
      }
      int value = Integer.parseInt(digits);
      return min <= value && value <= max;
    }

    @Override
    public First first() {
      return First.NUMBER;
    }

    @Override
    public int longest() {
      return 1;
    }
  }

  /** One element after the other, each with what must stand before it. */
  static final class Sequence implements Node {
    private final List<Node> parts;
    private final List<Gap> gaps;

    /** What each element and those behind it can begin with. */
    private final First[] firsts;

    Sequence(List<Node> parts, List<Gap> gaps) {
      this.parts = List.copyOf(parts);
      this.gaps = List.copyOf(gaps);
      firsts = new First[parts.size()];
      var behind = First.NOTHING;
      for (int i = firsts.length - 1; i >= 0; i--) {
        behind = parts.get(i).first().then(behind);
        firsts[i] = behind;
      }
    }

    @Override
    public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
      step(0, atoms, at, gap, features, sink);
    }

    private void step(int i, List<Atom> atoms, int at, Gap outer, Features f, Sink sink) {
      if (i == parts.size()) {
        sink.found(at, f);
        return;
      }
      // Until something was taken, what must stand before the whole counts.
      var gap = outer == null ? gaps.get(i) : outer;
      boolean either = gap == Gap.HYPHEN;
      boolean hyphen = either && Node.fits(atoms, at, Gap.NONE) && atoms.get(at).text().equals("-");
      int from = hyphen ? at + 1 : at;
      if (firsts[i].canBegin(atoms, from)) {
        Sink next = (end, found) -> step(i + 1, atoms, end, end == at ? outer : null, found, sink);
        parts.get(i).match(atoms, from, either ? (hyphen ? Gap.NONE : Gap.SPACE) : gap, f, next);
      }
    }

    @Override
    public First first() {
      return firsts[0];
    }

    @Override
    public int longest() {
      return parts.stream().mapToInt(part -> part.longest() + 1).sum();
    }
  }

  /** Any of several patterns. */
  record Choice(List<Node> options) implements Node {
    Choice {
      options = List.copyOf(options);
    }

    @Override
    public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
      options.forEach(option -> option.match(atoms, at, gap, features, sink));
    }

    @Override
    public First first() {
      return options.stream().map(Node::first).reduce(First::or).orElse(First.NOTHING);
    }

    @Override
    public int longest() {
      return options.stream().mapToInt(Node::longest).max().orElse(0);
    }
  }

  /** A pattern or nothing. */
  record Maybe(Node node) implements Node {
    @Override
    public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
      node.match(atoms, at, gap, features, sink);
      sink.found(at, features);
    }

    @Override
    public First first() {
      return node.first().or(First.NOTHING);
    }

    @Override
    public int longest() {
      return node.longest();
    }
  }
}
