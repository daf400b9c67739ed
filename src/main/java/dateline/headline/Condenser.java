package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Piece;
import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shortens the pieces of a clause to few words: what says least goes first. */
final class Condenser {

  private static final Map<String, Double> LOSSES =
      Map.ofEntries(
          Map.entry("of", 0.4),
          Map.entry("to", 0.25),
          Map.entry("into", 0.2),
          Map.entry("from", 0.18),
          Map.entry("against", 0.2),
          Map.entry("about", 0.25),
          Map.entry("between", 0.4),
          Map.entry("for", 0.16),
          Map.entry("with", 0.14),
          Map.entry("as", 0.15),
          Map.entry("by", 0.12),
          Map.entry("without", 0.2),
          Map.entry("on", 0.12),
          Map.entry("over", 0.12));
  private static final double CIRCUMSTANCE = 0.06;
  private static final double ADJECTIVE = 0.03;
  private static final double NEEDED = 0.3;
  private static final double LISTED = 0.25;

  /**
   * A text cut to length.
   *
   * @param loss how much of its meaning went, from 0, none
   */
  record Shortened(String text, double loss) {}

  private final WordLists words;
  private final PieceWriter writer;

  Condenser(WordLists words, ShortNames names) {
    this.words = words;
    this.writer = new PieceWriter(words, names);
  }

  /** What follows a verb, with room for so many words; empty where it cannot be cut so short. */
  Optional<Shortened> object(Clause clause, int room) {
    var left = new ArrayList<>(clause.object());
    if (words.isReporting(clause.verb().lemma())) {
      left.removeIf(this::isChannel);
    }
    left.removeIf(Condenser::isThere);
    dropGap(left);
    dropResult(left);
    dropContact(left);
    left.subList(isIdle(left) ? 0 : Math.min(1, left.size()), left.size()).removeIf(this::isIdle);
    left.subList(Math.min(1, left.size()), left.size()).removeIf(this::isOfThem);
    return shorten(left, room, clause.verb().lemma());
  }

  /** "there", which points to a place that nothing names. */
  private static boolean isThere(Piece piece) {
    return piece.is(Piece.Kind.ADVERB) && lower(last(piece)).matches("t?here");
  }

