package dateline.merge;

import dateline.event.What.Status;
import dateline.merge.Rarity.Weighed;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * How likely it is that two mentions tell the same happening.
 *
 * <p>The dates and what is said must fit; words, names, kind and speaker each add or take away.
 */
final class Likeness {

  /** From this value on, two mentions are taken to tell the same happening. */
  static final double SAME = 0.7;

  /** What can never be the same happening. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** So many characters at most lie between what is said and what is said next. */
  private static final int NEAR = 300;

  private static final double TERMS = 2.3;
  private static final double NAMES = 0.6;
  private static final double ALL = 0.25;
  private static final double A_DAY = 0.4;
  private static final double SAME_KIND = 0.3;
  private static final double OTHER_KIND = 0.2;
  private static final double SAME_VOICE = 0.7;
  private static final double GOES_ON = 1.4;
  private static final double SAME_ARTICLE = 0.45;
  private static final double SAME_HEAD = 0.2;
  private static final double SAME_ACTORS = 0.35;
  private static final double OTHER_ACTORS = 0.2;
  private static final double CORE_IN_ALL = 0.3;
  private static final double CORE = 0.15;
  private static final double NO_CORE = 0.25;
  private static final double OTHER_OBJECT = 0.6;

  /** What a report says, weighed. */
  private record Weights(Weighed terms, Weighed besidesSpeaker, Weighed all, Weighed core) {}

  private final IdentityHashMap<Report, Weights> weights = new IdentityHashMap<>();
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
    boolean twoStatements = a.isStatement() && b.isStatement();
    return dates + words(a, b) + kinds(a, b) + (twoStatements ? statements(a, b) : deeds(a, b));
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
    return may ? -A_DAY * gap : NEVER;
  }

  /** Shared words, as a share of what both say: most where a short passage is in a long one. */
  private double words(Report a, Report b) {
    var one = weights(a);
    var other = weights(b);
    return TERMS * one.terms().likeness(other.terms())
        + NAMES * one.besidesSpeaker().likeness(other.besidesSpeaker())
        + ALL * one.all().cosine(other.all());
  }

  private Weights weights(Report report) {
    return weights.computeIfAbsent(
        report,
        r ->
            new Weights(
                rarity.weigh(r.words().terms()),
                rarity.weigh(besidesSpeaker(r)),
                rarity.weigh(r.words().all()),
                rarity.weigh(r.words().core().all())));
  }

  private static Set<String> besidesSpeaker(Report report) {
    if (!report.isStatement()) {
      return report.words().names();
    }
    var names = new HashSet<>(report.words().names());
    names.removeAll(report.words().voice().party().all());
    return names;
  }

  private double kinds(Report a, Report b) {
    if (a.kind() == b.kind()) {
      return a.isStatement() ? 0 : SAME_KIND;
    }
    return kinds.areNear(a.kind(), b.kind()) ? 0 : -OTHER_KIND;
  }

  /**
   * Two statements: by whom. What a speaker goes on to say right after is one with it, unless it is
   * told as another act: "also thanked".
   */
  private static double statements(Report a, Report b) {
    double voice = a.words().voice().party().with(b.words().voice().party()) == Party.Agreement.SAME ? SAME_VOICE : 0;
    boolean aFirst = a.passage().start() <= b.passage().start();
    boolean goesOn = a.isFromArticleOf(b) && goesOn(aFirst ? a : b, aFirst ? b : a);
    return voice + (goesOn ? GOES_ON : apart(a, b));
  }

  private static boolean goesOn(Report earlier, Report later) {
    int gap = later.passage().start() - earlier.passage().end();
    return later.words().head().isEmpty()
        && gap < NEAR
        && later.words().voice().continues(earlier.words().voice());
  }

  /** Within an article two passages are rather two happenings. */
  private static double apart(Report a, Report b) {
    return a.isFromArticleOf(b) ? -SAME_ARTICLE : 0;
  }

  /** Two happenings, or one and what somebody says of it: who does what to whom. */
  private double deeds(Report a, Report b) {
    return head(a, b) + actors(a.words().actors().all(), b.words().actors().all()) + cores(a, b) + apart(a, b);
  }

  private static double head(Report a, Report b) {
    var head = a.words().head();
    return head.isPresent() && head.equals(b.words().head()) ? SAME_HEAD : 0;
  }

  private static double actors(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(a, b) ? -OTHER_ACTORS : SAME_ACTORS;
  }

  private double cores(Report a, Report b) {
    var one = weights(a);
    var other = weights(b);
    double told = Math.max(one.core().likeness(other.all()), other.core().likeness(one.all()));
    return CORE_IN_ALL * told
        + core(one.core(), other.core())
        - (otherObject(a, b) ? OTHER_OBJECT : 0);
  }

  private static double core(Weighed one, Weighed other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double shared = one.likeness(other);
    return shared > 0 ? CORE * shared : -NO_CORE;
  }

  /** Whether one and the same does two different things. */
  private static boolean otherObject(Report a, Report b) {
    var one = a.words().core();
    var other = b.words().core();
    boolean twoActs = !a.isStatement() && !b.isStatement() && a.kind() == b.kind();
    boolean objects = !one.object().isEmpty() && !other.object().isEmpty();
    boolean subjects =
        one.subject().isEmpty()
            || other.subject().isEmpty()
            || !Collections.disjoint(one.subject(), other.subject());
    return twoActs && objects && subjects && Collections.disjoint(one.object(), other.object());
  }
}
