package dateline.merge;

import dateline.clause.WordLists;
import dateline.event.Figure;
import dateline.event.Kind;
import dateline.merge.Likeness.Weights;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How likely two mentions, of which not both are statements, tell the same happening by what is
 * done: by whom and to whom.
 */
final class Deeds {

  private static final double APART = 1.05;
  private static final double PART = 1.05;
  private static final double UNSPECIFIC = 1.0;
  private static final double OTHER_ACTORS = 0.55;
  private static final double CORE_IN_ALL = 0.8;
  private static final double CORE = 1.0;
  private static final double OTHER_ACT = 0.3;
  private static final double OTHER_THEME = 0.9;
  private static final double OTHER_STAGE = 0.8;
  private static final double OTHER_FIGURE = 0.2;
  private static final double SAME_FIGURE = 0.3;

  private final WordLists lists;

  Deeds(WordLists lists) {
    this.lists = lists;
  }

  double of(Report a, Report b, Weights one, Weights other) {
    boolean twoDeeds = !a.isStatement() && !b.isStatement();
    return (a.isFromArticleOf(b) ? inOneArticle(a, b) : 0)
        + cores(one, other)
        - (disjoint(a.words().actors().all(), b.words().actors().all()) ? OTHER_ACTORS : 0)
        - (twoDeeds ? acts(a, b) : 0)
        + figures(a, b);
  }

  /**
   * Two passages of one article are two happenings, unless clauses of one sentence share its date:
   * the second is then rather a part of the first.
   */
  private double inOneArticle(Report a, Report b) {
    boolean aFirst = a.passage().start() <= b.passage().start();
    var later = aFirst ? b : a;
    boolean part =
        a.isInSentenceOf(b)
            && a.date().overlaps(b.date())
            && !later.namesDay()
            && !lists.turns(firstWord(later.quote()));
    boolean unspecific = a.kind() == Kind.OTHER || b.kind() == Kind.OTHER;
    return part ? PART + (unspecific ? UNSPECIFIC : 0) : -APART;
  }

  private static String firstWord(String quote) {
    int end = quote.indexOf(' ');
    return end < 0 ? quote : quote.substring(0, end);
  }

  /** Who does what to whom, in the clause that tells it and in all that is told. */
  private static double cores(Weights one, Weights other) {
    double told = Math.max(one.core().likeness(other.all()), other.core().likeness(one.all()));
    return CORE_IN_ALL * told + CORE * one.core().likeness(other.core());
  }

  /**
   * What speaks against two deeds: another act, the same act done to another, or only agreed or
   * planned and not done.
   */
  private static double acts(Report a, Report b) {
    var one = a.words().head();
    var other = b.words().head();
    boolean sameAct = one.isPresent() && one.equals(other);
    boolean otherAct = !sameAct && isConcept(one) && isConcept(other);
    boolean otherTheme =
        (sameAct || a.kind() == b.kind())
            && disjoint(a.words().core().theme(), b.words().core().theme());
    boolean otherStage =
        sameAct && disjoint(set(a.words().core().verb()), set(b.words().core().verb()));
    return (otherAct ? OTHER_ACT : 0)
        + (otherTheme ? OTHER_THEME : 0)
        + (otherStage ? OTHER_STAGE : 0);
  }

  private static boolean isConcept(Optional<String> head) {
    return head.filter(Vocabulary::isConcept).isPresent();
  }

  /** Whether both are known and share nothing. */
  private static boolean disjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Set<String> set(Optional<String> term) {
    return term.map(Set::of).orElse(Set.of());
  }

  /** Whether both count the same thing, and whether a number of one is that of the other. */
  private static double figures(Report a, Report b) {
    var one = a.mention().what().figures();
    var other = b.mention().what().figures();
    if (!anyAlike(one, other, Figure::measure)) {
      return 0;
    }
    boolean same = anyAlike(one, other, f -> List.of(f.measure(), f.quantity().min()));
    return same ? SAME_FIGURE : -OTHER_FIGURE;
  }

  private static boolean anyAlike(
      List<Figure> some, List<Figure> others, Function<Figure, Object> what) {
    var known = others.stream().map(what).collect(Collectors.toSet());
    return some.stream().map(what).anyMatch(known::contains);
  }
}
