package dateline.clause;

import dateline.clause.Chunk.Kind;
import dateline.clause.Clause.Form;
import dateline.clause.PlainSentence.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the clauses of a sentence: for each verb the subject before it, and what follows it up to
 * the next clause.
 */
public final class ClauseReader {

  private final PlainSentence sentence;
  private final Frames frames;
  private final FrameReader reader;

  /** For a sentence. */
  public ClauseReader(PlainSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.frames = new Frames(sentence, words);
    this.reader = new FrameReader(frames, words);
  }

  /** The clauses in the order of their verbs. */
  public List<Clause> read() {
    for (int c = 0; c < frames.size(); c++) {
      if (frames.is(c, Kind.VERB)
          && frames.verb(c).role() != Role.INFINITIVE
          && !frames.is(c - 1, Kind.TO)) {
        frames.add(reader.frame(c));
      }
    }
    var pieces = new PieceReader(sentence, frames.chunks());
    var clauses = new ArrayList<Clause>();
    for (int f = 0; f < frames.all().size(); f++) {
      var frame = frames.all().get(f);
      var subject = frame.from() < 0 ? List.<Piece>of() : pieces.read(frame.from(), frame.to());
      subject = frame.hangs() ? nearest(subject) : subject;
      clauses.add(
          new Clause(
              frame.form(),
              subject.isEmpty() ? inverted(pieces, f) : subject,
              frames.verb(frame.verb()),
              frame.passive(),
              object(pieces, f),
              contents(f)));
    }
    return clauses;
  }

  /** In "a report on towns hit by floods" the towns; nothing where it may be another noun. */
  private static List<Piece> nearest(List<Piece> nouns) {
    if (nouns.stream().skip(1).anyMatch(p -> p.is(Piece.Kind.AND))) {
      return List.of();
    }
    for (int i = nouns.size() - 1; i > 0; i--) {
      var tokens = nouns.get(i).tokens();
      boolean hangs = nouns.get(i).is(Piece.Kind.PREPOSITION) && tokens.size() > 1;
      if (hangs && tokens.get(0).text().matches("in|at")) {
        return List.of();
      }
      if (hangs && !tokens.get(0).text().equals("of")) {
        var near = new ArrayList<>(nouns.subList(i, nouns.size()));
        near.set(0, new Piece(Piece.Kind.NOUN, tokens.subList(1, tokens.size())));
        return near;
      }
    }
    return nouns;
  }

  /** What completes the verb; in "the ban that Holm lifted" the ban. */
  private List<Piece> object(PieceReader pieces, int f) {
    var frame = frames.all().get(f);
    var object = pieces.read(frame.verb() + 1, end(f));
    int opener = frames.before(frame.start());
    boolean own = frame.from() >= 0 && frame.from() == frame.start();
    boolean relative = frame.form() == Form.RELATIVE || frames.lower(opener).equals("that");
    boolean led = frames.is(opener, Kind.RELATIVE) || frames.is(opener, Kind.THAT);
    int noun = led ? opener - (frames.is(opener - 1, Kind.COMMA) ? 2 : 1) : opener;
    boolean whole = object.stream().anyMatch(p -> p.is(Piece.Kind.NOUN));
    boolean open =
        own
            && relative
            && !whole
            && frames.is(noun, Kind.NOUN)
            && frames.needsObject(frame.verb(), led)
            && contents(f).isEmpty();
    if (!open) {
      return object;
    }
    int start = noun;
    while (frames.is(start - 1, Kind.PREPOSITION) && frames.is(start - 2, Kind.NOUN)) {
      start -= 2;
    }
    var with = new ArrayList<>(object);
    boolean particle = !object.isEmpty() && object.get(0).tokens().size() == 1;
    with.addAll(particle ? 1 : 0, pieces.read(start, noun + 1));
    return with;
  }

  /** "said Holm": who speaks may stand after the verb. */
  private List<Piece> inverted(PieceReader pieces, int frame) {
    int verb = frames.all().get(frame).verb();
    int after = verb + 1;
    boolean lone = frames.verb(verb).from() == frames.verb(verb).head();
    boolean tells = frames.verb(verb).lemma().equals("tell");
    return lone && !tells && frames.isReporting(verb) && frames.maySpeak(after)
        ? pieces.read(after, after + 1)
        : List.of();
  }

  /** The chunk after the last that completes a verb. */
  private int end(int frame) {
    int verb = frames.all().get(frame).verb();
    int next = frame + 1 < frames.all().size() ? nextStart(frame) : frames.size();
    int i = verb + 1;
    while (i < next && !ends(i, frame, next)) {
      i++;
    }
    boolean led = frames.is(i, Kind.RELATIVE) && frames.is(i - 1, Kind.PREPOSITION);
    return led || frames.is(i - 1, Kind.AND) || frames.is(i - 1, Kind.COMMA) ? i - 1 : i;
  }

