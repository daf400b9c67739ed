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

  private final WordLists lists;

  Deeds(WordLists lists) {
    this.lists = lists;
  }

  void compare(Report a, Report b, Weights one, Weights other, Traits traits) {
    boolean twoDeeds = !a.isStatement() && !b.isStatement();
    traits.add(twoDeeds ? Trait.TWO_DEEDS : Trait.STATEMENT_AND_DEED, true);
    if (a.isFromArticleOf(b)) {
      inOneArticle(a, b, traits);
    }
    cores(one, other, traits);
    traits.add(
        Trait.OTHER_ACTORS, disjoint(a.words().actors().all(), b.words().actors().all()));
    if (twoDeeds) {
      acts(a, b, traits);
    }
    figures(a, b, traits);
  }

  /**
   * Two passages of one article are two happenings, unless clauses of one sentence share its date:
   * the second is then rather a part of the first.
   */
  private void inOneArticle(Report a, Report b, Traits traits) {
    boolean part = isPart(a, b);
    boolean unspecific = a.kind() == Kind.OTHER || b.kind() == Kind.OTHER;
    traits.add(Trait.PART, part);
    traits.add(Trait.UNSPECIFIC, part && unspecific);
    traits.add(Trait.APART, !part);
  }

  private boolean isPart(Report a, Report b) {
    boolean aFirst = a.passage().start() <= b.passage().start();
    var later = aFirst ? b : a;
    return a.isInSentenceOf(b)
        && a.date().overlaps(b.date())
        && !later.namesDay()
        && !lists.turns(firstWord(later.quote()));
  }

  private static boolean isToll(Kind kind) {
    return kind == Kind.CASUALTIES || kind == Kind.ARREST;
  }

  private static boolean startsQuote(Report report) {
    var text = report.text().article().text();
    int start = report.passage().start();
    return "“\"‘'«„".indexOf(text.charAt(start)) >= 0
        || (start > 0 && "“\"‘«„".indexOf(text.charAt(start - 1)) >= 0);
  }

  void extra(Report a, Report b, Weights one, Weights other, Traits traits, Days days) {
    boolean ss = a.isStatement() && b.isStatement();
    boolean dd = !a.isStatement() && !b.isStatement();
    boolean sd = !ss && !dd;
    boolean aFirst = a.passage().start() <= b.passage().start();
    var earlier = aFirst ? a : b;
    var later = aFirst ? b : a;
    boolean same = a.isFromArticleOf(b);
    boolean part = same && !ss && isPart(a, b);
    var text = a.text().article().text();
    boolean next =
        same
            && !a.isInSentenceOf(b)
            && later.line().start() - earlier.line().end() <= 2
            && later.line().start() >= earlier.line().end()
            && text.substring(earlier.line().end(), later.line().start()).indexOf('\n') < 0;
    boolean back = later.words().voice().reference() == Voice.Reference.BACK;
    double cosine = one.all().cosine(other.all());
    double shared = one.terms().shared(other.terms()) + one.names().shared(other.names());
    double little = Math.exp(-shared / 4);
    traits.add(Trait.X_SD_APART, sd && same && !part);
    traits.add(Trait.X_SD_PART, sd && part);
    if (sd) {
      var said = a.isStatement() ? a : b;
      var done = a.isStatement() ? b : a;
      var agreement = said.words().voice().party().with(done.words().actors());
      traits.add(
          Trait.X_SPEAKER_ACTS,
          agreement == Party.Agreement.SAME || agreement == Party.Agreement.FITS);
      traits.add(Trait.X_SPEAKER_OTHER, agreement == Party.Agreement.OTHER);
      traits.add(Trait.X_CORE_SD, one.core().likeness(other.core()));
      traits.add(
          Trait.X_CORE_IN_SD,
          Math.max(one.core().likeness(other.all()), other.core().likeness(one.all())));
    }
    traits.add(Trait.X_WORDS_SS, ss ? cosine : 0);
    traits.add(Trait.X_WORDS_SD, sd ? cosine : 0);
    traits.add(Trait.X_LITTLE_SS, ss ? little : 0);
    traits.add(Trait.X_LITTLE_SD, sd ? little : 0);
    traits.add(Trait.X_PART_BARE, part && later.words().core().subject().isEmpty());
    traits.add(Trait.X_PART_KIND, part && a.kind() == b.kind());
    traits.add(Trait.X_PART_BACK, part && back);
    traits.add(Trait.X_NEXT, next && !ss);
    traits.add(Trait.X_NEXT_BACK, next && !ss && back && !later.namesDay());
    var the = later.words().core().subject();
    traits.add(
        Trait.X_NEXT_THE,
        next && !ss && !the.isEmpty() && earlier.words().all().containsAll(the) && !later.namesDay());
    var h1 = a.words().head();
    var h2 = b.words().head();
    traits.add(Trait.X_SAME_HEAD, dd && h1.isPresent() && h1.equals(h2));
    traits.add(
        Trait.X_HEAD_IN,
        !ss
            && !(h1.isPresent() && h1.equals(h2))
            && (h1.filter(b.words().terms()::contains).isPresent()
                || h2.filter(a.words().terms()::contains).isPresent()));
    var a1 = a.words().actors().all();
    var a2 = b.words().actors().all();
    traits.add(
        Trait.X_SAME_ACTORS,
        !ss && !a1.isEmpty() && !a2.isEmpty() && !Collections.disjoint(a1, a2));
    var p1 = Set.copyOf(a.mention().what().places());
    var p2 = Set.copyOf(b.mention().what().places());
    traits.add(
        Trait.X_SAME_PLACE,
        !ss && !p1.isEmpty() && !p2.isEmpty() && !Collections.disjoint(p1, p2));
    traits.add(Trait.X_OTHER_PLACE, disjoint(p1, p2));
    traits.add(Trait.X_SAME_DAY, a.namesDay() && b.namesDay() && a.date().equals(b.date()));
    traits.add(
        Trait.X_APART_NEAR,
        same && !part && !ss && !next && later.line().start() - earlier.line().end() < 400);
    traits.add(Trait.X_NAMES, one.names().cosine(other.names()));
    traits.add(Trait.X_GOES_NEXT, ss && next && later.words().voice().continues(earlier.words().voice()));
    traits.add(Trait.X_SAID_NEXT, ss && next);
    traits.add(Trait.X_VOICE_FITS, ss && a.words().voice().party().with(b.words().voice().party()) == Party.Agreement.FITS);
    traits.add(Trait.X_BOTH_LEAD, !same && a.place() < 0.15 && b.place() < 0.15);
    double rare = a.date().overlaps(b.date()) ? Math.min(one.date(), other.date()) : 0;
    traits.add(Trait.X_RARE_SD, sd ? rare : 0);
    traits.add(Trait.X_RARE_SS, ss ? rare : 0);
    traits.add(
        Trait.X_NONE_CORE,
        dd
            && !a.words().core().all().isEmpty()
            && !b.words().core().all().isEmpty()
            && Collections.disjoint(a.words().core().all(), b.words().core().all()));
    int apart = later.line().start() - earlier.line().end();
    boolean adjacent = same && apart >= 0 && apart <= 4;
    boolean quotes = startsQuote(later);
    var voices = a.words().voice().party().with(b.words().voice().party());
    boolean notOther = voices != Party.Agreement.OTHER;
    traits.add(Trait.X_QUOTES_ON, ss && adjacent && quotes && notOther);
    traits.add(
        Trait.X_QUOTES_ON_FITS, ss && adjacent && quotes && voices == Party.Agreement.FITS);
    if (sd && adjacent && quotes && later.isStatement()) {
      var by = later.words().voice().party().with(earlier.words().actors());
      traits.add(Trait.X_QUOTES_DEED, true);
      traits.add(
          Trait.X_QUOTES_DEED_BY,
          by == Party.Agreement.SAME
              || by == Party.Agreement.FITS
              || later.words().voice().reference() == Voice.Reference.BACK);
    }
    int dist = later.passage().start() - earlier.passage().end();
    boolean sameVoice = voices == Party.Agreement.SAME;
    traits.add(Trait.X_SAYS_ON, ss && same && sameVoice && dist < 150);
    traits.add(Trait.X_SAYS_ON_FAR, ss && same && sameVoice && dist >= 150 && dist < 400);
    traits.add(
        Trait.X_SAYS_ON_UNK,
        ss
            && same
            && adjacent
            && voices == Party.Agreement.UNKNOWN
            && later.words().voice().continues(earlier.words().voice()));
    traits.add(Trait.X_SAYS_FAR_ARTICLE, ss && same && sameVoice && dist >= 400);
    boolean toll = isToll(a.kind()) && isToll(b.kind());
    traits.add(Trait.X_TOLL, toll && part);
    traits.add(Trait.X_TOLL_NEXT, toll && next);
    traits.add(Trait.X_TOLL_CROSS, toll && a.kind() != b.kind() && !same);
    var words = later.quote().split(" ", 3);
    boolean and = words.length > 1 && words[0].equals("and");
    traits.add(Trait.X_SHARED_SUBJECT, part && and && later.mention().what().trigger().start() - later.passage().start() < 14);
    traits.add(
        Trait.X_SUBORDINATE, part && !and && Character.isLowerCase(later.quote().charAt(0)));
    traits.add(Trait.X_NEXT_DEED_BACK, dd && adjacent && back && !later.namesDay());
    traits.add(Trait.X_KIND_SD_TRIGGER, sd && a.isInSentenceOf(b) && a.passage().overlaps(b.passage()));
    traits.add(
        Trait.X_TURNS,
        same && a.isInSentenceOf(b) && lists.turns(firstWord(later.quote())));
  }

  private static String firstWord(String quote) {
    int end = quote.indexOf(' ');
    return end < 0 ? quote : quote.substring(0, end);
  }

  /** Who does what to whom, in the clause that tells it and in all that is told. */
  private static void cores(Weights one, Weights other, Traits traits) {
    traits.add(
        Trait.CORE_IN_ALL,
        Math.max(one.core().likeness(other.all()), other.core().likeness(one.all())));
    traits.add(Trait.CORE, one.core().likeness(other.core()));
  }

  /**
   * What speaks against two deeds: another act, the same act done to another, or only agreed or
   * planned and not done.
   */
  private static void acts(Report a, Report b, Traits traits) {
    var one = a.words().head();
    var other = b.words().head();
    boolean sameAct = one.isPresent() && one.equals(other);
    traits.add(Trait.OTHER_ACT, !sameAct && isConcept(one) && isConcept(other));
    traits.add(
        Trait.OTHER_THEME,
        (sameAct || a.kind() == b.kind())
            && disjoint(a.words().core().theme(), b.words().core().theme()));
    traits.add(
        Trait.OTHER_STAGE,
        sameAct && disjoint(set(a.words().core().verb()), set(b.words().core().verb())));
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
  private static void figures(Report a, Report b, Traits traits) {
    var one = a.mention().what().figures();
    var other = b.mention().what().figures();
    boolean ofOneMeasure = anyAlike(one, other, Figure::measure);
    boolean same = anyAlike(one, other, f -> List.of(f.measure(), f.quantity().min()));
    traits.add(Trait.SAME_FIGURE, same);
    traits.add(Trait.OTHER_FIGURE, ofOneMeasure && !same);
  }

  private static boolean anyAlike(
      List<Figure> some, List<Figure> others, Function<Figure, Object> what) {
    var known = others.stream().map(what).collect(Collectors.toSet());
    return some.stream().map(what).anyMatch(known::contains);
  }
}
