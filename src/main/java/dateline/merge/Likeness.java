package dateline.merge;

import dateline.event.What.Status;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * How likely it is that two mentions tell the same happening.
 *
 * <p>The dates and what is said must fit; words, names, kind and speaker each add or take away.
 */
final class Likeness {

  /** From this value on, two mentions are taken to tell the same happening. */
  static final double SAME = 0.9;

  /** What can never be the same happening. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** So many characters at most lie between what is said and what is said next. */
  private static final int NEAR = 300;

  private static final double GOES_ON = 0.9;
  private static final double TERMS = 2.0;
  private static final double NAMES = 0.85;

  private final Vocabulary vocabulary;
  private final Rarity rarity;
  private final Kinds kinds;

  Likeness(Vocabulary vocabulary, Rarity rarity, Kinds kinds) {
    this.vocabulary = vocabulary;
    this.rarity = rarity;
    this.kinds = kinds;
  }

  /** At least {@link #SAME} for the same happening, {@link #NEVER} where it cannot be. */
  double of(Report a, Report b) {
    if (contradict(a, b)) {
      return NEVER;
    }
    double dates = dates(a, b);
    if (dates == NEVER) {
      return NEVER;
    }
    return dates + words(a, b) + people(a, b) + kinds(a, b) + distance(a, b);
  }

  private boolean contradict(Report a, Report b) {
    boolean denied =
        (a.mention().what().status() == Status.NEGATED)
            != (b.mention().what().status() == Status.NEGATED);
    return denied || (!a.isStatement() && !b.isStatement() && headsAreOpposite(a, b));
  }

  private boolean headsAreOpposite(Report a, Report b) {
    return a.words().head().isPresent()
        && b.words().head().isPresent()
        && vocabulary.areOpposite(a.words().head().get(), b.words().head().get());
  }

  /**
   * Dates that touch are fit. Of those that do not, happenings that are otherwise alike may be one;
   * an article's own day of publication says little against the day before.
   */
  private static double dates(Report a, Report b) {
    if (a.date().overlaps(b.date())) {
      return 0;
    }
    var later = a.date().first().isAfter(b.date().last()) ? a : b;
    var earlier = later.equals(a) ? b : a;
    long gap = ChronoUnit.DAYS.between(earlier.date().lastDay(), later.date().firstDay());
    boolean vague = !a.hasOwnDate() || !b.hasOwnDate();
    boolean may =
        gap <= 2 && !a.isFromArticleOf(b) && (vague || !(a.isStatement() && b.isStatement()));
    return may ? (vague ? -0.1 : -0.25) * gap : NEVER;
  }

  private double words(Report a, Report b) {
    return TERMS * rarity.likeness(a.words().terms(), b.words().terms());
  }

  private double people(Report a, Report b) {
    double names = NAMES * rarity.likeness(besidesSpeaker(a), besidesSpeaker(b));
    if (a.isStatement() && b.isStatement()) {
      return names + (knowSpeakers(a, b) ? (haveOneSpeaker(a, b) ? 0.6 : -0.2) : 0);
    }
    return names + actors(a.words().actors(), b.words().actors());
  }

  private static Set<String> besidesSpeaker(Report report) {
    if (!report.isStatement()) {
      return report.words().names();
    }
    var names = new HashSet<>(report.words().names());
    names.removeAll(report.words().speaker());
    return names;
  }

  private static boolean knowSpeakers(Report a, Report b) {
    return !a.words().speaker().isEmpty() && !b.words().speaker().isEmpty();
  }

  /** Whether all that is said of one speaker is said of the other, as of "Holm" and "Per Holm". */
  private static boolean haveOneSpeaker(Report a, Report b) {
    var one = a.words().speaker();
    var other = b.words().speaker();
    return one.containsAll(other) || other.containsAll(one);
  }

  private static double actors(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.stream().anyMatch(b::contains) ? 0.4 : 0;
  }

  private double kinds(Report a, Report b) {
    if (a.kind() == b.kind()) {
      return a.isStatement() ? 0 : 0.75;
    }
    return kinds.areNear(a.kind(), b.kind()) ? 0 : -0.2;
  }

  /**
   * Within an article two passages are rather two happenings; but what a speaker goes on to say
   * right after is one with it, unless it is told as another act: "also thanked".
   */
  private static double distance(Report a, Report b) {
    if (!a.isFromArticleOf(b)) {
      return 0;
    }
    boolean aFirst = a.passage().start() <= b.passage().start();
    return goesOn(aFirst ? a : b, aFirst ? b : a) ? GOES_ON : -0.2;
  }

  private static boolean goesOn(Report earlier, Report later) {
    boolean statements = earlier.isStatement() && later.isStatement();
    boolean plain = later.words().head().isEmpty();
    int gap = later.passage().start() - earlier.passage().end();
    boolean one = !knowSpeakers(earlier, later) || haveOneSpeaker(earlier, later);
    return statements && plain && gap < NEAR && one;
  }
}