  /** Where the next clause that is none within this one begins. */
  private int nextStart(int frame) {
    for (var later : frames.all().subList(frame + 1, frames.all().size())) {
      int before = frames.before(later.verb());
      boolean within =
          later.form() == Form.PARTICIPLE
              && (frames.isNominal(before) || frames.is(before, Kind.VERB));
      if (!within) {
        return later.start() > frames.all().get(frame).verb() ? later.start() : later.verb();
      }
    }
    return frames.size();
  }

  private boolean ends(int chunk, int frame, int next) {
    int verb = frames.all().get(frame).verb();
    return switch (frames.chunks().get(chunk).kind()) {
      case STOP, OPENER, RELATIVE, THAT -> true;
      case COMMA -> !isListComma(chunk, next);
      case AND -> chunk + 1 >= next || !joinsNoun(chunk);
      case QUOTE ->
          sentence.isQuoted(frames.verb(verb).from())
              && closes(chunk)
              && !(isQuotedVerb(frame) && chunk == verb + 1);
      default -> false;
    };
  }

  /** As in 'Holm is "slowly leaving" the party': the quotation ends within the clause. */
  private boolean isQuotedVerb(int frame) {
    int subject = frames.all().get(frame).from();
    int verb = frames.all().get(frame).verb();
    return subject >= 0 && !frames.isQuoted(subject) && frames.isNominal(verb + 2);
  }

  private boolean joinsNoun(int and) {
    return frames.isNominal(and + 1) || frames.is(and + 1, Kind.ADJECTIVE);
  }

  private boolean closes(int quote) {
    return sentence.isQuoted(frames.chunks().get(quote).from());
  }

  /** Whether nouns in a row stand on both sides of a comma, the last of them after "and". */
  private boolean isListComma(int comma, int next) {
    int i = comma;
    while (frames.is(i, Kind.COMMA) && frames.is(i - 1, Kind.NOUN) && frames.is(i + 1, Kind.NOUN)) {
      i += 2;
    }
    int and = frames.is(i, Kind.COMMA) ? i + 1 : i;
    return i > comma && frames.is(and, Kind.AND) && frames.is(and + 1, Kind.NOUN) && and + 1 < next;
  }

  private List<Integer> contents(int frame) {
    int verb = frames.all().get(frame).verb();
    var after = new ArrayList<Integer>();
    for (int f = frame + 1; f < frames.all().size(); f++) {
      var form = frames.all().get(f).form();
      boolean around =
          frames.all().get(f).from() >= 0
              && frames.all().get(f).from() < frames.all().get(frame).from();
      boolean other =
          form == Form.MAIN && !around && !opensQuotation(verb, frames.all().get(f).start());
      boolean parted =
          !frames.isReporting(verb) && !around && hasComma(verb, frames.all().get(f).start());
      boolean aside =
          form == Form.PARTICIPLE
              && frames.is(frames.before(frames.all().get(f).verb()), Kind.COMMA);
      int start = frames.all().get(f).start();
      boolean joined =
          !frames.isReporting(verb)
              && (frames.is(start, Kind.AND) || frames.is(frames.before(start), Kind.AND));
      boolean told = form == Form.RELATIVE && frames.isReporting(frames.all().get(f).verb());
      if (other || parted || aside || joined || told) {
        break;
      }
      boolean first = after.isEmpty() || form == Form.MAIN;
      if ((form == Form.REPORTED || form == Form.MAIN) && (first || isJoined(f))) {
        after.add(f);
      }
    }
    boolean says = frames.all().get(frame).form() == Form.MAIN && frames.isReporting(verb);
    boolean object = frames.is(verb + 1, Kind.NOUN) && frames.all().get(frame).from() >= 0;
    boolean told = object && !frames.verb(verb).lemma().equals("tell");
    return after.isEmpty() && says && !told && frame > 0 ? saidBefore(frame) : after;
  }

  /** "that …, and that …": a clause that goes on with what is said. */
  private boolean isJoined(int frame) {
    int start = frames.all().get(frame).start();
    int that = frames.before(start);
    return frames.is(start, Kind.AND)
        || frames.is(that, Kind.AND)
        || (frames.is(that, Kind.THAT) && frames.is(that - 1, Kind.AND));
  }

  private boolean hasComma(int from, int to) {
    return frames.chunks().subList(from, Math.max(from, to)).stream()
        .anyMatch(c -> c.is(Kind.COMMA));
  }

  /** Whether only a comma or colon and a quotation mark stand between "said" and a clause. */
  private boolean opensQuotation(int verb, int start) {
    int i = verb + 1;
    while (i < start && !frames.is(i, Kind.QUOTE)) {
      i++;
    }
    return i < start && !sentence.isQuoted(frames.chunks().get(i).from());
  }

  private List<Integer> saidBefore(int frame) {
    var said = new ArrayList<Integer>();
    for (int f = 0; f < frame; f++) {
      if (frames.all().get(f).form() == Form.MAIN) {
        said.add(f);
      }
    }
    return Collections.unmodifiableList(said);
  }
}
