package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Lexicon.Sense;
import dateline.event.Votes.Vote;
import dateline.text.Tense;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the word of a clause that tells a happening: every telling word votes for its kind. */
final class TriggerFinder {

  /** Leaning words that agree tell a happening together from this weight on. */
  private static final double AGREED = 1.7;

  /** Nouns alone say of what kind an unnamed thing is from this weight on. */
  private static final double LEANS = 0.7;

  /** A clause of fewer words does not say what was done. */
  private static final int SHORTEST = 6;

  /** Subjects that as often as not stand for no person. */
  private static final Set<String> IMPERSONAL = Set.of("it", "they");

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  TriggerFinder(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** The trigger of a clause, if its words tell a happening. */
  Optional<Trigger> find(Scene scene, Clause clause) {
    var votes = votes(scene, clause);
    return best(votes, kind -> tells(scene.parse(), clause, votes, kind));
  }

  /** "elections held on Sunday": the noun that a participle says took place. */
  Optional<Trigger> held(Parse parse, Clause clause) {
    int noun = clause.from() - 1;
    boolean held = clause.is(Form.PARTICIPLE) && isLight(parse, clause);
    return held && ClauseWords.isNoun(parse, noun)
        ? lexicon.noun(parse.word(noun)).stream()
            .filter(Sense::telling)
            .flatMap(sense -> sense.kind().stream())
            .map(kind -> new Trigger(kind, noun, Votes.NOUN, false))
            .findFirst()
        : Optional.empty();
  }

  /** What the verb of a clause leans towards; empty where it leans nowhere. */
  Optional<Trigger> leaning(Scene scene, Clause clause) {
    return best(votes(scene, clause), k -> true).filter(Trigger::byVerb);
  }

  /**
   * The verb of a clause that tells that something was done, though not by itself of what kind; the
   * other words may lean towards one.
   */
  Optional<Trigger> unnamed(Scene scene, Clause clause, boolean dated) {
    var lemma = clause.verb().lemma();
    boolean empty =
        vocabulary.state().contains(lemma)
            || vocabulary.link().contains(lemma)
            || vocabulary.vague().contains(lemma)
            || clause.to() - clause.from() < SHORTEST
            || IMPERSONAL.contains(subject(scene.parse(), clause));
    boolean speech = vocabulary.speech().contains(lemma);
    boolean told = clause.verb().group().passive() && dated;
    if ((speech && !told) || (empty && !dated)) {
      return Optional.empty();
    }
    var kind =
        best(votes(scene, clause), k -> true)
            .filter(t -> t.byVerb() || t.weight() >= LEANS)
            .map(Trigger::kind)
            .orElse(Kind.OTHER);
    return Optional.of(new Trigger(kind, clause.verb().head(), Trigger.VAGUE, true));
  }

  /** The word that tells what an entry without a verb is about; empty where it names nothing. */
  Optional<Trigger> entry(Parse parse) {
    var votes = Votes.of(lexicon, parse);
    return best(votes, k -> true)
        .or(
            () ->
                IntStream.range(0, parse.size())
                    .filter(i -> parse.isTagged(i, "NOUN"))
                    .mapToObj(i -> new Trigger(Kind.OTHER, i, Trigger.VAGUE, false))
                    .findFirst());
  }

  /** The word before the verb, adverbs aside. */
  private static String subject(Parse parse, Clause clause) {
    int place = ClauseWords.beforeAdverbs(parse, clause.verb().from());
    return place < 0 ? "" : parse.word(place).lower();
  }

  private List<Vote> votes(Scene scene, Clause clause) {
    return Votes.of(lexicon, scene, clause, carried(scene.parse(), clause));
  }

  /** "tried to storm", "are to meet": the place of the infinitive that is what happened, or -1. */
  private int carried(Parse parse, Clause clause) {
    int to = clause.verb().head() + 1;
    var lemma = clause.verb().lemma();
    boolean carries =
        (lemma.equals("be") || vocabulary.carry().contains(lemma)) && parse.has(to, "to");
    return carries && parse.isTagged(to + 1, "VERB") ? to + 1 : -1;
  }

  private static Optional<Trigger> best(List<Vote> votes, Predicate<Kind> admitted) {
    var sums = new EnumMap<Kind, Double>(Kind.class);
    votes.forEach(v -> sums.merge(v.kind(), v.weight(), Double::sum));
    return sums.entrySet().stream()
        .filter(e -> admitted.test(e.getKey()))
        .max(
            Map.Entry.<Kind, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(e -> trigger(votes, e.getKey(), e.getValue()));
  }

  private boolean tells(Parse parse, Clause clause, List<Vote> votes, Kind kind) {
    var own = votes.stream().filter(v -> v.kind() == kind).toList();
    double sum = own.stream().mapToDouble(Vote::weight).sum();
    boolean byVerb = own.stream().anyMatch(v -> v.telling() && v.byVerb());
    boolean agreed = own.stream().anyMatch(Vote::byVerb) && sum >= AGREED;
    boolean named = own.stream().anyMatch(Vote::telling) && isLight(parse, clause);
    return byVerb || agreed || named;
  }

  /** Whether the verb only says that what its nouns name took place. */
  private boolean isLight(Parse parse, Clause clause) {
    var lemma = clause.verb().lemma();
    boolean sumsUp =
        vocabulary.experience().contains(lemma)
            && clause.verb().group().tense() == Tense.PRESENT_PERFECT;
    boolean there = lemma.equals("be") && parse.has(clause.verb().from() - 1, "there");
    return there || (vocabulary.light().contains(lemma) && !sumsUp);
  }

  private static Trigger trigger(List<Vote> votes, Kind kind, double sum) {
    var strongest =
        votes.stream()
            .filter(v -> v.kind() == kind)
            .max(
                Comparator.comparingDouble(Vote::weight)
                    .thenComparing(Vote::byVerb)
                    .thenComparing(v -> -v.place()))
            .orElseThrow();
    return new Trigger(kind, strongest.place(), sum, strongest.byVerb());
  }
}
