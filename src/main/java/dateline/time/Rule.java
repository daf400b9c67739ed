package dateline.time;

import dateline.time.Node.Gap;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the rule files.
 *
 * @param name what the file calls it
 * @param words the patterns of the words it takes
 * @param around what must and must not stand beside them
 * @param type the TIMEX3 type it gives; empty for a rule that says what is no time expression
 * @param assignments the features it gives
 */
record Rule(
    String name,
    Phrase words,
    Surroundings around,
    Optional<TimeExpression.Type> type,
    Assignments assignments) {

  /** What a rule asks of the words beside. */
  record Surroundings(
      Optional<Phrase> after,
      Optional<Phrase> before,
      Optional<Phrase> notAfter,
      Optional<Phrase> notBefore,
      Unfit unfit) {}

  /** Parts of speech that the first word, and the word behind the last, must not have. */
  record Unfit(Set<String> first, Set<String> next) {}

  /** Words that a rule takes. */
  record Match(Rule rule, int end, Features features) {

    /**
     * Whether it is to be taken rather than one found earlier at the same place: the longer counts,
     * of two as long the one whose rule asks for certain words beside it, unless the other says
     * that there is no time expression.
     */
    boolean beats(Match earlier) {
      return end > earlier.end
          || (end == earlier.end
              && rule.isParticular()
              && !earlier.rule.isParticular()
              && earlier.rule.type.isPresent());
    }
  }

  /** Whether it takes its words only beside certain others. */
  boolean isParticular() {
    return around.after.isPresent() || around.before.isPresent();
  }

  /** The longest match that begins at an atom. */
  Optional<Match> match(Line line, int at) {
    if (around.unfit.first.contains(line.tag(at))
        || around.notAfter.flatMap(node -> endingAt(node, line, at)).isPresent()) {
      return Optional.empty();
    }
    var left =
        around.after.isPresent()
            ? endingAt(around.after.get(), line, at)
            : Optional.of(Features.NONE).filter(none -> line.canBegin(at));
    return left.flatMap(features -> longest(line, at, features));
  }

  private Optional<Match> longest(Line line, int at, Features features) {
    var longest = new Longest(line, at);
    words.match(line.atoms(), at, Gap.ANY, features, longest);
    return Optional.ofNullable(longest.match);
  }

  /** What a pattern finds that ends where an atom begins. */
  private static Optional<Features> endingAt(Phrase node, Line line, int at) {
    var found = new Features[1];
    for (int from = at - 1; from >= Math.max(0, at - node.longest()); from--) {
      node.match(
          line.atoms(),
          from,
          Gap.ANY,
          Features.NONE,
          (end, f) -> found[0] = end == at ? f : found[0]);
      if (found[0] != null && line.canBegin(from)) {
        return Optional.of(found[0]);
      }
    }
    return Optional.empty();
  }

  /** What a pattern finds that begins at an atom; what was found before it counts more. */
  private static Optional<Features> beginningAt(Phrase node, Line line, int at, Features features) {
    var found = new Features[1];
    int[] longest = {at};
    node.match(
        line.atoms(),
        at,
        Gap.ANY,
        Features.NONE,
        (end, f) -> {
          if (end > longest[0] && line.canEnd(end)) {
            longest[0] = end;
            found[0] = features.over(f);
          }
        });
    return Optional.ofNullable(found[0]);
  }

  private final class Longest implements Node.Sink {
    private final Line line;
    private final int start;
    private Match match;

    Longest(Line line, int start) {
      this.line = line;
      this.start = start;
    }

    @Override
    public void found(int end, Features features) {
      if ((match != null && end <= match.end) || end == start || !line.canEnd(end)) {
        return;
      }
      if (end < line.size() && around.unfit.next.contains(line.tag(end))) {
        return;
      }
      var right =
          around.before.isEmpty()
              ? Optional.of(features)
              : beginningAt(around.before.get(), line, end, features);
      if (right.isEmpty()
          || around.notBefore.flatMap(n -> beginningAt(n, line, end, features)).isPresent()) {
        return;
      }
      match = new Match(Rule.this, end, assignments.applyTo(right.get()));
    }
  }
}
