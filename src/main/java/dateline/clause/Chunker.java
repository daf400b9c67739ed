package dateline.clause;

import dateline.clause.Chunk.Kind;
import dateline.clause.PlainSentence.Verb;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Divides a sentence into chunks by the parts of speech of its words. */
final class Chunker {

  private static final Pattern GENITIVE = Pattern.compile("(?:.*\\p{L})?(?:['’]s|s['’]|['’])");

  private static final Set<String> RELATIVES =
      Set.of("who", "whom", "whose", "which", "what", "whatever");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "SYM", "X");

  private final PlainSentence sentence;
  private final WordLists words;
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(PlainSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The chunks in text order; together they hold every word. */
  List<Chunk> chunks() {
    int place = 0;
    while (place < sentence.size()) {
      var verb = sentence.verbAt(place);
      int end = verb.isPresent() ? verb(verb.get()) : other(place);
      place = end;
    }
    return chunks;
  }

  private int verb(int index) {
    var verb = sentence.verbs().get(index);
    return add(Kind.VERB, verb.from(), verb.head() + 1, index);
  }

  private int add(Kind kind, int from, int to, int verb) {
    chunks.add(new Chunk(kind, from, to, verb));
    return to;
  }

  private int one(Kind kind, int place) {
    return add(kind, place, place + 1, -1);
  }

  private int other(int place) {
    int noun = nounEnd(place);
    return noun > place ? noun(place, noun) : one(kind(place), place);
  }

  private Kind kind(int place) {
    var lower = sentence.lower(place);
    if (sentence.is(place, "PUNCT")) {
      return sentence.isComma(place)
          ? Kind.COMMA
          : sentence.isQuotationMark(place) ? Kind.QUOTE : Kind.STOP;
    }
    if (RELATIVES.contains(lower)) {
      return Kind.RELATIVE;
    }
    if (lower.equals("that")) {
      return that(place);
    }
    if (sentence.isTo(place)) {
      return Kind.TO;
    }
    if (words.opensClause(lower)) {
      boolean leads = leadsToVerb(place + 1) && !isOnlyVerb(place);
      return leads || !sentence.is(place, "ADP") ? Kind.OPENER : Kind.PREPOSITION;
    }
    return byTag(place, lower);
  }

  private Kind byTag(int place, String lower) {
    return switch (sentence.tokens().get(place).tag()) {
      case "CCONJ" -> Kind.AND;
      case "ADP", "SCONJ" -> Kind.PREPOSITION;
      case "PRON", "DET" ->
          lower.matches("\\p{L}+sel(?:f|ves)")
              ? Kind.ADVERB
              : lower.equals("there") ? Kind.THERE : Kind.PRONOUN;
      case "ADJ" -> Kind.ADJECTIVE;
      default ->
          words.isPreposition(lower) && opensNoun(place + 1) ? Kind.PREPOSITION : Kind.ADVERB;
    };
  }

  private boolean opensNoun(int place) {
    return sentence.is(place, "DET") || isNominalAt(place) || isPossessive(place);
  }

  private boolean isNominalAt(int place) {
    return place < sentence.size() && isNominal(place);
  }

  private Kind that(int place) {
    boolean afterNoun = sentence.isNominal(place - 1);
    int next = sentence.is(place + 1, "ADV") ? place + 2 : place + 1;
    boolean verb = sentence.verbAt(next).isPresent();
    return verb ? (afterNoun ? Kind.RELATIVE : Kind.PRONOUN) : Kind.THAT;
  }

  /** Whether a verb of its own follows before any mark or conjunction. */
  private boolean leadsToVerb(int place) {
    for (int i = place; i < sentence.size(); i++) {
      var verb = sentence.verbAt(i);
      if (verb.isPresent()) {
        return sentence.verbs().get(verb.get()).mayHeadClause() && i > place;
      }
      boolean relative = RELATIVES.contains(sentence.lower(i)) || sentence.lower(i).equals("that");
      if (relative || sentence.is(i, "PUNCT") || sentence.is(i, "CCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** In "the first ship since the war came" the noun before needs the only verb. */
  private boolean isOnlyVerb(int opener) {
    var heads = sentence.verbs().stream().filter(Verb::mayHeadClause).toList();
    return opener > 0 && isNominal(opener - 1) && heads.size() == 1 && heads.get(0).from() > opener;
  }

  private int noun(int from, int to) {
    int last = to - 1;
    if (last > from
        && sentence.is(last, "ADJ")
        && isNominal(last - 1)
        && !sentence.isCapital(last)
        && sentence.verbAt(to).isEmpty()) {
      add(Kind.NOUN, from, last, -1);
      return one(Kind.ADJECTIVE, last);
    }
    int subject = subjectStart(from, to);
    if (subject > from) {
      add(Kind.NOUN, from, subject, -1);
      return add(Kind.NOUN, subject, to, -1);
    }
    boolean article =
        to - from > 1 && (sentence.is(from, "DET") || sentence.lower(from).equals("those"));
    boolean nominal = false;
    for (int i = from; i < to; i++) {
      nominal |= isNominal(i);
    }
    return add(nominal || article ? Kind.NOUN : Kind.ADJECTIVE, from, to, -1);
  }

  /**
   * In "In Lindel doctors say" and "In a speech Kovac says" the place of the subject, which no
   * comma parts from what stands before; else the first place.
   */
  private int subjectStart(int from, int to) {
    boolean fronted = from == 1 && chunks.get(0).is(Kind.PREPOSITION);
    var verb = sentence.verbAt(to);
    if (!fronted || verb.isEmpty() || !sentence.verbs().get(verb.get()).mayHeadClause()) {
      return from;
    }
    for (int i = to - 1; i > from; i--) {
      if (sentence.isCapital(i) != sentence.isCapital(i - 1)) {
        return i;
      }
    }
    return from;
  }

  private boolean isNominal(int place) {
    return place < sentence.size() && NOMINAL.contains(sentence.tokens().get(place).tag());
  }

  /** The place after the noun phrase that begins at a place, or the place itself. */
  private int nounEnd(int place) {
    int end = place;
    boolean nominal = false;
    while (end < sentence.size() && (end == place || !isCut(end))) {
      int next = partEnd(end, nominal, end == place);
      if (next == end) {
        break;
      }
      nominal |= isNominal(end) || isNominal(next - 1);
      nominal &= !isGenitive(next - 1);
      end = next;
    }
    boolean alone = end == place + 1 && (sentence.is(place, "DET") || isPossessive(place));
    return alone ? place : end;
  }

  /** Whether a time was taken out before a place. */
  private boolean isCut(int place) {
    var tokens = sentence.tokens();
    return !sentence.is(place - 1, "DET")
        && tokens.get(place).span().start() - tokens.get(place - 1).span().end() > 2;
  }

  private boolean isGenitive(int place) {
    return GENITIVE.matcher(sentence.lower(place)).matches();
  }

  /** The place after one more part of a noun phrase, or the place itself where none stands. */
  private int partEnd(int place, boolean nominal, boolean first) {
    if (sentence.verbAt(place).isPresent()) {
      return place;
    }
    int number = numberEnd(place);
    if (number > place) {
      return nominal ? place : number;
    }
    var token = sentence.tokens().get(place);
    boolean genitive = token.tag().equals("PART") && isGenitive(place);
    boolean those = sentence.lower(place).equals("those") && sentence.is(place + 1, "ADJ");
    boolean opens = those || token.tag().equals("DET") || isPossessive(place);
    boolean quote =
        sentence.isQuotationMark(place)
            && !nominal
            && place > 0
            && (sentence.is(place - 1, "DET") || sentence.is(place - 1, "ADJ"))
            && opensNoun(place + 1);
    boolean part =
        quote || isNominal(place) || token.tag().equals("ADJ") || genitive || isAttribute(place);
    if (opens
        && !nominal
        && (first || sentence.is(place - 1, "DET"))
        && !sentence.lower(place).equals("that")) {
      return place + 1;
    }
    return part || joinsAdjectives(place) ? place + 1 : place;
  }

  /** "well" in "a well known singer": an adverb before an adjective inside a phrase. */
  private boolean isAttribute(int place) {
    return sentence.is(place, "ADV")
        && place > 0
        && ((sentence.is(place - 1, "DET")
                && (sentence.is(place + 1, "ADJ") || sentence.is(place + 1, "NOUN")))
            || (isPossessive(place - 1) && isNominal(place + 1)));
  }

  private boolean joinsAdjectives(int place) {
    return sentence.is(place, "CCONJ")
        && place > 0
        && sentence.is(place - 1, "ADJ")
        && sentence.is(place + 1, "ADJ")
        && isNominal(place + 2);
  }

  private boolean isPossessive(int place) {
    return sentence.is(place, "PRON")
        && words.isPossessive(sentence.lower(place))
        && place + 1 < sentence.size()
        && (isNominal(place + 1) || sentence.is(place + 1, "ADJ") || sentence.is(place + 1, "ADV"));
  }

  /** The place after "at least 26", "more than 300" and the like. */
  private int numberEnd(int place) {
    var phrase = "";
    for (int i = place; i < Math.min(sentence.size(), place + 3); i++) {
      phrase += (phrase.isEmpty() ? "" : "_") + sentence.lower(i);
      if (words.isApproximate(phrase) && sentence.is(i + 1, "NUM")) {
        return i + 2;
      }
    }
    return place;
  }

  /** The words of a chunk. */
  static List<Token> tokens(PlainSentence sentence, Chunk chunk) {
    return sentence.tokens().subList(chunk.from(), chunk.to());
  }
}
