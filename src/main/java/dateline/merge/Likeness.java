package dateline.merge;

import dateline.event.What.Status;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How likely it is that two mentions tell the same happening.
 *
 * <p>The dates and what is said must fit; words, names, kind and speaker each add or take away.
 */
final class Likeness {

  /** From this value on, two mentions are taken to tell the same happening. */
  static final double SAME = 1.0;

  /** What can never be the same happening. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final double NAMES = 0.6;

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
    return denied || headsAreOpposite(a, b);
  }

  private boolean headsAreOpposite(Report a, Report b) {
    return a.words().head().isPresent()
        && b.words().head().isPresent()
        && vocabulary.areOpposite(a.words().head().get(), b.words().head().get());
  }

  /** Dates that touch are fit; of those that do not, only what is otherwise alike may be one. */
  private static double dates(Report a, Report b) {
    if (a.date().overlaps(b.date())) {
      boolean sharp = a.date().isWithinOneDay() && b.date().isWithinOneDay();
      long longest = Math.max(a.date().dayCount(), b.date().dayCount());
      return sharp ? 0.25 : longest <= 4 ? 0.15 : longest <= 31 ? 0 : -0.3;
    }
    var later = a.date().first().isAfter(b.date().last()) ? a : b;
    var earlier = later.equals(a) ? b : a;
    long gap = ChronoUnit.DAYS.between(earlier.date().lastDay(), later.date().firstDay());
    boolean may = gap <= 2 && !a.isFromArticleOf(b) && !a.isStatement() && !b.isStatement();
    return may ? -0.25 * gap : NEVER;
  }

  private double words(Report a, Report b) {
    double terms = rarity.likeness(a.words().terms(), b.words().terms());
    return 2.0 * terms + (sharesHead(a, b) ? 0.2 : headIsTold(a, b) ? 0.1 : -0.1);
  }

  private static boolean sharesHead(Report a, Report b) {
    return a.words().head().isPresent() && a.words().head().equals(b.words().head());
  }

  private static boolean headIsTold(Report a, Report b) {
    return tells(a, b.words().head()) || tells(b, a.words().head());
  }

  private static boolean tells(Report report, Optional<String> head) {
    return head.filter(report.words().terms()::contains).isPresent();
  }

  private double people(Report a, Report b) {
    if (a.isStatement() && b.isStatement()) {
      return NAMES * rarity.likeness(besidesSpeaker(a), besidesSpeaker(b)) + speakers(a, b);
    }
    return NAMES * rarity.likeness(a.words().names(), b.words().names())
        + actors(a.words().actors(), b.words().actors());
  }

  private static Set<String> besidesSpeaker(Report report) {
    var names = new HashSet<>(report.words().names());
    report.words().speaker().ifPresent(names::remove);
    return names;
  }

  private static double speakers(Report a, Report b) {
    var one = a.words().speaker();
    var other = b.words().speaker();
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.equals(other) ? 0.3 : -0.3;
  }

  private static double actors(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.stream().anyMatch(b::contains) ? 0.15 : -0.1;
  }

  private double kinds(Report a, Report b) {
    if (a.kind() == b.kind()) {
      return 0.15;
    }
    return kinds.areNear(a.kind(), b.kind()) ? -0.1 : -0.5;
  }

  /** Within an article, what stands together on one matter is one; what is far apart is news. */
  private static double distance(Report a, Report b) {
    if (!a.isFromArticleOf(b)) {
      return 0;
    }
    int gap =
        Math.max(a.passage().start() - b.passage().end(), b.passage().start() - a.passage().end());
    boolean sameSpeaker =
        a.isStatement()
            && b.isStatement()
            && a.words().speaker().isPresent()
            && a.words().speaker().equals(b.words().speaker());
    if (sameSpeaker) {
      return gap < 200 ? 0.35 : 0.1;
    }
    return -0.4;
  }
}
