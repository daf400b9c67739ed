package dateline.event;

import dateline.event.Lexicon.Sense;
import dateline.text.Tense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the words of one clause say about the kind of happening it tells. */
final class Votes {

  private static final double VERB = 3;
  private static final double VERB_LEANING = 1;
  private static final double PHRASE = 3.2;
  private static final double NOUN = 1.5;
  private static final double NOUN_LEANING = 0.75;

  /** A verb that is not the clause's own, such as an infinitive, counts for less. */
  private static final double SIDE = 0.35;

  /**
   * One word's say.
   *
   * @param telling whether it tells the happening by itself
   * @param byVerb whether it is the clause's own verb, or a phrase with it
   */
  record Vote(Kind kind, int place, double weight, boolean telling, boolean byVerb) {}

  private final Lexicon lexicon;
  private final Parse parse;
  private final Clause clause;
  private final int carried;
  private final boolean[] ruledOut;
  private final List<Vote> votes = new ArrayList<>();

  /**
   * Counts the votes of a clause.
   *
   * @param carried the place of the infinitive that stands for the clause's verb, or -1
   */
  Votes(Lexicon lexicon, Parse parse, Clause clause, int carried) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.clause = clause;
    this.carried = carried;
    this.ruledOut = new boolean[parse.size()];
    for (int i = clause.from(); i < clause.to(); i++) {
      addPhrases(i);
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      addWord(i);
    }
  }

  List<Vote> all() {
    return votes;
  }

  private boolean isHead(int place) {
    return place == clause.verb().head() || place == carried;
  }

  private void addPhrases(int from) {
    if (ruledOut[from] || parse.word(from).quoted()) {
      return;
    }
    for (var match : lexicon.phrasesAt(parse, from, clause.to())) {
      if (match.sense().kind().isEmpty()) {
        Arrays.fill(ruledOut, match.from(), match.to(), true);
        continue;
      }
      int head = clause.verb().head();
      boolean byVerb = (match.from() <= head && head < match.to()) || match.from() == carried;
      boolean infinitive = !byVerb && isInfinitive(match.from());
      int place = byVerb && match.from() != carried ? head : match.from();
      vote(match.sense(), place, infinitive ? SIDE * PHRASE : PHRASE, !infinitive, byVerb);
    }
  }

  private void addWord(int place) {
    var word = parse.word(place);
    if (ruledOut[place] || word.quoted()) {
      return;
    }
    if (isHead(place)) {
      for (var sense : lexicon.verb(word.lemma())) {
        vote(sense, place, sense.telling() ? VERB : VERB_LEANING, sense.telling(), true);
      }
    } else if (word.isTagged("VERB")) {
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
