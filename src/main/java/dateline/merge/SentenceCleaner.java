package dateline.merge;

import dateline.corpus.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes out of a sentence what a headline leaves out. */
final class SentenceCleaner {

  private static final Set<String> DASHES = Set.of("–", "—", "--");
  private static final Set<String> BEFORE_TIMES = Set.of("ADP", "DET", "ADV", "ADJ");

  private final WordLists words;

  SentenceCleaner(WordLists words) {
    this.words = words;
  }

  /** The words that are left. */
  List<Token> clean(List<Token> tokens, Optional<Span> time) {
    return withNames(withoutAsides(withoutTimes(whole(tokens), time)));
  }

  /** The words with those that hyphens hold together as one. */
  private static List<Token> whole(List<Token> tokens) {
    var whole = new ArrayList<Token>();
    for (var tagged : tokens) {
      var token = plain(tagged);
      int last = whole.size() - 1;
      if (last >= 0 && isHeldTogether(whole.get(last), token)) {
        whole.set(last, joined(whole.get(last), token));
      } else {
        whole.add(token);
      }
    }
    return whole;
  }

  /** The word with the tag of its first part: "Kovac's" is a name, and no mark is a word. */
  private static Token plain(Token token) {
    var tag = token.tag().replaceFirst("\\+.*", "");
    boolean word = token.text().codePoints().filter(Character::isLetter).count() > 1;
    return new Token(token.span(), token.text(), tag.equals("PUNCT") && word ? "NOUN" : tag);
  }

  private static boolean isHeldTogether(Token one, Token other) {
    boolean hyphen = one.text().endsWith("-") || other.text().equals("-");
    return hyphen && one.span().end() == other.span().start();
  }

  private static Token joined(Token one, Token other) {
    var tag =
        other.tag().equals("VERB") ? "ADJ" : other.tag().equals("PUNCT") ? one.tag() : other.tag();
    return new Token(one.span().union(other.span()), one.text() + other.text(), tag);
  }

  private List<Token> withoutTimes(List<Token> tokens, Optional<Span> time) {
    var left = new ArrayList<Token>();
    var dated = time.filter(span -> !isMeasured(tokens, span));
    for (var token : tokens) {
      boolean dates = dated.filter(span -> span.overlaps(token.span())).isPresent();
      if (dates || isTime(token)) {
        dropLead(left);
      } else {
        left.add(token);
      }
    }
    return left;
  }

  /** Whether "of" follows, as in "a week of rain": then the time belongs to what is told. */
  private static boolean isMeasured(List<Token> tokens, Span time) {
    return tokens.stream()
        .filter(token -> token.span().start() >= time.end())
        .findFirst()
        .filter(token -> token.text().equals("of"))
        .isPresent();
  }

  private boolean isTime(Token token) {
    boolean name = Character.isUpperCase(token.text().charAt(0));
    return token.tag().equals("PROPN") && name && words.isTime(token.text());
  }

  /** Drops "on", "early on", "by late" and the like before a time. */
  private void dropLead(List<Token> left) {
    while (!left.isEmpty() && leadsToTime(left.get(left.size() - 1))) {
      left.remove(left.size() - 1);
    }
  }

  private boolean leadsToTime(Token token) {
    return BEFORE_TIMES.contains(token.tag())
        && LEADS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static final Set<String> LEADS =
      Set.of(
          "on",
          "in",
          "at",
          "by",
          "since",
          "until",
          "from",
          "during",
          "over",
          "before",
          "after",
          "the",
          "early",
          "late",
          "earlier",
          "later",
          "last",
          "next",
          "this",
          "around",
          "about",
          "throughout",
          "within",
          "for");

  /** "The president, Anna Kovac, resigned" without the commas. */
  private List<Token> withNames(List<Token> tokens) {
    var left = new ArrayList<Token>();
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      boolean comma = tokens.get(i).text().equals(",");
      boolean opens = comma && !open && namesRole(tokens, i);
      boolean closes = comma && open;
      open = opens || (open && tokens.get(i).tag().equals("PROPN"));
      if (!opens && !closes) {
        left.add(tokens.get(i));
      }
    }
    return left;
  }

  private boolean namesRole(List<Token> tokens, int comma) {
    return comma > 0
        && comma + 1 < tokens.size()
        && words.isRole(tokens.get(comma - 1).text())
        && tokens.get(comma + 1).tag().equals("PROPN");
  }

  private static List<Token> withoutAsides(List<Token> tokens) {
    var left = new ArrayList<Token>();
    int i = 0;
    while (i < tokens.size()) {
      int end = asideEnd(tokens, i);
      if (end > i) {
        i = end;
      } else {
        left.add(tokens.get(i));
        i++;
      }
    }
    return left;
  }

  /** The place after an aside that begins here, or the place itself. */
  private static int asideEnd(List<Token> tokens, int start) {
    var opening = tokens.get(start).text();
    boolean dash = DASHES.contains(opening);
    if (!dash && !opening.equals("(")) {
      return start;
    }
    for (int i = start + 1; i < tokens.size(); i++) {
      var text = tokens.get(i).text();
      if (dash ? DASHES.contains(text) : text.equals(")")) {
        return i + 1;
      }
    }
    return start;
  }
}
