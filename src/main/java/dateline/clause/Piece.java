package dateline.clause;

import dateline.text.Token;
import java.util.List;

/**
 * A part of a clause before or after its verb, which stays or goes as a whole.
 *
 * @param kind what it is
 * @param tokens its words
 */
public record Piece(Kind kind, List<Token> tokens) {

  /** What a piece is. */
  public enum Kind {
    /** A noun with what stands before it, or several in a row. */
    NOUN,
    /** A preposition with its noun. */
    PREPOSITION,
    /** "and" with the last of several nouns. */
    AND,
    /** "to" with its verb. */
    INFINITIVE,
    /** A participle. */
    PARTICIPLE,
    ADJECTIVE,
    ADVERB
  }

  public Piece {
    tokens = List.copyOf(tokens);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The words of some pieces. */
  public static List<Token> tokens(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> piece.tokens().stream()).toList();
  }
}
