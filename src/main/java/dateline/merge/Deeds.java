package dateline.merge;

import dateline.event.What.Status;
import dateline.merge.Contents.Content;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * How likely two mentions, of which not both are statements, tell the same happening by what is
 * done: by whom and to whom.
 */
final class Deeds {

  private Deeds() {}

  static void compare(Report a, Report b, Content one, Content other, Traits traits) {
    traits.add(Report.areDeeds(a, b) ? Trait.TWO_DEEDS : Trait.STATEMENT_AND_DEED, true);
    boolean apart = a.isFromArticleOf(b);
    traits.add(Trait.APART, apart);
    traits.add(Trait.ANOTHER, apart && later(a, b).words().another());
    cores(one, other, traits);
    traits.add(Trait.SAME_FIGURE, countTheSame(a, b));
  }

  private static Report later(Report a, Report b) {
    return a.passage().compareTo(b.passage()) < 0 ? b : a;
  }

  /** Who does what to whom, in the clause that tells it and in all that is told. */
  private static void cores(Content one, Content other, Traits traits) {
    traits.add(
        Trait.CORE_IN_ALL,
        Math.max(one.core().likeness(other.all()), other.core().likeness(one.all())));
    traits.add(Trait.CORE, one.core().likeness(other.core()));
  }

  /**
   * What speaks against two deeds that are no rival accounts of one point: another act, the same
   * act done to another, or only agreed or planned and not done.
   */
  static void acts(Report a, Report b, Traits traits) {
    var one = a.words().head();
    var other = b.words().head();
    boolean sameAct = one.isPresent() && one.equals(other);
    boolean otherAct = !sameAct && isConcept(one) && isConcept(other);
    traits.add(Trait.OTHER_ACT, otherAct);
    traits.add(Trait.OTHER_ACT_OF_OTHER_KIND, otherAct && Report.areOfOtherKinds(a, b));
    traits.add(Trait.OTHER_PHASE, a.kind() == b.kind() && !a.words().areOfPhaseOf(b.words()));
    traits.add(
        Trait.OTHER_THEME,
        (sameAct || a.kind() == b.kind())
            && disjoint(a.words().core().theme(), b.words().core().theme()));
    boolean otherStage =
        differ(a.words().core().verb(), b.words().core().verb()) || announces(a) != announces(b);
    traits.add(Trait.OTHER_STAGE, sameAct && otherStage);
  }

  /** Whether somebody says that it will be done. */
  private static boolean announces(Report report) {
    return report.mention().what().status() == Status.PLANNED
        && report.mention().what().reportedBy().isPresent();
  }

  private static boolean isConcept(Optional<String> head) {
    return head.filter(Vocabulary::isConcept).isPresent();
  }

  /** Whether both are known and share nothing. */
  private static boolean disjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether both are known and not the same. */
  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** Whether both count the same thing and find the same number. */
  private static boolean countTheSame(Report a, Report b) {
    for (var one : a.mention().what().figures()) {
      for (var other : b.mention().what().figures()) {
        if (one.measure().equals(other.measure())
            && one.quantity().min() == other.quantity().min()) {
          return true;
        }
      }
    }
    return false;
  }
}
