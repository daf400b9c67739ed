package dateline.time;

import java.util.List;

/** A named set of patterns, each with the features it stands for; other patterns refer to it. */
final class Phrase implements Node {

  private record Option(Node pattern, Assignments assignments) {}

  private final Index<Option> options = new Index<>();
  private First first = First.NEVER;
  private int longest;

  void add(Node pattern, Assignments assignments) {
    var option = new Option(pattern, assignments);
    options.add(pattern.first(), option);
    first = first.or(pattern.first());
    longest = Math.max(longest, pattern.longest());
  }

  @Override
  public void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink) {
    if (!Node.fits(atoms, at, gap)) {
      return;
    }
    for (var option : options.candidates(atoms.get(at))) {
      option.pattern.match(
          atoms, at, gap, features, (end, f) -> sink.found(end, option.assignments.applyTo(f)));
    }
  }

  @Override
  public First first() {
    return first;
  }

  @Override
  public int longest() {
    return longest;
  }
}
