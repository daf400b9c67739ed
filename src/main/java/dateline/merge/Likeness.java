package dateline.merge;

import dateline.event.What.Status;
import dateline.merge.Contents.Content;
import java.time.temporal.ChronoUnit;
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

  private final Vocabulary vocabulary;
  private final Contents contents;

  Likeness(Vocabulary vocabulary, Contents contents) {
    this.vocabulary = vocabulary;
    this.contents = contents;
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
    var one = contents.of(a);
    var other = contents.of(b);
    dates(a, b, traits);
    words(one, other, traits);
    boolean rivals = claims(one.claims(), other.claims(), traits);
    traits.add(Trait.SAME_KIND, a.kind() == b.kind() && !a.isStatement());
    traits.add(Trait.ONE_PLANNED, isPlanned(a) != isPlanned(b));
    if (Report.areStatements(a, b)) {
      statements(a, b, traits);
    } else {
      Deeds.compare(a, b, one, other, traits);
      if (!rivals && Report.areDeeds(a, b)) {
        Deeds.acts(a, b, traits);
      }
    }
    return Optional.of(traits);
  }

  private boolean contradict(Report a, Report b) {
    boolean denied =
        (a.mention().what().status() == Status.NEGATED)
            != (b.mention().what().status() == Status.NEGATED);
    return denied || (Report.areDeeds(a, b) && headsAreOpposite(a, b));
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
      traits.add(Trait.SAME_DAY, a.isOfNamedDayOf(b));
      traits.add(
          Trait.RARE_DATE,
          ofOneLength ? Math.min(contents.of(a).date(), contents.of(b).date()) : 0);
    } else {
      traits.add(Trait.DAYS_APART, gap(a, b));
      traits.add(Trait.NAMED_DAYS_APART, a.namesDay() && b.namesDay() ? gap(a, b) : 0);
    }
  }

  private static boolean datesMayBeOne(Report a, Report b) {
    return a.date().overlaps(b.date())
        || (gap(a, b) <= 2 && (a.isFromArticleOf(b) ? mayBeMisdated(a, b) : mayDiffer(a, b)));
  }

  /** An article itself dates a deed by two days only where one follows from the context. */
  private static boolean mayBeMisdated(Report a, Report b) {
    return Report.areDeeds(a, b) && !(a.namesDay() && b.namesDay());
  }

  /** What two articles say on two days is one statement only where one gives no day. */
  private static boolean mayDiffer(Report a, Report b) {
    return !Report.areStatements(a, b) || !a.hasOwnDate() || !b.hasOwnDate();
  }

  /** The days between dates that do not touch. */
  private static double gap(Report a, Report b) {
    boolean aFirst = a.date().last().isBefore(b.date().first());
    var earlier = aFirst ? a : b;
    var later = aFirst ? b : a;
    return ChronoUnit.DAYS.between(earlier.date().lastDay(), later.date().firstDay());
  }

  /**
   * Sources may tell one thing in rival ways, as that somebody was sacked or resigned; where the
   * same is told of somebody else, it is another.
   */
  private static boolean claims(List<Claim> some, List<Claim> others, Traits traits) {
    boolean same = some.stream().anyMatch(one -> others.stream().anyMatch(one::isOnSamePoint));
    boolean rival = some.stream().anyMatch(one -> others.stream().anyMatch(one::isOnPointOfOthers));
    traits.add(Trait.SAME_POINT, same);
    traits.add(Trait.POINT_OF_OTHERS, !same && rival);
    return same;
  }

  private static boolean isLong(Report report) {
    return report.date().dayCount() > 32;
  }

  private static void words(Content one, Content other, Traits traits) {
    traits.add(Trait.WORDS, one.all().cosine(other.all()));
    traits.add(Trait.LITTLE, one.sharesLittle(other));
  }

  private static void statements(Report a, Report b, Traits traits) {
    var voices = a.words().voice().party().with(b.words().voice().party());
    traits.add(Trait.TWO_STATEMENTS, true);
    traits.add(Trait.SAME_VOICE, voices == Party.Agreement.SAME);
    traits.add(Trait.OTHER_VOICE, voices == Party.Agreement.OTHER);
  }
}
