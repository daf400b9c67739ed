package dateline.event;

import dateline.text.Tense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the word of a clause that tells a happening: every telling word votes for its kind. */
final class TriggerFinder {

  private static final double VERB = 3;
  private static final double VERB_LEANING = 1;
  private static final double PHRASE = 3.2;
  private static final double NOUN = 1.5;
  private static final double NOUN_LEANING = 0.75;

  /** A verb that is not the clause's own, such as an infinitive, counts for less. */
  private static final double SIDE = 0.35;

  /** Leaning words that agree tell a happening together from this weight on. */
  private static final double AGREED = 1.7;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  TriggerFinder(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  private record Vote(Kind kind, int place, double weight, boolean telling, boolean byVerb) {}

  /** The trigger of a clause, if it tells a happening. */
  Optional<Trigger> find(Parse parse, Clause clause) {
    return best(parse, clause, clause.from(), clause.to());
  }

  /** What the words of a clause say best, whatever its verb does. */
  private Optional<Trigger> best(Parse parse, Clause clause, int from, int to) {
    var votes = votes(parse, clause, from, to);
    var sums = new EnumMap<Kind, Double>(Kind.class);
    votes.forEach(v -> sums.merge(v.kind, v.weight, Double::sum));
    return sums.entrySet().stream()
        .filter(e -> tells(parse, clause, votes, e.getKey(), e.getValue()))
        .max(
            Map.Entry.<Kind, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(e -> trigger(votes, e.getKey(), e.getValue()));
  }

  private boolean tells(Parse parse, Clause clause, List<Vote> votes, Kind kind, double sum) {
    var own = votes.stream().filter(v -> v.kind == kind).toList();
    if (own.stream().anyMatch(v -> v.telling && v.byVerb)) {
      return true;
    }
    boolean verbAgrees = own.stream().anyMatch(Vote::byVerb) && sum >= AGREED;
    boolean named = own.stream().anyMatch(Vote::telling) && isLight(parse, clause);
    return verbAgrees || named;
  }

  /** Whether the verb only says that what its nouns name took place. */
  private boolean isLight(Parse parse, Clause clause) {
    var lemma = clause.verb().lemma();
    boolean there = lemma.equals("be") && parse.has(clause.verb().from() - 1, "there");
    return there || vocabulary.light().contains(lemma);
  }

  private static Trigger trigger(List<Vote> votes, Kind kind, double sum) {
    var strongest =
        votes.stream()
            .filter(v -> v.kind == kind)
            .max(Comparator.comparingDouble(Vote::weight).thenComparing(v -> -v.place))
            .orElseThrow();
    return new Trigger(kind, strongest.place, sum, strongest.byVerb);
  }

  private List<Vote> votes(Parse parse, Clause clause, int from, int to) {
    var votes = new ArrayList<Vote>();
    var taken = new boolean[parse.size()];
    for (int i = from; i < to; i++) {
      addPhrases(parse, clause, i, to, taken, votes);
    }
    int head = clause.verb().head();
    for (int i = from; i < to; i++) {
      var word = parse.word(i);
      if (taken[i] || word.quoted()) {
        continue;
      }
      int place = i;
      if (i == head) {
        for (var sense : lexicon.verb(clause.verb().lemma())) {
          sense
              .kind()
              .ifPresent(
                  k ->
                      votes.add(
                          new Vote(
                              k,
                              place,
                              sense.telling() ? VERB : VERB_LEANING,
                              sense.telling(),
                              true)));
        }
      } else if (word.isTagged("VERB")) {
        for (var sense : lexicon.verb(word.lemma())) {
          sense
              .kind()
              .ifPresent(
                  k ->
                      votes.add(
                          new Vote(
                              k,
                              place,
                              SIDE * (sense.telling() ? VERB : VERB_LEANING),
                              false,
                              false)));
        }
      } else {
        for (var sense : lexicon.noun(word)) {
          sense
              .kind()
              .ifPresent(
                  k ->
                      votes.add(
                          new Vote(
                              k,
                              place,
                              sense.telling() ? NOUN : NOUN_LEANING,
                              sense.telling(),
                              false)));
        }
      }
    }
    return votes;
  }

  private void addPhrases(
      Parse parse, Clause clause, int from, int to, boolean[] taken, List<Vote> votes) {
    if (taken[from] || parse.word(from).quoted()) {
      return;
    }
    for (var match : lexicon.phrasesAt(parse, from, to)) {
      if (match.sense().kind().isEmpty()) {
        Arrays.fill(taken, match.from(), match.to(), true);
      }
      int head = clause.verb().head();
      boolean byVerb = match.from() <= head && head < match.to();
      boolean infinitive = !byVerb && isInfinitive(parse, match.from());
      match
          .sense()
          .kind()
          .ifPresent(
              k ->
                  votes.add(
                      new Vote(
                          k,
                          byVerb ? head : match.from(),
                          infinitive ? SIDE * PHRASE : PHRASE,
                          !infinitive,
                          byVerb)));
    }
  }

  private static boolean isInfinitive(Parse parse, int place) {
    return parse.verbs().stream()
        .anyMatch(v -> v.head() == place && v.group().tense() == Tense.NONFINITE);
  }
}
