package dateline.merge;

import dateline.corpus.Span;
import dateline.text.Morphology;
import dateline.text.Morphology.Form;
import dateline.text.Sentence;
import dateline.text.Tense;
import dateline.text.Token;
import dateline.text.VerbGroup;
import dateline.text.VerbGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence without what a headline leaves out: time expressions, and what stands in parentheses
 * or between dashes.
 *
 * @param tokens the words that are left
 * @param verbs its verb groups, in text order
 */
record PlainSentence(List<Token> tokens, List<Verb> verbs) {

  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");

  /**
   * A verb group by the places of its words.
   *
   * @param from the place of its first word
   * @param head the place of the verb itself
   * @param isFinite whether it makes a clause: it is no infinitive, and no participle that hangs on
   *     a noun
   */
  record Verb(VerbGroup group, int from, int head, boolean isFinite) {

    String lemma() {
      return group.lemma();
    }
  }

  /** Reads a sentence; the verbs of what is left out are left out with it. */
  static PlainSentence of(
      Sentence sentence, Optional<Span> time, Morphology morphology, WordLists words) {
    var left = new SentenceCleaner(words).clean(sentence.tokens(), time);
    var verbs = new ArrayList<Verb>();
    var bare = new Sentence(sentence.span(), sentence.block(), withoutMarks(sentence.tokens()));
    for (var group : new VerbGroups(morphology).find(bare)) {
      int from = place(left, group.span().start());
      int head = place(left, group.verb().span().start());
      if (from >= 0 && head >= 0) {
        verbs.add(new Verb(group, from, head, true));
      }
    }
    return new PlainSentence(left, withForms(left, verbs, morphology, words));
  }

  private static List<Token> withoutMarks(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !OPENING.contains(token.text()) && !CLOSING.contains(token.text()))
        .toList();
  }

  private static int place(List<Token> tokens, int offset) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().start() == offset)
        .findFirst()
        .orElse(-1);
  }

  private static List<Verb> withForms(
      List<Token> tokens, List<Verb> verbs, Morphology morphology, WordLists words) {
    var bare = new PlainSentence(tokens, List.of());
    var result = new ArrayList<Verb>();
    for (int v = 0; v < verbs.size(); v++) {
      var verb = verbs.get(v);
      int next = next(verbs, v);
      boolean isFinite =
          verb.group().tense() != Tense.NONFINITE
              && (words.isReporting(verb.lemma())
                  || !bare.hangsOnNoun(verb, next, morphology, words));
      result.add(new Verb(verb.group(), verb.from(), verb.head(), isFinite));
    }
    return List.copyOf(result);
  }

  /** The place of the next verb that may make a clause; -1 where none follows. */
  private static int next(List<Verb> verbs, int verb) {
    return verbs.stream()
        .skip(verb + 1L)
        .filter(v -> v.group().tense() != Tense.NONFINITE)
        .map(Verb::from)
        .findFirst()
        .orElse(-1);
  }

  private boolean hangsOnNoun(Verb verb, int next, Morphology morphology, WordLists words) {
    var form = morphology.analyze(verb.group().verb().text()).form();
    if (verb.from() != verb.head() || !isParticiple(form)) {
      return false;
    }
    boolean fronted = is(0, "ADP") && isNominal(verb.from() - 1) && isComma(verb.head() + 1);
    return form == Form.PARTICIPLE
        || fronted
        || isAttributive(verb)
        || lower(verb.head() + 1).equals("by")
        || (next > 0 && runsOn(verb.head() + 1, next, words));
  }

  private static boolean isParticiple(Form form) {
    return form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
  }

  /** As in "the disputed vote". */
  private boolean isAttributive(Verb verb) {
    int before = verb.from() - 1;
    boolean opens =
        is(before, "DET") || is(before, "ADP") || is(before, "ADJ") || is(before, "NUM");
    boolean noun = isNominal(verb.head() + 1) || is(verb.head() + 1, "ADJ");
    return noun && (opens || opensQuotation(before));
  }

  /** Whether no punctuation, conjunction or pronoun stands between two places. */
  private boolean runsOn(int from, int to, WordLists words) {
    return IntStream.range(from, to)
        .noneMatch(
            i ->
                is(i, "PUNCT")
                    || is(i, "CCONJ")
                    || is(i, "PRON")
                    || isTo(i)
                    || words.opensClause(lower(i)));
  }

  int size() {
    return tokens.size();
  }

  boolean is(int place, String tag) {
    return place >= 0 && place < tokens.size() && tokens.get(place).tag().equals(tag);
  }

  /** The word at a place in lower case; empty outside the sentence. */
  String lower(int place) {
    return place >= 0 && place < tokens.size()
        ? tokens.get(place).text().toLowerCase(Locale.ROOT)
        : "";
  }

  boolean isNominal(int place) {
    return is(place, "NOUN") || is(place, "PROPN");
  }

  boolean isTo(int place) {
    return is(place, "PART") && lower(place).equals("to");
  }

  boolean isComma(int place) {
    return lower(place).equals(",");
  }

  boolean opensQuotation(int place) {
    return OPENING.contains(lower(place));
  }

  boolean closesQuotation(int place) {
    return CLOSING.contains(lower(place));
  }

  boolean isQuotationMark(int place) {
    return opensQuotation(place) || closesQuotation(place);
  }

  /** Whether a quotation is open at a verb. */
  boolean isQuoted(int verb) {
    boolean open = false;
    for (int i = 0; i < verbs.get(verb).from(); i++) {
      open = lower(i).equals("\"") ? !open : (open || opensQuotation(i)) && !closesQuotation(i);
    }
    return open;
  }

  /** The index of the verb group that holds a place. */
  Optional<Integer> verbAt(int place) {
    return IntStream.range(0, verbs.size())
        .filter(v -> verbs.get(v).from() <= place && place <= verbs.get(v).head())
        .boxed()
        .findFirst();
  }

  /** The place of a word of the text; empty where it is left out. */
  Optional<Integer> placeOf(Span word) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().overlaps(word))
        .boxed()
        .findFirst();
  }
}
