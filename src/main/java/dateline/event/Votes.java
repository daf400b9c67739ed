package dateline.event;

import dateline.event.Lexicon.Match;
import dateline.event.Lexicon.Sense;
import dateline.text.Tense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the words of one clause say about the kind of happening it tells. */
final class Votes {

  private static final double VERB = 3;
  private static final double VERB_LEANING = 1;
  private static final double PHRASE = 3.2;
  static final double NOUN = 1.5;
  private static final double NOUN_LEANING = 0.75;

  /** A verb that is not the clause's own, such as an infinitive, counts for less. */
  private static final double SIDE = 0.35;

  /** The month that reads like a kind of protest. */
  private static final String MONTH = "march";

  /**
   * One word's say.
   *
   * @param telling whether it tells the happening by itself
   * @param byVerb whether it is the clause's own verb, or a phrase with it
   */
  record Vote(Kind kind, int place, double weight, boolean telling, boolean byVerb) {}

  private final Lexicon lexicon;
  private final Parse parse;
  private final int head;
  private final int carried;
  private final boolean[] ruledOut;
  private final List<Vote> votes = new ArrayList<>();

  /**
   * Counts the votes of a clause, with those of its subject where another clause parts the two.
   *
   * @param carried the place of the infinitive that stands for the clause's verb, or -1
   */
  static List<Vote> of(Lexicon lexicon, Scene scene, Clause clause, int carried) {
    var votes = new Votes(lexicon, scene.parse(), clause.verb().head(), carried);
    scene.beginning(clause).ifPresent(begin -> votes.count(begin.from(), begin.to()));
    votes.count(clause.from(), clause.to());
    return votes.votes;
  }

  /** Counts the votes of a sentence without a verb, or with one that was taken for a noun. */
  static List<Vote> of(Lexicon lexicon, Parse parse) {
    int head =
        IntStream.range(1, parse.size())
            .filter(i -> parse.isTagged(i, "NOUN") || parse.isTagged(i, "ADJ"))
            .filter(i -> ClauseWords.isNoun(parse, i - 1) || parse.isTagged(i - 1, "NUM"))
            .filter(i -> !lexicon.verb(parse.word(i).lemma()).isEmpty())
            .findFirst()
            .orElse(-1);
    var votes = new Votes(lexicon, parse, head, -1);
    votes.count(0, parse.size());
    return votes.votes;
  }

  private Votes(Lexicon lexicon, Parse parse, int head, int carried) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.head = head;
    this.carried = carried;
    this.ruledOut = new boolean[parse.size()];
  }

  private void count(int from, int to) {
    for (int i = from; i < to; i++) {
      addPhrases(i, to);
    }
    for (int i = from; i < to; i++) {
      addWord(i);
    }
  }

  private boolean isHead(int place) {
    return place == head || place == carried;
  }

  private void addPhrases(int from, int to) {
    if (ruledOut[from] || parse.word(from).quoted()) {
      return;
    }
    var matches = lexicon.phrasesAt(parse, from, to);
    int longest = matches.stream().mapToInt(Match::to).max().orElse(from);
    for (var match : matches) {
      if (match.to() < longest) {
        continue;
      }
      if (match.sense().kind().isEmpty()) {
        Arrays.fill(ruledOut, match.from(), match.to(), true);
        continue;
      }
      boolean byVerb = (match.from() <= head && head < match.to()) || match.from() == carried;
      boolean infinitive = !byVerb && isInfinitive(match.from());
      int place = byVerb && match.from() != carried ? head : match.from();
      vote(match.sense(), place, infinitive ? SIDE * PHRASE : PHRASE, !infinitive, byVerb);
    }
  }

  private void addWord(int place) {
    var word = parse.word(place);
    if (ruledOut[place] || word.quoted() || (word.isName() && word.is(MONTH))) {
      return;
    }
    if (isHead(place)) {
      for (var sense : lexicon.verb(word.lemma())) {
        vote(sense, place, sense.telling() ? VERB : VERB_LEANING, sense.telling(), true);
      }
    } else if (word.isTagged("VERB") && !lexicon.verb(word.lemma()).isEmpty()) {
      for (var sense : lexicon.verb(word.lemma())) {
        vote(sense, place, SIDE * (sense.telling() ? VERB : VERB_LEANING), false, false);
      }
    } else {
      for (var sense : lexicon.noun(word)) {
        vote(sense, place, sense.telling() ? NOUN : NOUN_LEANING, sense.telling(), false);
      }
    }
  }

  private void vote(Sense sense, int place, double weight, boolean telling, boolean byVerb) {
    votes.add(new Vote(sense.kind().orElseThrow(), place, weight, telling, byVerb));
  }

  private boolean isInfinitive(int place) {
    return parse.verbs().stream()
        .anyMatch(v -> v.head() == place && v.group().tense() == Tense.NONFINITE);
  }
}
