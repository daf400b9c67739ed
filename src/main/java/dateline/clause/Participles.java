package dateline.clause;

import dateline.clause.Chunk.Kind;
import dateline.clause.Clause.Form;
import dateline.clause.Frames.Frame;
import dateline.clause.PlainSentence.Role;

/** Tells participles from finite verbs, and asides from what they stand in. */
final class Participles {

  private final Frames frames;
  private final WordLists words;

  /**
   * @param frames the clauses found so far, to which more may be added
   */
  Participles(Frames frames, WordLists words) {
    this.frames = frames;
    this.words = words;
  }

  /** Whether a verb form that may be a participle is one. */
  boolean isParticiple(int verb, int before) {
    var role = frames.verb(verb).role();
    if (role != Role.OPEN) {
      boolean shares = frames.is(before, Kind.AND) && !frames.isEmpty() && isPerfect(frames.last());
      return role == Role.PARTICIPLE && !(shares && !frames.verb(verb).isIng());
    }
    if (frames.is(before, Kind.PRONOUN) && frames.lower(before).equals("those")) {
      return isSure(frames.nextVerb(verb), verb);
    }
    if (frames.is(before, Kind.RELATIVE)
        || frames.is(before, Kind.PRONOUN)
        || frames.is(before, Kind.THERE)) {
      return false;
    }
    boolean by = frames.lower(verb + 1).equals("by");
    if (frames.isReporting(verb)) {
      return by;
    }
    if (frames.is(before, Kind.AND)) {
      return !frames.isEmpty() && frames.last().form() == Form.PARTICIPLE;
    }
    if (frames.is(before, Kind.COMMA) || before < 0) {
      boolean apposed = frames.isEmpty() && before == 1 && frames.isNominal(0);
      if (apposed && !frames.isNominal(verb + 1) && frames.nextVerb(verb) >= 0) {
        return true;
      }
      int aside = before < 0 ? 0 : asideStart(before);
      if (aside > 0 && isFree(aside - 1)) {
        return isSure(frames.nextVerb(verb), verb);
      }
      boolean earlier = !frames.isEmpty() && !isListed(verb, before);
      return earlier || isSure(frames.nextVerb(verb), verb);
    }
    if (frames.is(before, Kind.NOUN) && frames.is(before - 1, Kind.NOUN)) {
      return by;
    }
    int finite = frames.finiteBefore(before);
    if (finite >= 0) {
      boolean resumes = frames.isNominal(before) && openSubject(before) >= 0;
      return by || !(resumes || words.takesClause(frames.verb(finite).lemma()));
    }
    if (!frames.isEmpty()
        && frames.isNominal(before)
        && frames.verb(frames.last().verb()).isIng()
        && frames.hasNoBorder(frames.last().verb(), before)) {
      return !frames.isNominal(verb + 1)
          && !words.takesClause(frames.verb(frames.last().verb()).lemma());
    }
    return !frames.isNominal(verb + 1)
        && (isSure(frames.nextVerb(verb), verb) || isAppended(before));
  }

  /** "came, saw and left": verbs in a row. */
  boolean isListed(int verb, int comma) {
    boolean afterVerb =
        comma > 0 && !frames.is(comma - 1, Kind.QUOTE) && frames.last().form() != Form.PARTICIPLE;
    int next = frames.nextVerb(verb);
    return afterVerb
        && next > 0
        && frames.is(frames.before(next), Kind.AND)
        && (frames.isNominal(verb + 1) || hasParticle(verb));
  }

  /** "have spread": an active verb with "have". */
  private boolean isPerfect(Frame frame) {
    return frames.lower(frame.verb()).matches("has|have|had")
        && !frames.verb(frame.verb()).group().passive();
  }

  private boolean hasParticle(int verb) {
    return words.isVerbParticle(frames.lower(verb + 1)) && frames.isNominal(verb + 2);
  }

