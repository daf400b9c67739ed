package dateline.merge;

import dateline.event.What.Status;
import dateline.merge.Rarity.Weighed;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How likely it is that two mentions tell the same happening.
 *
 * <p>The dates and what is said must fit; words, names, kind and speaker each add or take away. The
 * weights were searched on annotated articles, see {@code docs/merging.md}.
 */
final class Likeness {

  /** From this value on, two mentions are taken to tell the same happening. */
  static final double SAME = 0;

  /** What can never be the same happening. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** So many characters at most lie between what is said and what is said next. */
  private static final int NEAR = 300;

  /** So much shared weight is evidence enough. */
  private static final double EVIDENCE = 4;

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
    return traits(a, b).map(Traits::weighed).orElse(NEVER);
  }

  /** What speaks for and against two mentions telling the same; none where it cannot be. */
  Optional<Traits> traits(Report a, Report b) {
    if (contradict(a, b) || !datesMayBeOne(a, b)) {
      return Optional.empty();
    }
    var traits = new Traits();
    var one = weights(a);
    var other = weights(b);
    dates(a, b, traits);
    words(one, other, traits);
    claims(one.claims(), other.claims(), traits);
    traits.add(Trait.SAME_KIND, a.kind() == b.kind() && !a.isStatement());
    traits.add(Trait.ONE_PLANNED, isPlanned(a) != isPlanned(b));
    if (a.isStatement() && b.isStatement()) {
      statements(a, b, traits);
    } else {
      deeds.compare(a, b, one, other, traits);
    }
    deeds.extra(a, b, one, other, traits, days);
    return Optional.of(traits);
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
  private void dates(Report a, Report b, Traits traits) {
    if (a.date().overlaps(b.date())) {
      boolean ofOneLength = isLong(a) == isLong(b);
      traits.add(
          Trait.RARE_DATE, ofOneLength ? Math.min(weights(a).date(), weights(b).date()) : 0);
    } else {
      traits.add(Trait.DAYS_APART, gap(a, b));
      traits.add(Trait.NAMED_DAYS_APART, a.namesDay() && b.namesDay() ? gap(a, b) : 0);
    }
  }

  private static boolean datesMayBeOne(Report a, Report b) {
    boolean vague = !a.hasOwnDate() || !b.hasOwnDate();
    return a.date().overlaps(b.date())
        || (gap(a, b) <= 2
            && !a.isFromArticleOf(b)
            && (vague || !(a.isStatement() && b.isStatement())));
  }

  /** The days between dates that do not touch. */
  private static long gap(Report a, Report b) {
    boolean aFirst = a.date().last().isBefore(b.date().first());
    var earlier = aFirst ? a : b;
    var later = aFirst ? b : a;
    return ChronoUnit.DAYS.between(earlier.date().lastDay(), later.date().firstDay());
  }

  /**
   * Sources may tell one thing in rival ways, as that somebody was sacked or resigned; where the
   * same is told of somebody else, it is another.
   */
  private static void claims(List<Claim> some, List<Claim> others, Traits traits) {
    boolean same = some.stream().anyMatch(one -> others.stream().anyMatch(one::isOnSamePoint));
    boolean rival = some.stream().anyMatch(one -> others.stream().anyMatch(one::isOnPointOfOthers));
    traits.add(Trait.SAME_POINT, same);
    traits.add(Trait.POINT_OF_OTHERS, !same && rival);
  }

  private static boolean isLong(Report report) {
    return report.date().dayCount() > 32;
  }

  /** Shared words, as a share of what both say, and by how much they tell. */
  private static void words(Weights a, Weights b, Traits traits) {
    double shared = a.terms().shared(b.terms()) + a.names().shared(b.names());
    traits.add(Trait.WORDS, a.all().cosine(b.all()));
    traits.add(Trait.LITTLE, Math.exp(-shared / EVIDENCE));
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
  private static void statements(Report a, Report b, Traits traits) {
    var voices = a.words().voice().party().with(b.words().voice().party());
    traits.add(Trait.TWO_STATEMENTS, true);
    traits.add(Trait.SAME_VOICE, voices == Party.Agreement.SAME);
    traits.add(Trait.OTHER_VOICE, voices == Party.Agreement.OTHER);
    if (a.isFromArticleOf(b)) {
      boolean goesOn = goesOn(a, b);
      traits.add(Trait.GOES_ON, goesOn);
      traits.add(Trait.SAID_APART, !goesOn);
    }
  }

  private static boolean goesOn(Report a, Report b) {
    boolean aFirst = a.passage().start() <= b.passage().start();
    var earlier = aFirst ? a : b;
    var later = aFirst ? b : a;
    return later.words().head().isEmpty()
        && later.passage().start() - earlier.passage().end() < NEAR
        && later.words().voice().continues(earlier.words().voice());
  }
}
