package dateline.headline;

import dateline.clause.Piece;
import dateline.clause.Print;
import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the pieces of a clause as a headline has them: without articles, names short. */
final class PieceWriter {

  private static final Set<String> LEADING = Set.of("ADP", "CCONJ", "PART", "VERB", "AUX", "SCONJ");
  private static final Set<String> OF_PLACES =
      Set.of("in", "at", "near", "from", "across", "around", "outside");
  private static final Pattern AS_MANY_AS = Pattern.compile("(?i)\\bas many as\\b");
  private static final Pattern SPACES = Pattern.compile(" +");

  private final WordLists words;
  private final ShortNames names;

  PieceWriter(WordLists words, ShortNames names) {
    this.words = words;
    this.names = names;
  }

  /**
   * The pieces side by side.
   *
   * @param bare whether adjectives go that say little
   */
  String text(List<Piece> pieces, boolean bare) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      boolean rate = i > 0 && isRate(pieces.get(i - 1), pieces.get(i));
      text.append(' ').append(rate ? "a " : "").append(text(pieces.get(i), bare));
    }
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** "at $80 a barrel" */
  private static boolean isRate(Piece number, Piece unit) {
    return last(number).tag().equals("NUM") && lower(unit.tokens().get(0)).equals("a");
  }

  /** A piece with its names shortened. */
  private String text(Piece piece, boolean bare) {
    var tokens = plain(piece.tokens(), bare);
    int lead = 0;
    while (lead < tokens.size() && LEADING.contains(tokens.get(lead).tag())) {
      lead++;
    }
    var rest = tokens.subList(lead, tokens.size());
    var whole = AS_MANY_AS.matcher(Print.join(rest)).replaceFirst("up to");
    boolean place = lead > 0 && OF_PLACES.contains(tokens.get(0).text());
    var text = rest.isEmpty() ? "" : place ? names.shortenPlace(whole) : names.shorten(whole);
    boolean group = rest.size() == 2 && lower(rest.get(0)).equals("the");
    var article = group && words.isPeople(lower(rest.get(1))) ? " the " : " ";
    return (Print.join(tokens.subList(0, lead)) + article + text).strip();
  }

  /** Without articles and words that say little. */
  private List<Token> plain(List<Token> tokens, boolean bare) {
    var kept = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      var next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      boolean last = next == null;
      if (!isIdle(tokens.get(i), next)
          && !(bare && !last && isMereAdjective(tokens.get(i), next))) {
        kept.add(tokens.get(i));
      }
    }
    return kept.isEmpty() ? tokens : kept;
  }

  private boolean isIdle(Token token, Token next) {
    var lower = lower(token);
    if (lower.equals("'") && token.tag().equals("PUNCT")) {
      return true;
    }
    if (next == null) {
      return lower.matches("an?|the") || (words.isFiller(lower) && !words.isVerbParticle(lower));
    }
    boolean article = lower.matches("an?") && !words.keepsArticle(lower(next));
    boolean possessive = words.isPossessive(lower) && token.tag().equals("PRON");
    boolean filler = words.isFiller(lower) && !words.isVerbParticle(lower);
    return article || possessive || filler;
  }

  private boolean isMereAdjective(Token token, Token next) {
    return token.tag().equals("ADJ")
        && next.tag().matches("NOUN|ADJ")
        && !words.isHedge(lower(token))
        && !Character.isUpperCase(token.text().charAt(0));
  }

  private static Token last(Piece piece) {
    return piece.tokens().get(piece.tokens().size() - 1);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
