package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Happening.Manner;
import dateline.text.Tense;
import java.util.Optional;
import java.util.Set;

/** Tells from the tense of a clause and its place in the sentence how it tells what happened. */
final class Manners {

  private static final Set<Form> ASIDE = Set.of(Form.SUBORDINATE, Form.RELATIVE);

  /** Those of whom something is told whoever they are. */
  private static final Set<String> ANYONE = Set.of("those", "anyone", "everyone", "anybody", "all");

  private final Vocabulary vocabulary;

  Manners(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How a clause tells its happening; empty where it tells none. */
  Optional<Manner> of(Scene scene, Clause clause, Trigger trigger) {
    if (scene.opens(clause)
        || clause.is(Form.QUOTED)
        || clause.is(Form.CONDITION)
        || clause.is(Form.REPORTED)) {
      return Optional.empty();
    }
    if (clause.is(Form.MAIN)) {
      return ofMain(scene, clause, trigger);
    }
    var tense = clause.verb().group().tense();
    if (isHypothetical(tense) || tense == Tense.PRESENT) {
      boolean ahead = scene.timesOf(clause).stream().anyMatch(scene.chronicle()::isAhead);
      return Optional.of(Manner.PLANNED)
          .filter(m -> ahead && clause.is(Form.RELATIVE))
          .filter(m -> !trigger.isVague() || isAnnounced(scene.parse(), clause));
    }
    boolean past =
        tense == Tense.PAST || (tense == Tense.PAST_PERFECT && clause.is(Form.SUBORDINATE));
    boolean anyone = ANYONE.contains(word(scene.parse(), clause.from() - 1));
    if (past && trigger.byVerb() && !trigger.isVague() && isAside(clause) && !anyone) {
      var undated = tense == Tense.PAST_PERFECT ? Manner.BEFORE : Manner.TOLD;
      return Optional.of(scene.isDated(clause) ? Manner.ASIDE : undated);
    }
    return scene.isDated(clause) || scene.distance(clause).isPresent()
        ? Optional.of(Manner.ASIDE)
        : Optional.empty();
  }

  private static String word(Parse parse, int place) {
    return place < 0 ? "" : parse.word(place).lower();
  }

  private static boolean isAside(Clause clause) {
    return ASIDE.contains(clause.form());
  }

  private Optional<Manner> ofMain(Scene scene, Clause clause, Trigger trigger) {
    boolean dated = scene.isDated(clause);
    return switch (clause.verb().group().tense()) {
      case PAST -> Optional.of(isAhead(scene, clause) ? Manner.PLANNED : Manner.TOLD);
      case PRESENT_PERFECT -> Optional.of(Manner.NEWS);
      case PAST_PERFECT -> Optional.of(Manner.BEFORE);
      case FUTURE -> Optional.of(Manner.PLANNED).filter(m -> dated);
      case PRESENT -> ofPresent(scene, clause, trigger);
      case CONDITIONAL, NONFINITE -> Optional.empty();
    };
  }

  private Optional<Manner> ofPresent(Scene scene, Clause clause, Trigger trigger) {
    var times = scene.timesOf(clause);
    boolean behind =
        times.stream()
            .filter(t -> t.meaning().explicit() || scene.chronicle().isOpen())
            .anyMatch(scene.chronicle()::isPast);
    if (times.stream().anyMatch(scene.chronicle()::isAhead)
        || (!behind && scene.isDated(clause) && isAnnounced(scene.parse(), clause))) {
      return Optional.of(Manner.PLANNED);
    }
    boolean past = times.stream().anyMatch(t -> scene.chronicle().isPast(t) && !scene.isSince(t));
    if (past || scene.chronicle().isOpen()) {
      return Optional.of(Manner.TOLD);
    }
    boolean ongoing =
        clause.verb().group().passive()
            || scene.parse().word(clause.verb().head()).lower().endsWith("ing");
    boolean news = trigger.byVerb() && trigger.kind() != Kind.STATEMENT_REACTION;
    return Optional.of(Manner.NEWS).filter(m -> ongoing && news);
  }

  /** "was due in court on Monday", told on Friday. */
  private static boolean isAhead(Scene scene, Clause clause) {
    var times = scene.timesOf(clause);
    var verb = clause.verb();
    return (verb.lemma().equals("be") || !verb.finite() || verb.group().passive())
        && !times.isEmpty()
        && times.stream()
            .allMatch(t -> scene.chronicle().isAhead(t) && !scene.parse().isEnd(t.span()));
  }

  /** "are to hold talks", "meet on Monday": the present tense of a timetable. */
  private boolean isAnnounced(Parse parse, Clause clause) {
    var verb = clause.verb();
    boolean beTo =
        verb.lemma().equals("be")
            && parse.has(verb.head() + 1, "to")
            && parse.isTagged(verb.head() + 2, "VERB");
    return beTo || vocabulary.scheduled().contains(verb.lemma());
  }

  static boolean isHypothetical(Tense tense) {
    return tense == Tense.CONDITIONAL || tense == Tense.FUTURE;
  }

  /** Whether a clause denies what it tells, or tells a habit. */
  boolean isDenied(Parse parse, Clause clause) {
    boolean nobody =
        vocabulary.nobody().contains(parse.word(clause.from()).lower())
            || (clause.verb().head() + 1 < parse.size()
                && parse.has(clause.verb().head() + 1, "no"));
    var words = " " + words(parse, clause) + " ";
    boolean habit = vocabulary.repeated().stream().anyMatch(w -> words.contains(" " + w + " "));
    boolean not = clause.verb().group().negated() || parse.has(clause.verb().from() - 1, "not");
    return not || nobody || habit;
  }

  private static String words(Parse parse, Clause clause) {
    var text = new StringBuilder();
    parse
        .words()
        .subList(clause.from(), Math.max(clause.from(), clause.to()))
        .forEach(w -> text.append(w.lower()).append(' '));
    return text.toString().strip();
  }
}
