package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Happening.Manner;
import dateline.event.Speaker.Standing;
import dateline.text.Tense;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the clauses that ascribe words to somebody report: what was said, or the saying. */
final class SpeechFinder {

  /** A shorter sentence has room for who spoke, not for what. */
  private static final int SHORTEST_SPEECH = 6;

  /** Who only is named as a source has so many words after the verb. */
  private static final int LONGEST_TAG = 8;

  /** From this weight on nouns alone say what was declared. */
  private static final double PLAIN = 3;

  /** Who speaks, where his own words are reported. */
  private static final Set<String> SELF = Set.of("he", "she", "it", "they", "we", "i");

  /** What those in office do by saying so. */
  private static final Set<Kind> OFFICIAL =
      EnumSet.of(Kind.ORDER, Kind.EMERGENCY, Kind.DIPLOMACY, Kind.RESIGNATION_APPOINTMENT);

  private static final Set<Form> PASSING =
      EnumSet.of(Form.PARTICIPLE, Form.SUBORDINATE, Form.RELATIVE);

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
   * The happenings of a clause that ascribes words to somebody: the deeds it reports, else the
   * saying.
   *
   * @param after whether a main clause before it tells a happening, to which it may be added
   */
  List<Happening> spoken(Scene scene, Clause clause, boolean after, Speakers speakers) {
    var tense = clause.verb().group().tense();
    if (manners.isDenied(scene.parse(), clause)
        || Manners.isHypothetical(tense)
        || scene.parse().size() < SHORTEST_SPEECH) {
      return List.of();
    }
    var speaker = speakers.of(scene.parse(), clause);
    var deeds = deeds(scene, clause);
    return deeds.isEmpty()
        ? saying(scene, clause, after, speaker).stream().toList()
        : by(speaker, deeds);
  }

  /** The deeds that somebody is said in passing to have told: "…, saying the bridge had fallen". */
  List<Happening> passedOn(Scene scene, Clause clause, Speakers speakers) {
    boolean says =
        PASSING.contains(clause.form()) && vocabulary.speech().contains(clause.verb().lemma());
    if (!says || clause.verb().group().passive() || clause.verb().group().negated()) {
      return List.of();
    }
    var deeds = deeds(scene, clause);
    boolean said = deeds.isEmpty() && !clause.is(Form.PARTICIPLE) && scene.isDated(clause);
    return deeds.isEmpty() && !said
        ? deeds
        : by(speakers.of(scene.parse(), clause), said ? List.of(said(scene, clause)) : deeds);
  }

  private static Happening said(Scene scene, Clause clause) {
    return new Happening(
        scene.parse(),
        scene.span(clause),
        said(clause),
        Manner.ASIDE,
        scene.timesOf(clause),
        Optional.empty());
  }

  private static Trigger said(Clause clause) {
    return new Trigger(Kind.STATEMENT_REACTION, clause.verb().head(), 2, true);
  }

  private static List<Happening> by(Speaker speaker, List<Happening> deeds) {
    return deeds.stream().map(deed -> deed.by(speaker)).toList();
  }

  private Optional<Happening> saying(Scene scene, Clause clause, boolean after, Speaker speaker) {
    var tense = clause.verb().group().tense();
    var own =
        triggers
            .find(scene, clause)
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
    return Optional.of(
        new Happening(
            scene.parse(),
            after ? scene.span(clause) : scene.parse().span(),
            aside ? own.get() : own.orElse(said(clause)),
            manner(scene, clause),
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

  /** The happenings inside what somebody is said to have said, each in the words that tell it. */
  private List<Happening> deeds(Scene scene, Clause speech) {
    var deeds = new ArrayList<Happening>();
    for (var clause : reported(scene, speech)) {
      var trigger = triggers.find(scene, clause).or(() -> ownDeed(scene, clause));
      trigger
          .filter(t -> t.kind() != Kind.STATEMENT_REACTION)
          .filter(t -> happened(clause) || announced(clause, t))
          .ifPresent(t -> deeds.add(deed(scene, speech, clause, t)));
    }
    if (!deeds.isEmpty()) {
      deeds.set(0, deeds.get(0).over(scene.span(speech).union(deeds.get(0).passage())));
    }
    return deeds;
  }

  /** The clauses of what is said, up to the next who says something. */
  private List<Clause> reported(Scene scene, Clause speech) {
    int index = scene.clauses().indexOf(speech);
    return scene.clauses().subList(index + 1, scene.clauses().size()).stream()
        .takeWhile(c -> !isSpeech(c))
        .filter(c -> c.is(Form.REPORTED) && !c.verb().group().negated())
        .toList();
  }

  /** "said he had allowed the guards to fire": what those in office say of their own acts. */
  private Optional<Trigger> ownDeed(Scene scene, Clause clause) {
    var parse = scene.parse();
    boolean self = SELF.contains(parse.word(subject(parse, clause)).lower());
    return self && happened(clause) && !clause.verb().group().passive()
        ? triggers.leaning(scene, clause).filter(t -> OFFICIAL.contains(t.kind()))
        : Optional.empty();
  }

  private static int subject(Parse parse, Clause clause) {
    return Math.max(clause.from(), ClauseWords.beforeAdverbs(parse, clause.verb().from()));
  }

  private static boolean happened(Clause clause) {
    var tense = clause.verb().group().tense();
    return tense == Tense.PAST || tense == Tense.PAST_PERFECT || tense == Tense.PRESENT_PERFECT;
  }

  /** "said that they would send troops": what is announced by what tells it, or is an act. */
  private static boolean announced(Clause clause, Trigger trigger) {
    var modal = clause.verb().group().modal().orElse("");
    boolean will = modal.equals("would") || modal.equals("will");
    boolean told = trigger.byVerb() && trigger.weight() >= PLAIN;
    return will
        && (told || (OFFICIAL.contains(trigger.kind()) && trigger.kind() != Kind.DIPLOMACY));
  }

  private static Happening deed(Scene scene, Clause speech, Clause clause, Trigger trigger) {
    var own = scene.timesOf(clause);
    boolean happened = happened(clause);
    boolean planned = !happened && own.stream().anyMatch(scene.chronicle()::mayLieAhead);
    var times = new ArrayList<>(happened || planned ? own : List.<TimeExpression>of());
    times.addAll(scene.timesOf(speech));
    return new Happening(
        scene.parse(),
        scene.span(clause),
        trigger,
        happened ? manner(scene, speech) : planned ? Manner.PLANNED : Manner.ANNOUNCED,
        times,
        Optional.empty());
  }

  private static Manner manner(Scene scene, Clause speech) {
    boolean past = speech.verb().group().tense() == Tense.PAST || scene.chronicle().isOpen();
    return past ? Manner.TOLD : Manner.NEWS;
  }
}