  /** "four were carried out and another four …": what follows such an "and" is cut off. */
  private void dropGap(List<Piece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      var last = last(pieces.get(i));
      boolean vague = words.isVague(last.text()) || last.tag().equals("NUM");
      if (pieces.get(i).is(Piece.Kind.AND) && vague) {
        pieces.subList(i, pieces.size()).clear();
      }
    }
  }

  /** "in an election the party boycotted": a clause without a word that opens it. */
  private static void dropContact(List<Piece> pieces) {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      var before = pieces.get(i - 1);
      boolean after = before.is(Piece.Kind.NOUN) || before.is(Piece.Kind.PREPOSITION);
      if (after
          && pieces.get(i).is(Piece.Kind.NOUN)
          && pieces.get(i + 1).is(Piece.Kind.PARTICIPLE)) {
        pieces.subList(i, pieces.size()).clear();
      }
    }
  }

  /** "began sparked by anger": a participle behind the verb tells nothing of what was done. */
  private static void dropResult(List<Piece> pieces) {
    boolean participle = !pieces.isEmpty() && pieces.get(0).is(Piece.Kind.PARTICIPLE);
    if (participle && !lower(pieces.get(0).tokens().get(0)).endsWith("ing")) {
      pieces.clear();
    }
  }

  /** A noun with what hangs on it. */
  Optional<Shortened> noun(List<Piece> pieces, int room) {
    var left = new ArrayList<>(pieces);
    return shorten(left, room, "");
  }

  private Optional<Shortened> shorten(List<Piece> left, int room, String verb) {
    double loss = 0;
    while (true) {
      var text = writer.text(left, false);
      boolean open =
          text.contains("‘")
              || (loss > 0 && !left.isEmpty() && words.isRelational(lower(last(lastOf(left)))));
      if (HeadlineText.words(text) <= room && mayEnd(left) && !open) {
        return Optional.of(new Shortened(text, loss));
      }
      var bare = writer.text(left, true);
      int from = unitStart(left);
      double cut = left.isEmpty() ? 9 : loss(left, from, verb);
      double gone = ADJECTIVE * (HeadlineText.words(text) - HeadlineText.words(bare));
      boolean empty =
          text.contains("‘") || (!left.isEmpty() && words.isRelational(lower(last(lastOf(left)))));
      if (HeadlineText.words(bare) <= room && mayEnd(left) && !empty && gone < cut) {
        return Optional.of(new Shortened(bare, loss + gone));
      }
      if (cut > 0.8 && isList(left)) {
        loss += LISTED;
        left.set(left.size() - 1, firstOf(lastOf(left)));
        continue;
      }
      if (cut > 0.8) {
        return Optional.empty();
      }
      loss += cut;
      left.subList(from, left.size()).clear();
    }
  }

  /** The first piece of what can only go together at the end: "to storm" with "the gates". */
  private static int unitStart(List<Piece> pieces) {
    int i = pieces.size() - 1;
    boolean of = i > 1 && lower(pieces.get(i).tokens().get(0)).equals("of");
    if (of
        && (pieces.get(i - 1).is(Piece.Kind.PREPOSITION) || pieces.get(i - 1).is(Piece.Kind.AND))) {
      return i - 1;
    }
    boolean adjective = pieces.size() > 1 && lastOf(pieces).is(Piece.Kind.ADJECTIVE);
    while (i > 0
        && (pieces.get(i).is(Piece.Kind.NOUN)
            || pieces.get(i).is(Piece.Kind.ADJECTIVE)
            || (adjective && pieces.get(i).is(Piece.Kind.ADVERB)))) {
      var before = pieces.get(i - 1);
      boolean doing = before.is(Piece.Kind.PREPOSITION) && lower(last(before)).endsWith("ing");
      boolean verb =
          doing
              || before.is(Piece.Kind.INFINITIVE)
              || before.is(Piece.Kind.PARTICIPLE)
              || isVerb(last(before));
      if (verb) {
        return i - 1;
      }
      i--;
    }
    return pieces.size() - 1;
  }

  private static boolean isVerb(Token token) {
    return token.tag().equals("VERB") || token.tag().equals("AUX");
  }

  /** "the port, the quay and the docks" */
  private static boolean isList(List<Piece> pieces) {
    return !pieces.isEmpty()
        && lastOf(pieces).tokens().stream().skip(1).anyMatch(t -> t.text().equals(","));
  }

  /** Of a list the first thing. */
  private static Piece firstOf(Piece list) {
    return new Piece(
        list.kind(), list.tokens().stream().takeWhile(token -> !token.text().equals(",")).toList());
  }

  private static Piece lastOf(List<Piece> pieces) {
    return pieces.get(pieces.size() - 1);
  }

  private static Token last(Piece piece) {
    return piece.tokens().get(piece.tokens().size() - 1);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private double loss(List<Piece> pieces, int place, String verb) {
    var piece = pieces.get(place);
    boolean afterVerb = place > 0 && isVerb(last(pieces.get(place - 1)));
    boolean first = (place == 0 && !verb.isEmpty()) || afterVerb;
    return switch (piece.kind()) {
      case NOUN, ADJECTIVE -> 9;
      case AND -> 0.15;
      case PARTICIPLE -> first ? 9 : 0.1;
      case ADVERB -> first && isParticle(piece) ? 9 : 0.02;
      case INFINITIVE -> first || words.isControl(verb) ? 9 : 0.2;
      case PREPOSITION ->
          lossOfPreposition(piece)
              + (first ? (place == 0 && verb.equals("be")) || isBound(piece) ? 9 : NEEDED : 0);
    };
  }

  private double lossOfPreposition(Piece piece) {
    return piece.tokens().size() == 1 && isParticle(piece)
        ? 9
        : LOSSES.getOrDefault(lower(piece.tokens().get(0)), CIRCUMSTANCE);
  }

  /** Whether a preposition behind a verb belongs to it: "switched on the lights". */
  private static boolean isBound(Piece piece) {
    return lower(piece.tokens().get(0)).matches("up|down|out|off|back|away|on");
  }

  /** Pieces without the particle that opens them. */
  static List<Piece> withoutFirstWord(List<Piece> pieces) {
    var words = pieces.get(0).tokens();
    var rest = new ArrayList<>(pieces.subList(1, pieces.size()));
    if (words.size() > 1) {
      rest.add(0, new Piece(Piece.Kind.NOUN, words.subList(1, words.size())));
    }
    return rest;
  }

  /** A noun with what "of" and "and" add to it. */
  static List<Piece> head(List<Piece> pieces) {
    int end = 1;
    while (end < pieces.size()
        && (pieces.get(end).is(Piece.Kind.AND)
            || pieces.get(end).tokens().get(0).text().equals("of"))) {
      end++;
    }
    return pieces.subList(0, end);
  }

  /** Whether a piece is a particle of the verb, or begins with what may be one. */
  boolean isParticle(Piece piece) {
    return !piece.is(Piece.Kind.NOUN) && words.isVerbParticle(lower(piece.tokens().get(0)));
  }

  /** Whether an adverb that says little comes first, and no last. */
  private boolean isIdle(List<Piece> pieces) {
    return pieces.size() > 1 && isIdle(pieces.get(0)) && words.isFiller(lower(last(pieces.get(0))));
  }

  /** An adverb that says little, or a clause-wide one. */
  private boolean isIdle(Piece piece) {
    return piece.is(Piece.Kind.ADVERB) && !isParticle(piece);
  }

  /** "at them", "next to each other". */
  private boolean isOfThem(Piece piece) {
    return piece.is(Piece.Kind.PREPOSITION)
        && piece.tokens().size() > 1
        && words.isVague(last(piece).text());
  }

  private boolean isChannel(Piece piece) {
    return piece.is(Piece.Kind.PREPOSITION) && words.isChannel(lower(last(piece)));
  }

  private boolean mayEnd(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return true;
    }
    var piece = pieces.get(pieces.size() - 1);
    boolean lone = piece.tokens().size() == 1;
    boolean hangs = piece.is(Piece.Kind.PARTICIPLE) && pieces.size() > 1 && lone;
    var before = hangs ? pieces.get(pieces.size() - 2) : piece;
    if (hangs && (before.is(Piece.Kind.NOUN) || before.is(Piece.Kind.PREPOSITION))) {
      return false;
    }
    return !(piece.is(Piece.Kind.PREPOSITION) && lone && !isParticle(piece))
        && !(piece.is(Piece.Kind.AND) && (lone || lower(last(piece)).equals("those")));
  }
}
