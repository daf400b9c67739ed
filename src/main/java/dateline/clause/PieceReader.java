package dateline.clause;

import dateline.clause.Chunk.Kind;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads chunks as the pieces of a clause. */
final class PieceReader {

  private final PlainSentence sentence;
  private final List<Chunk> chunks;

  PieceReader(PlainSentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
  }

  /** The pieces from one chunk up to, not including, another. */
  List<Piece> read(int from, int to) {
    var pieces = new ArrayList<Piece>();
    int i = from;
    while (i < to) {
      int end = Math.min(to, end(i, to));
      var tokens = new ArrayList<Token>();
      for (int c = i; c < end; c++) {
        tokens.addAll(Chunker.tokens(sentence, chunks.get(c)));
      }
      pieces.add(new Piece(kind(first(i, end)), tokens));
      i = end;
    }
    return pieces;
  }

  /** The first chunk of a piece that is no quotation mark. */
  private Kind first(int from, int to) {
    int i = from;
    while (i + 1 < to && chunks.get(i).is(Kind.QUOTE)) {
      i++;
    }
    return chunks.get(i).kind();
  }

  private static Piece.Kind kind(Kind first) {
    return switch (first) {
      case NOUN, PRONOUN, THERE -> Piece.Kind.NOUN;
      case PREPOSITION -> Piece.Kind.PREPOSITION;
      case AND, COMMA -> Piece.Kind.AND;
      case TO -> Piece.Kind.INFINITIVE;
      case VERB -> Piece.Kind.PARTICIPLE;
      case ADJECTIVE -> Piece.Kind.ADJECTIVE;
      default -> Piece.Kind.ADVERB;
    };
  }

  private boolean is(int chunk, Kind kind) {
    return chunk < chunks.size() && chunks.get(chunk).is(kind);
  }

  /** The chunk after the piece that begins at a chunk. */
  private int end(int start, int to) {
    int i = start;
    while (is(i, Kind.QUOTE) && i + 1 < to) {
      i++;
    }
    boolean leads = is(i, Kind.PREPOSITION) || is(i, Kind.TO) || is(i, Kind.AND);
    i++;
    while (leads && i < to && goesOn(i)) {
      boolean last = chunks.get(i).isNominal() || is(i, Kind.VERB);
      i++;
      if (last) {
        break;
      }
    }
    i = listEnd(i, to);
    while (i < to && is(i, Kind.QUOTE) && sentence.isQuoted(chunks.get(i).from())) {
      i++;
    }
    return i;
  }

  private boolean goesOn(int chunk) {
    return switch (chunks.get(chunk).kind()) {
      case NOUN, PRONOUN, VERB, ADVERB, ADJECTIVE, PREPOSITION, QUOTE, TO -> true;
      default -> false;
    };
  }

  /** "A, B and C" is one piece, so that no list is cut in two. */
  private int listEnd(int place, int to) {
    int i = place;
    while (i + 1 < to && is(i, Kind.COMMA) && is(i + 1, Kind.NOUN)) {
      i += 2;
    }
    boolean list = i > place && i < to;
    int and = list && is(i, Kind.COMMA) ? i + 1 : i;
    return list && and + 1 < to && is(and, Kind.AND) ? and + 2 : i;
  }
}
