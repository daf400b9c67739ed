package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Happening.Manner;
import dateline.event.Speaker.Standing;
import dateline.text.Tense;
import java.util.ArrayList;
import java.util.Optional;

/** Finds what the clauses that ascribe words to somebody report: what was said, or the saying. */
final class SpeechFinder {

  /** A shorter sentence has room for who spoke, not for what. */
  private static final int SHORTEST_SPEECH = 6;

  /** Who only is named as a source has so many words after the verb. */
  private static final int LONGEST_TAG = 8;

  /** From this weight on nouns alone say what was declared. */
  private static final double PLAIN = 3;

  private final TriggerFinder triggers;
  private final Vocabulary vocabulary;
  private final Manners manners;

  SpeechFinder(TriggerFinder triggers, Vocabulary vocabulary, Manners manners) {
    this.triggers = triggers;
    this.vocabulary = vocabulary;
    this.manners = manners;
  }

  /** Whether a clause ascribes words to somebody, outside any quotation. */
  boolean isSpeech(Clause clause) {
    return clause.is(Form.MAIN)
        && vocabulary.speech().contains(clause.verb().lemma())
        && !clause.verb().group().passive();
  }

  /** Names who urged, condemned or thanked; what comments only is left out. */
  Optional<Happening> attributed(Happening told, Clause clause, Speakers speakers) {
    if (!told.isSpeech() || clause.verb().group().passive()) {
      return Optional.of(told);
    }
    var speaker = speakers.of(told.parse(), clause);
    return Optional.of(told.by(speaker)).filter(h -> speaker.standing() != Standing.OPINION);
  }

  /**
   * The happening of a clause that ascribes words to somebody.
   *
   * @param after whether a main clause before it tells a happening, to which it may be added
   */
  Optional<Happening> spoken(Scene scene, Clause clause, boolean after, Speakers speakers) {
    var tense = clause.verb().group().tense();
    if (manners.isDenied(scene.parse(), clause)
        || Manners.isHypothetical(tense)
        || scene.parse().size() < SHORTEST_SPEECH) {
      return Optional.empty();
    }
    var speaker = speakers.of(scene.parse(), clause);
    var content = content(scene, clause);
    if (content.isPresent()) {
      return Optional.of(reported(scene, clause, content.get(), speaker));
    }
    var own =
        triggers
            .find(scene.parse(), clause)
            .filter(t -> t.kind() != Kind.STATEMENT_REACTION)
            .filter(t -> t.byVerb() || t.weight() >= PLAIN);
    boolean aside = after && isTag(scene, clause);
    boolean news =
        speaker.standing() == Standing.OFFICE
            || scene.isDated(clause)
            || (tense == Tense.PRESENT && scene.chronicle().isOpen());
    if (aside ? own.isEmpty() : !news) {
      return Optional.empty();
    }
    var trigger = new Trigger(Kind.STATEMENT_REACTION, clause.verb().head(), 2, true);
    return Optional.of(
        new Happening(
            scene.parse(),
            after ? scene.span(clause) : scene.parse().span(),
            aside ? own.get() : own.orElse(trigger),
            tense == Tense.PAST || scene.chronicle().isOpen() ? Manner.TOLD : Manner.NEWS,
            scene.timesOf(clause),
            Optional.of(speaker)));
  }

  /**
   * Whether a clause only says who said what stands before it: "…, the ministry said on Monday."
   */
  private static boolean isTag(Scene scene, Clause clause) {
    int index = scene.clauses().indexOf(clause);
    boolean goesOn =
        index + 1 < scene.clauses().size() && scene.clause(index + 1).is(Form.REPORTED);
    return !goesOn && clause.to() - clause.verb().head() <= LONGEST_TAG;
  }

  private record Content(Clause clause, Trigger trigger) {}

  /** The happening inside what somebody is said to have said. */
  private Optional<Content> content(Scene scene, Clause speech) {
    int index = scene.clauses().indexOf(speech);
    return scene.clauses().subList(index + 1, scene.clauses().size()).stream()
        .filter(c -> c.is(Form.REPORTED) && !c.verb().group().negated())
        .filter(
            c ->
                c.verb().group().tense() != Tense.PRESENT
                    && c.verb().group().tense() != Tense.NONFINITE)
        .flatMap(c -> triggers.find(scene.parse(), c).map(t -> new Content(c, t)).stream())
        .filter(c -> c.trigger.kind() != Kind.STATEMENT_REACTION)
        .filter(c -> happened(c.clause) || announced(c))
        .findFirst();
  }

  private static boolean happened(Clause clause) {
    var tense = clause.verb().group().tense();
    return tense == Tense.PAST || tense == Tense.PAST_PERFECT || tense == Tense.PRESENT_PERFECT;
  }

  /** "said that they would send troops": what is announced with a verb that tells it. */
  private static boolean announced(Content content) {
    var modal = content.clause.verb().group().modal().orElse("");
    return content.trigger.byVerb()
        && content.trigger.weight() >= 3
        && (modal.equals("would") || modal.equals("will"));
  }

  private static Happening reported(Scene scene, Clause speech, Content content, Speaker speaker) {
    var times = new ArrayList<>(scene.timesOf(content.clause));
    times.addAll(scene.timesOf(speech));
    boolean past = speech.verb().group().tense() == Tense.PAST || scene.chronicle().isOpen();
    return new Happening(
        scene.parse(),
        scene.parse().span(),
        content.trigger,
        past ? Manner.TOLD : Manner.NEWS,
        times,
        Optional.of(speaker));
  }
}