  /** "Ten were held, among them a clerk stopped at the border": no clause of its own follows. */
  private boolean isAppended(int noun) {
    int start = frames.chainStart(noun);
    int comma = frames.before(start < 0 ? noun - 1 : start);
    boolean phrase = frames.isNominal(comma) && frames.is(comma - 1, Kind.PREPOSITION);
    int lead = phrase ? comma - 1 : comma;
    int border = frames.is(lead, Kind.PREPOSITION) ? frames.before(lead) : lead;
    return frames.is(border, Kind.COMMA)
        && frames.all().stream().anyMatch(f -> f.form() == Form.MAIN)
        && frames.last().form() == Form.MAIN;
  }

  /** Whether a later verb needs the subject before an earlier one. */
  private boolean isSure(int later, int earlier) {
    boolean by = frames.lower(earlier + 1).equals("by");
    boolean takes = later >= 0 && frames.isNominal(later + 1);
    if (later < 0 || (!by && !takes && frames.verb(later).role() != Role.FINITE)) {
      return false;
    }
    boolean closed = frames.is(frames.before(later), Kind.COMMA);
    for (int i = earlier + 1; i < later; i++) {
      var kind = frames.chunks().get(i).kind();
      if (Frames.BORDERS.contains(kind) && !(closed && kind == Kind.COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** In "protesters who stormed the gates fled" the clause whose noun "fled" belongs to; or -1. */
  int openSubject(int from) {
    if (frames.isEmpty() || from < 0) {
      return -1;
    }
    int last = frames.all().size() - 1;
    var frame = frames.last();
    boolean hangs = frame.form() == Form.RELATIVE || frame.form() == Form.PARTICIPLE;
    return hangs
            && frame.from() >= 0
            && frames.hasNoBorder(frame.verb(), from)
            && !isTaken(frame)
            && !frames.isReporting(frame.verb())
        ? last
        : -1;
  }

  /** Whether a verb has the noun for its subject or object already. */
  boolean isTaken(Frame hanging) {
    return frames.all().stream()
        .anyMatch(
            f ->
                (f.form() != Form.RELATIVE && f.form() != Form.PARTICIPLE)
                    && f.verb() < hanging.verb()
                    && !words.takesClause(frames.verb(f.verb()).lemma())
                    && frames.hasNoBorder(f.verb(), hanging.from()));
  }

  /** Whether a noun is no object of a verb before it. */
  boolean isFree(int noun) {
    int finite = frames.finiteBefore(noun);
    return finite < 0 || words.takesClause(frames.verb(finite).lemma());
  }

  /**
   * The first comma after a noun such that no clause of its own stands up to a later comma; or 0.
   */
  int asideStart(int comma) {
    int found = 0;
    for (int i = comma - 1; i > 0 && !parts(i) && !isOwn(i, comma); i--) {
      boolean spoken = frames.isQuoted(i) == frames.isQuoted(comma);
      if (frames.is(i, Kind.COMMA) && spoken && isNamed(i - 1) && frames.chainStart(i - 1) >= 0) {
        found = i;
      }
    }
    return found;
  }

  /** Whether no aside goes on over a chunk. */
  private boolean parts(int chunk) {
    return frames.is(chunk, Kind.STOP)
        || frames.is(chunk, Kind.THAT)
        || (frames.is(chunk, Kind.OPENER) && !frames.is(chunk - 1, Kind.COMMA))
        || (frames.is(chunk, Kind.AND) && frames.is(chunk - 1, Kind.COMMA));
  }

  private boolean isNamed(int chunk) {
    return frames.is(chunk, Kind.NOUN)
        || (frames.is(chunk, Kind.PRONOUN) && !words.isVague(frames.lower(chunk)));
  }

  /** Whether a chunk is the verb of a clause that hangs on no noun, and is no ", Holm said,". */
  private boolean isOwn(int chunk, int comma) {
    boolean inserted =
        frames.is(chunk, Kind.VERB) && chunk == comma - 1 && frames.isReporting(chunk);
    return !inserted
        && frames.all().stream()
            .anyMatch(
                f -> f.verb() == chunk && f.form() != Form.RELATIVE && f.form() != Form.PARTICIPLE);
  }
}
