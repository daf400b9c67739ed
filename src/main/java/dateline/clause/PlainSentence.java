package dateline.clause;

import dateline.corpus.Span;
import dateline.text.Token;
import dateline.text.VerbGroup;
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
public record PlainSentence(List<Token> tokens, List<Verb> verbs) {

  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");

  public PlainSentence {
    tokens = List.copyOf(tokens);
    verbs = List.copyOf(verbs);
  }

  /** What the form of a verb says about its place in the sentence. */
  public enum Role {
    /** Heads a clause: "gave", "were held", "will hold". */
    FINITE,
    /** Heads a clause or hangs on a noun: "arrested". */
    OPEN,
    /** Hangs on a noun or a clause: "given", "storming", "having stormed". */
    PARTICIPLE,
    INFINITIVE
  }

  /**
   * A verb group by the places of its words.
   *
   * @param from the place of its first word
   * @param head the place of the verb itself
   */
  public record Verb(VerbGroup group, int from, int head, Role role) {

    public String lemma() {
      return group.lemma();
    }

    public boolean mayHeadClause() {
      return role == Role.FINITE || role == Role.OPEN;
    }

    /** As in "storming the gates", not as in "having stormed the gates". */
    public boolean isIng() {
      return group.verb().text().toLowerCase(Locale.ROOT).endsWith("ing");
    }

    /** As in "having stormed the gates". */
    public boolean isPerfect() {
      return role == Role.PARTICIPLE && from < head;
    }
  }

  /** Whether a word is a quotation mark. */
  public static boolean isMark(Token token) {
    boolean plain = token.text().equals("'") && token.tag().equals("PUNCT");
    return plain || OPENING.contains(token.text()) || CLOSING.contains(token.text());
  }

  public int size() {
    return tokens.size();
  }

  public boolean is(int place, String tag) {
    return place >= 0 && place < tokens.size() && tokens.get(place).tag().equals(tag);
  }

  /** The word at a place in lower case; empty outside the sentence. */
  public String lower(int place) {
    return place >= 0 && place < tokens.size()
        ? tokens.get(place).text().toLowerCase(Locale.ROOT)
        : "";
  }

  public boolean isNominal(int place) {
    return is(place, "NOUN") || is(place, "PROPN");
  }

  public boolean isTo(int place) {
    return lower(place).equals("to") && is(place, "PART");
  }

  public boolean isComma(int place) {
    return lower(place).equals(",");
  }

  public boolean isCapital(int place) {
    return Character.isUpperCase(tokens.get(place).text().codePointAt(0));
  }

  public boolean isQuotationMark(int place) {
    return place >= 0 && place < tokens.size() && isMark(tokens.get(place));
  }

  /** Whether a quotation is open at a place. */
  public boolean isQuoted(int place) {
    boolean open = false;
    for (int i = 0; i < place; i++) {
      var mark = lower(i);
      boolean toggles = mark.equals("\"") || (mark.equals("'") && isQuotationMark(i));
      open = toggles ? !open : (open || OPENING.contains(mark)) && !CLOSING.contains(mark);
    }
    return open;
  }

  /** The index of the verb group that holds a place. */
  public Optional<Integer> verbAt(int place) {
    for (int v = 0; v < verbs.size(); v++) {
      if (verbs.get(v).from() <= place && place <= verbs.get(v).head()) {
        return Optional.of(v);
      }
    }
    return Optional.empty();
  }

  /** The place of a word of the text; empty where it is left out. */
  public Optional<Integer> placeOf(Span word) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().overlaps(word))
        .boxed()
        .findFirst();
  }
}
