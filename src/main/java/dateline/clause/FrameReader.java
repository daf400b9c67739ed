package dateline.clause;

import dateline.clause.Chunk.Kind;
import dateline.clause.Clause.Form;
import dateline.clause.Frames.Frame;
import dateline.clause.PlainSentence.Role;

/** Finds, verb by verb, where a clause stands: what its subject is, and how it hangs. */
final class FrameReader {

  private final Frames frames;
  private final Participles participles;

  FrameReader(Frames frames, WordLists words) {
    this.frames = frames;
    this.participles = new Participles(frames, words);
  }

  /** Where the clause of a verb stands, by the clauses before it. */
  Frame frame(int verb) {
    int before = frames.before(verb);
    boolean participle = participles.isParticiple(verb, before);
    if (participle) {
      return hanging(verb, before);
    }
    if (frames.is(before, Kind.AND) && !frames.isEmpty()) {
      return sharing(verb, before);
    }
    if (frames.is(before, Kind.RELATIVE)) {
      int noun = frames.is(before - 1, Kind.COMMA) ? before - 2 : before - 1;
      int chain = frames.isNominal(noun) ? frames.chainStart(noun) : -1;
      int from = chain < 0 && frames.isNominal(noun) ? noun : chain;
      return new Frame(Form.RELATIVE, before, from, noun + 1, verb, false);
    }
    if (frames.is(before, Kind.COMMA)) {
      return afterComma(verb, before);
    }
    boolean closes = !frames.isEmpty() && frames.last().hangs() && frames.last().verb() == before;
    if (closes && !participles.isTaken(frames.last()) && frames.last().from() >= 0) {
      var hanging = frames.last();
      return new Frame(
          frames.formAt(hanging.from()), verb, hanging.from(), hanging.to(), verb, false);
    }
    int last = before;
    while (frames.is(last, Kind.ADJECTIVE)) {
      last--;
    }
    if (frames.is(last, Kind.THERE) || !frames.isNominal(last)) {
      int from = frames.is(last, Kind.THERE) ? last : -1;
      return new Frame(
          frames.formAt(from < 0 ? verb : from),
          from < 0 ? verb : from,
          from,
          last + 1,
          verb,
          false);
    }
    int from = frames.chainStart(last);
    int open = participles.openSubject(last);
    if (open >= 0) {
      var relative = frames.all().get(open);
      return new Frame(Form.MAIN, verb, relative.from(), relative.to(), verb, false);
    }
    int start = from < 0 ? last : from;
    return new Frame(frames.formAt(start), start, from, last + 1, verb, sharesPassive(verb, start));
  }

  /** "two were hurt and one killed": the auxiliary counts for both. */
  private boolean sharesPassive(int verb, int start) {
    return frames.verb(verb).role() == Role.OPEN
        && frames.is(frames.before(start), Kind.AND)
        && !frames.isNominal(verb + 1)
        && !frames.isEmpty()
        && (frames.last().passive() || frames.verb(frames.last().verb()).group().passive());
  }

  private Frame hanging(int verb, int before) {
    int noun = frames.is(before, Kind.AND) ? -1 : before;
    boolean apposed = frames.isEmpty() && frames.is(noun, Kind.COMMA) && frames.isNominal(noun - 1);
    noun = apposed ? noun - 1 : noun;
    if (frames.isNominal(noun)) {
      int from = frames.chainStart(noun);
      return new Frame(Form.PARTICIPLE, verb, from < 0 ? noun : from, noun + 1, verb, false);
    }
    if (frames.isEmpty()) {
      return new Frame(Form.PARTICIPLE, verb, -1, -1, verb, false);
    }
    var last = frames.last();
    return new Frame(Form.PARTICIPLE, verb, last.from(), last.to(), verb, false);
  }

  /** "stormed the gates and fled": the second verb has the subject of the first. */
  private Frame sharing(int verb, int and) {
    var last = sharer(and);
    boolean lone =
        frames.verb(verb).from() == frames.verb(verb).head()
            && frames.verb(verb).role() != Role.FINITE;
    var group = frames.verb(last.verb()).group();
    boolean open =
        group.modal().isPresent() && lone && frames.lower(verb).equals(frames.verb(verb).lemma());
    var form = open ? Form.CONDITION : last.form();
    boolean state = group.lemma().equals("be") && !frames.isNominal(last.verb() + 1);
    boolean passive = lone && (group.passive() || last.passive() || state);
    boolean aside =
        last.form() == Form.RELATIVE || frames.lower(frames.before(last.start())).equals("where");
    boolean unsure = aside && frames.is(and, Kind.AND) && frames.is(and - 1, Kind.COMMA);
    return new Frame(form, and, unsure ? -1 : last.from(), last.to(), verb, passive);
  }

  /**
   * The clause that goes on after "and": the last, or the one around a quotation that ends there.
   */
  private Frame sharer(int and) {
    var last = frames.last();
    if (!frames.is(and - 1, Kind.QUOTE) || last.form() != Form.REPORTED) {
      return last;
    }
    return frames.all().stream()
        .filter(f -> f.form() == Form.MAIN)
        .reduce((one, other) -> other)
        .orElse(last);
  }

  /** After "Holm, her deputy, …" and "Holm, who left, …" the noun before the first comma. */
  private Frame afterComma(int verb, int comma) {
    boolean inverted = frames.isReporting(verb) && frames.maySpeak(verb + 1);
    if (inverted && frames.is(verb - 1, Kind.QUOTE)) {
      return new Frame(Form.MAIN, verb, -1, -1, verb, false);
    }
    int opening = participles.asideStart(comma);
    if (opening > 0 && participles.isFree(opening - 1)) {
      int from = frames.chainStart(opening - 1);
      return new Frame(frames.formAt(from), from, from, opening, verb, false);
    }
    if (resumes(verb)) {
      var first = frames.all().get(0);
      return new Frame(Form.MAIN, verb, first.from(), first.to(), verb, false);
    }
    if (frames.isEmpty()
        || inverted
        || (isAside(frames.last()) && !participles.isListed(verb, comma))) {
      return new Frame(Form.MAIN, verb, -1, -1, verb, false);
    }
    return sharing(verb, comma);
  }

  private static boolean isAside(Frame frame) {
    return frame.hangs() || frame.form() == Form.SUBORDINATE;
  }

  /** "Rebels who hold the port, firing mortars, have sunk": no verb belongs to the noun so far. */
  private boolean resumes(int verb) {
    return frames.verb(verb).role() == Role.FINITE
        && !frames.isEmpty()
        && frames.all().get(0).from() == 0
        && frames.all().stream().allMatch(Frame::hangs);
  }
}
