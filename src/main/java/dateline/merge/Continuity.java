package dateline.merge;

import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.merge.Party.Agreement;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an article goes on about the happening that it told just before: the speaker adds
 * something, a quotation bears out what was said, the clauses of one sentence tell its parts.
 */
final class Continuity {

  /** From this value on, the later mention goes on about the earlier. */
  static final double GOES_ON = 0;

  /** So near do deeds stand that may be parts of one happening, in characters. */
  private static final int NEAR = 150;

  /** So near does a statement stand that goes on, in characters. */
  private static final int NEAR_SPEECH = 400;

  /** A clause that shares the subject of another has its word so early, in characters. */
  private static final int EARLY = 14;

  /** Kinds of happenings that bring each other about. */
  private static final Set<Kind> HARM =
      EnumSet.of(Kind.VIOLENCE, Kind.CASUALTIES, Kind.ARREST, Kind.DISASTER, Kind.PROTEST);

  private static final String OPENING_QUOTES = "“\"‘";

  private final Contents contents;
  private final WordLists lists;

  Continuity(Contents contents, WordLists lists) {
    this.contents = contents;
    this.lists = lists;
  }

  /** Whether two mentions of one article stand near enough, and at one time. */
  static boolean mayGoOn(Report earlier, Report later) {
    int near = Report.areStatements(earlier, later) ? NEAR_SPEECH : NEAR;
    return (earlier.isInSentenceOf(later) || distance(earlier, later) < near)
        && earlier.date().overlaps(later.date());
  }

  private static int distance(Report earlier, Report later) {
    return Math.max(0, later.passage().start() - earlier.passage().end());
  }

  /** What speaks for and against that a mention goes on about one before it. */
  Traits of(Report earlier, Report later, boolean next) {
    var traits = new Traits();
    if (Report.areStatements(earlier, later)) {
      statements(earlier, later, next, traits);
    } else {
      deeds(earlier, later, traits);
    }
    return traits;
  }

  private void statements(Report earlier, Report later, boolean next, Traits traits) {
    var voice = later.words().voice();
    var agreement = voice.party().with(earlier.words().voice().party());
    traits.add(Trait.SAYS_ON, true);
    traits.add(Trait.SAME_SPEAKER, agreement == Agreement.SAME);
    traits.add(Trait.OTHER_SPEAKER, agreement == Agreement.OTHER);
    traits.add(Trait.UNNAMED_SPEAKER, voice.reference() == Voice.Reference.NEW);
    traits.add(Trait.NEXT_STATEMENT, next);
    traits.add(Trait.STATEMENTS_SHARE_LITTLE, sharesLittle(earlier, later));
  }

  private double sharesLittle(Report earlier, Report later) {
    return contents.of(earlier).sharesLittle(contents.of(later));
  }

  private void deeds(Report earlier, Report later, Traits traits) {
    boolean dd = Report.areDeeds(earlier, later);
    boolean ds = later.isStatement();
    traits.add(Trait.DEED_AND_DEED, dd);
    traits.add(Trait.DEED_AND_STATEMENT, ds);
    traits.add(Trait.QUOTES, ds && OPENING_QUOTES.indexOf(later.quote().charAt(0)) >= 0);
    traits.add(Trait.REFERS_BACK, ds && refersBack(earlier, later));
    traits.add(Trait.DISTANCE, Math.min(distance(earlier, later), NEAR_SPEECH) / 100.0);
    traits.add(
        Trait.OTHERS_TAKE_PART, earlier.words().actors().isApartFrom(later.words().actors()));
    traits.add(Trait.TOLL, isToll(earlier) && isToll(later));
    traits.add(Trait.UNSPECIFIC, earlier.kind() == Kind.OTHER || later.kind() == Kind.OTHER);
    boolean otherKind = Report.areOfOtherKinds(earlier, later) && !areHarm(earlier, later);
    traits.add(Trait.OTHER_KIND, dd && otherKind);
    traits.add(Trait.ONE_NAMED_DAY, dd && earlier.isOfNamedDayOf(later));
    traits.add(Trait.DEEDS_SHARE_LITTLE, sharesLittle(earlier, later));
    if (earlier.isInSentenceOf(later)) {
      inOneSentence(later, traits);
    }
  }

  private static boolean refersBack(Report deed, Report statement) {
    var voice = statement.words().voice();
    return voice.reference() == Voice.Reference.BACK
        && voice.party().with(deed.words().actors()) != Agreement.OTHER;
  }

  /** Whether both tell of harm, be it of one kind or of two. */
  private static boolean areHarm(Report one, Report other) {
    return HARM.contains(one.kind()) && HARM.contains(other.kind());
  }

  private static boolean isToll(Report report) {
    return report.kind() == Kind.CASUALTIES || report.kind() == Kind.ARREST;
  }

  private void inOneSentence(Report later, Traits traits) {
    boolean turns = lists.turns(later.quote().split(" ", 2)[0]);
    traits.add(Trait.TURNS, turns);
    boolean joined = later.quote().startsWith("and ");
    int before = later.mention().what().trigger().start() - later.passage().start();
    traits.add(Trait.ONE_SENTENCE, !later.namesDay());
    traits.add(Trait.SHARED_SUBJECT, joined && before < EARLY);
    traits.add(
        Trait.DEPENDENT, !joined && !turns && Character.isLowerCase(later.quote().codePointAt(0)));
  }
}
