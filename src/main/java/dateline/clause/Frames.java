package dateline.clause;

import dateline.clause.Chunk.Kind;
import dateline.clause.Clause.Form;
import dateline.clause.PlainSentence.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The chunks of a sentence, and where its clauses stand among them, as far as they are found. */
final class Frames {

  /** What a clause or a noun with all that hangs on it does not go beyond. */
  static final Set<Kind> BORDERS =
      Set.of(Kind.AND, Kind.RELATIVE, Kind.OPENER, Kind.THAT, Kind.STOP, Kind.COMMA);

  /**
   * Where a clause stands, by the indexes of its chunks.
   *
   * @param start the first chunk that cannot belong to the clause before
   * @param from the first chunk of the subject; -1 where there is none
   * @param to the chunk after the subject
   */
  record Frame(Form form, int start, int from, int to, int verb, boolean passive) {

    /** Whether the clause hangs on a noun. */
    boolean hangs() {
      return form == Form.RELATIVE || form == Form.PARTICIPLE;
    }
  }

  private final PlainSentence sentence;
  private final WordLists words;
  private final List<Chunk> chunks;
  private final List<Frame> frames = new ArrayList<>();

  Frames(PlainSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
    this.chunks = new Chunker(sentence, words).chunks();
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** The clauses found so far, in the order of their verbs. */
  List<Frame> all() {
    return frames;
  }

  int size() {
    return chunks.size();
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  boolean is(int chunk, Kind kind) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(kind);
  }

  boolean isNominal(int chunk) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).isNominal();
  }

  Verb verb(int chunk) {
    return sentence.verbs().get(chunks.get(chunk).verb());
  }

  String lower(int chunk) {
    return chunk >= 0 && chunk < chunks.size() ? sentence.lower(chunks.get(chunk).from()) : "";
  }

  /** Whether a quotation is open at a chunk. */
  boolean isQuoted(int chunk) {
    return sentence.isQuoted(chunks.get(chunk).from());
  }

  boolean isReporting(int chunk) {
    return words.isReporting(verb(chunk).lemma());
  }

  /**
   * Whether an active verb has its object before it.
   *
   * @param led whether a pronoun opens its clause, which may as well be none of its own
   */
  boolean needsObject(int chunk, boolean led) {
    return !verb(chunk).group().passive() && (!led || words.isTransitive(verb(chunk).lemma()));
  }

  /** The chunk before one, without adverbs and quotation marks. */
  int before(int chunk) {
    int i = chunk - 1;
    while (is(i, Kind.ADVERB) || is(i, Kind.QUOTE)) {
      i--;
    }
    return i;
  }

  /** Whether a noun may be somebody who speaks: a name, or a word for who people are. */
  boolean maySpeak(int chunk) {
    return is(chunk, Kind.NOUN)
        && Chunker.tokens(sentence, chunks.get(chunk)).stream()
            .anyMatch(
                word ->
                    word.tag().equals("PROPN")
                        || words.isBody(word.text())
                        || words.isPlural(word.text())
                        || words.isRole(word.text().replaceFirst("s$", "")));
  }

  boolean hasNoBorder(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (BORDERS.contains(chunks.get(i).kind())) {
        return false;
      }
    }
    return true;
  }

  Frame last() {
    return frames.get(frames.size() - 1);
  }

  /** The verb of the clause that runs on to a chunk; -1 where none does. */
  int finiteBefore(int chunk) {
    for (int i = chunk; i >= 0; i--) {
      if (BORDERS.contains(chunks.get(i).kind())) {
        return -1;
      }
      if (is(i, Kind.VERB) && isHead(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isHead(int chunk) {
    return frames.stream().anyMatch(f -> f.verb() == chunk && f.form() != Form.PARTICIPLE);
  }

  int nextVerb(int verb) {
    for (int i = verb + 1; i < chunks.size(); i++) {
      if (is(i, Kind.VERB) && verb(i).mayHeadClause()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first chunk of the noun that ends at a chunk with all that hangs on it; -1 where it hangs
   * on a preposition itself.
   */
  int chainStart(int end) {
    int i = end;
    while (i > 0) {
      if (is(i - 1, Kind.PREPOSITION)) {
        if (is(i - 2, Kind.VERB) && words.isVerbParticle(lower(i - 1))) {
          return i;
        }
        int noun = is(i - 2, Kind.AND) && is(i - 4, Kind.PREPOSITION) ? i - 3 : i - 2;
        while (is(noun, Kind.ADVERB) || is(noun, Kind.ADJECTIVE)) {
          noun--;
        }
        if (isHanging(noun)) {
          noun = before(noun);
        }
        if (!isNominal(noun)) {
          return -1;
        }
        i = noun;
      } else if (and(i) > 0 && isNominal(and(i) - 1) && isJoined(and(i) - 1)) {
        i = listStart(and(i) - 1);
      } else if (is(i - 1, Kind.VERB) && is(i - 2, Kind.TO) && isFreeNoun(before(i - 2))) {
        i = before(i - 2);
      } else if (isHanging(i - 1) && isNominal(before(i - 1))) {
        i = before(i - 1);
      } else {
        return i;
      }
    }
    return i;
  }

  /** In "an effort to end the strike failed" the effort, which no verb before it has. */
  private boolean isFreeNoun(int chunk) {
    return isNominal(chunk) && finiteBefore(chunk) < 0;
  }

  /** The place of an "and" before a noun, or before an adverb before it; or 0. */
  int and(int noun) {
    int i = is(noun - 1, Kind.ADVERB) ? noun - 2 : noun - 1;
    return is(i, Kind.AND) ? i : 0;
  }

  boolean isHanging(int chunk) {
    return frames.stream().anyMatch(f -> f.verb() == chunk && f.form() == Form.PARTICIPLE);
  }

  int listStart(int noun) {
    int i = noun;
    while (is(i - 1, Kind.COMMA) && is(i - 2, Kind.NOUN) && i > 2) {
      i -= 2;
    }
    return i;
  }

  /** Whether "and" joins a noun to the next, and not a clause that ends with it. */
  boolean isJoined(int noun) {
    int first = noun;
    while (and(first) > 0 && isNominal(and(first) - 1)) {
      first = and(first) - 1;
    }
    return finiteBefore(first) < 0;
  }

  /**
   * Whether a chunk ends a phrase such as "in the capital" with which a sentence or part begins.
   */
  private boolean isFronted(int end) {
    int i = end;
    while (is(i - 1, Kind.NOUN) || is(i - 1, Kind.PREPOSITION) || is(i - 1, Kind.ADJECTIVE)) {
      i--;
    }
    boolean opens = is(i - 1, Kind.OPENER);
    int before = opens ? i - 2 : i - 1;
    return (opens || is(i, Kind.PREPOSITION))
        && (before < 0 || is(before, Kind.AND) || is(before, Kind.STOP));
  }

  /** How a clause hangs in its sentence that begins at a chunk. */
  Form formAt(int start) {
    int opener = before(start);
    if (is(opener, Kind.PREPOSITION) && is(opener - 1, Kind.OPENER)) {
      opener--;
    }
    if (is(opener, Kind.OPENER)) {
      return words.isCondition(lower(opener)) ? Form.CONDITION : Form.SUBORDINATE;
    }
    if (is(opener, Kind.THAT) || is(opener, Kind.VERB) || is(opener, Kind.ADJECTIVE)) {
      return Form.REPORTED;
    }
    if (is(opener, Kind.RELATIVE)) {
      return Form.RELATIVE;
    }
    if (is(opener, Kind.AND) && !frames.isEmpty() && !is(opener - 1, Kind.COMMA)) {
      return last().form();
    }
    if (isNominal(opener) && isFronted(opener)) {
      return Form.MAIN;
    }
    if (isNominal(opener)) {
      return finiteBefore(opener) >= 0 && isReporting(finiteBefore(opener))
          ? Form.REPORTED
          : Form.RELATIVE;
    }
    return Form.MAIN;
  }
}
