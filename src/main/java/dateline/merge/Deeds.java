package dateline.merge;

import dateline.event.Figure;
import dateline.event.Kind;
import dateline.merge.Likeness.Weights;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

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
  private static final double CORE = 0.6;
  private static final double OTHER_ACT = 0.3;
  private static final double OTHER_THEME = 0.9;
  private static final double OTHER_FIGURE = 0.2;

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
        - (giveOtherFigures(a, b) ? OTHER_FIGURE : 0);
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

  /** What speaks against two deeds: another act, or the same act done to another. */
  private static double acts(Report a, Report b) {
    var one = a.words().head();
    var other = b.words().head();
    boolean sameAct = one.isPresent() && one.equals(other);
    boolean otherAct = !sameAct && isConcept(one) && isConcept(other);
    boolean otherTheme =
        (sameAct || a.kind() == b.kind())
            && disjoint(a.words().core().theme(), b.words().core().theme());
    return (otherAct ? OTHER_ACT : 0) + (otherTheme ? OTHER_THEME : 0);
  }

  private static boolean isConcept(Optional<String> head) {
    return head.filter(Vocabulary::isConcept).isPresent();
  }

  /** Whether both are known and share nothing. */
  private static boolean disjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether both count the same thing and no number of one is that of the other. */
  private static boolean giveOtherFigures(Report a, Report b) {
    var one = a.mention().what().figures();
    var other = b.mention().what().figures();
    return anyAlike(one, other, false) && !anyAlike(one, other, true);
  }

  private static boolean anyAlike(
      Collection<Figure> some, Collection<Figure> others, boolean inNumber) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            one.measure().equals(other.measure())
                                && (!inNumber || one.quantity().min() == other.quantity().min())));
  }
}
