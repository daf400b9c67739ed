package dateline.merge;

import dateline.event.What.Status;
import dateline.merge.Rarity.Weighed;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * How likely it is that two mentions tell the same happening.
 *
 * <p>The dates and what is said must fit; words, names, kind and speaker each add or take away. The
 * weights were searched on annotated articles, see {@code docs/merging.md}.
 */
final class Likeness {

  /** From this value on, two mentions are taken to tell the same happening. */
  static final double SAME = 0.7;

  /** What can never be the same happening. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** So many characters at most lie between what is said and what is said next. */
  private static final int NEAR = 300;

  /** So much shared weight is evidence enough. */
  private static final double EVIDENCE = 4;

  private static final double WORDS = 2.1;
  private static final double LITTLE = 1.25;
  private static final double A_DAY = 0.35;
  private static final double A_NAMED_DAY = 0.2;
  private static final double RARE_DATE = 1.2;
  private static final double SAME_KIND = 1.25;
  private static final double ONLY_PLANNED = 0.4;
  private static final double SAME_VOICE = 0.65;
  private static final double OTHER_VOICE = 0.5;
  private static final double SAME_POINT = 1;
  private static final double POINT_OF_OTHERS = 1.5;
  private static final double GOES_ON = 1.75;
  private static final double SAID_APART = 0.1;

  private final IdentityHashMap<Report, Weights> weights = new IdentityHashMap<>();
  private final Vocabulary vocabulary;
  private final Rarity rarity;
  private final Days days;
  private final Deeds deeds;
  private final ClaimReader claims = new ClaimReader(new ClaimWords());

  /** What a report says, weighed. */
  record Weights(
      Weighed terms, Weighed names, Weighed all, Weighed core, double date, List<Claim> claims) {}

  Likeness(Vocabulary vocabulary, Rarity rarity, Days days, Deeds deeds) {
    this.vocabulary = vocabulary;
    this.rarity = rarity;
    this.days = days;
    this.deeds = deeds;
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
    return dates
        + words(weights(a), weights(b))
        + claims(weights(a).claims(), weights(b).claims())
        + (a.kind() == b.kind() && !a.isStatement() ? SAME_KIND : 0)
        - (isPlanned(a) == isPlanned(b) ? 0 : ONLY_PLANNED)
        + (twoStatements ? statements(a, b) : deeds.of(a, b, weights(a), weights(b)));
  }

  private boolean contradict(Report a, Report b) {
    boolean denied =
        (a.mention().what().status() == Status.NEGATED)
            != (b.mention().what().status() == Status.NEGATED);
    return denied || (!a.isStatement() && !b.isStatement() && headsAreOpposite(a, b));
  }

  private static boolean isPlanned(Report report) {
    return report.mention().what().status() == Status.PLANNED;
  }

  private boolean headsAreOpposite(Report a, Report b) {
    return a.words().head().isPresent()
        && b.words().head().isPresent()
        && vocabulary.areOpposite(a.words().head().get(), b.words().head().get());
  }

  /**
   * Dates that touch are fit, and speak for one happening where few mentions are of that time. Of
   * those that do not touch, happenings that are otherwise alike may be one; an article's own day
   * of publication says little against the day before.
   */
  private double dates(Report a, Report b) {
    if (a.date().overlaps(b.date())) {
      boolean ofOneLength = isLong(a) == isLong(b);
      return ofOneLength ? RARE_DATE * Math.min(weights(a).date(), weights(b).date()) : 0;
    }
    var later = a.date().first().isAfter(b.date().last()) ? a : b;
    var earlier = later.equals(a) ? b : a;
    long gap = ChronoUnit.DAYS.between(earlier.date().lastDay(), later.date().firstDay());
    boolean vague = !a.hasOwnDate() || !b.hasOwnDate();
    boolean may =
        gap <= 2 && !a.isFromArticleOf(b) && (vague || !(a.isStatement() && b.isStatement()));
    double named = a.namesDay() && b.namesDay() ? A_NAMED_DAY : 0;
    return may ? -(A_DAY + named) * gap : NEVER;
  }

  /**
   * Sources may tell one thing in rival ways, as that somebody was sacked or resigned; where the
   * same is told of somebody else, it is another.
   */
  private static double claims(List<Claim> some, List<Claim> others) {
    if (some.stream().anyMatch(one -> others.stream().anyMatch(one::isOnSamePoint))) {
      return SAME_POINT;
    }
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::isOnPointOfOthers))
        ? -POINT_OF_OTHERS
        : 0;
  }

  private static boolean isLong(Report report) {
    return report.date().dayCount() > 32;
  }

  /** Shared words, as a share of what both say, and by how much they tell. */
  private static double words(Weights a, Weights b) {
    double shared = a.terms().shared(b.terms()) + a.names().shared(b.names());
    return WORDS * a.all().cosine(b.all()) - LITTLE * Math.exp(-shared / EVIDENCE);
  }

  private Weights weights(Report report) {
    return weights.computeIfAbsent(
        report,
        r ->
            new Weights(
                rarity.weigh(r.words().terms()),
                rarity.weigh(r.isStatement() ? r.words().namesBesidesSpeaker() : r.words().names()),
                rarity.weigh(r.words().all()),
                rarity.weigh(r.words().core().all()),
                days.rarity(r.date()),
                claims.read(r)));
  }

  /**
   * Two statements: by whom. What a speaker goes on to say right after is one with it, unless it is
   * told as another act: "also thanked".
   */
  private static double statements(Report a, Report b) {
    double voice =
        switch (a.words().voice().party().with(b.words().voice().party())) {
          case SAME -> SAME_VOICE;
          case FITS, UNKNOWN -> 0;
          case OTHER -> -OTHER_VOICE;
        };
    return voice + (a.isFromArticleOf(b) ? inOneArticle(a, b) : 0);
  }

  private static double inOneArticle(Report a, Report b) {
    boolean aFirst = a.passage().start() <= b.passage().start();
    var earlier = aFirst ? a : b;
    var later = aFirst ? b : a;
    boolean goesOn =
        later.words().head().isEmpty()
            && later.passage().start() - earlier.passage().end() < NEAR
            && later.words().voice().continues(earlier.words().voice());
    return goesOn ? GOES_ON : -SAID_APART;
  }
}
