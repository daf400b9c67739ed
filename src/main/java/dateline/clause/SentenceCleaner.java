package dateline.clause;

import dateline.corpus.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes out of a sentence what a headline leaves out. */
final class SentenceCleaner {

  private static final Pattern LEAD = Pattern.compile("[,;:.–—-]");
  private static final Pattern MARKS = Pattern.compile("[*_]*");
  private static final Pattern AROUND = Pattern.compile("(?<=.)[*_]+$|^[*_]+(?=.)");
  private static final Pattern SECOND_TAG = Pattern.compile("\\+.*");
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}|[ap]\\.m");
  private static final Pattern AGE = Pattern.compile("\\d{1,2}");
  private static final Pattern EMPHASIS = Pattern.compile("(?:him|her|it|them)sel(?:f|ves)");
  private static final Pattern CALL = Pattern.compile("[?!]");

  private static final Set<String> NAMING = Set.of("NOUN", "PROPN");
  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private final WordLists words;

  SentenceCleaner(WordLists words) {
    this.words = words;
  }

  /** The words with single quotation marks apart from them, and as double ones. */
  static List<Token> withDoubleMarks(List<Token> tokens) {
    var marked = new ArrayList<Token>();
    boolean open = false;
    for (var token : tokens) {
      var text = token.text();
      boolean opens = text.startsWith("‘");
      boolean closes = (open || opens) && text.endsWith("’");
      int from = token.span().start() + (opens ? 1 : 0);
      int to = token.span().end() - (closes ? 1 : 0);
      if (opens) {
        marked.add(new Token(new Span(from - 1, from), "“", "PUNCT"));
      }
      if (from < to) {
        var word = text.substring(opens ? 1 : 0, text.length() - (closes ? 1 : 0));
        marked.add(
            word.equals(text) ? token : new Token(new Span(from, to), word, tag(token, word)));
      }
      if (closes) {
        marked.add(new Token(new Span(to, to + 1), "”", "PUNCT"));
      }
      open = (open || opens) && !closes;
    }
    return marked;
  }

  private static String tag(Token token, String word) {
    boolean number = token.tag().equals("NUM") && !Character.isDigit(word.charAt(0));
    return number || token.tag().equals("PUNCT") ? "NOUN" : token.tag();
  }

  /** The words that are left. */
  List<Token> clean(List<Token> tokens, Optional<Span> time) {
    return withoutLead(
        withNames(
            withoutAges(
                withoutEmphasis(
                    withoutAsides(new TimeWords(words).without(whole(tokens), time))))));
  }

  /** Without the marks that are left of a label such as "5 May, Monday:". */
  private static List<Token> withoutLead(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && LEAD.matcher(tokens.get(from).text()).matches()) {
      from++;
    }
    return new ArrayList<>(tokens.subList(from, tokens.size()));
  }

  /** The words with those that hyphens hold together as one. */
  private static List<Token> whole(List<Token> tokens) {
    var whole = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = plain(unmarked(tokens.get(i)));
      int last = whole.size() - 1;
      boolean goesOn = i + 1 < tokens.size() && startsName(tokens.get(i + 1));
      if (MARKS.matcher(token.text()).matches()) {
        continue;
      }
      if (last >= 0 && isHeldTogether(whole.get(last), token, goesOn)) {
        whole.set(last, joined(whole.get(last), token));
      } else {
        whole.add(token);
      }
    }
    return whole;
  }

  /** The word with the tag of its first part: "Kovac's" is a name, and no mark is a word. */
  private static Token plain(Token token) {
    var tag = SECOND_TAG.matcher(token.tag()).replaceFirst("");
    boolean word = token.text().codePoints().filter(Character::isLetter).count() > 1;
    return new Token(token.span(), token.text(), tag.equals("PUNCT") && word ? "NOUN" : tag);
  }

  /** "*Lindesnes*" without the marks. */
  private static Token unmarked(Token token) {
    var text = AROUND.matcher(token.text()).replaceAll("");
    return new Token(token.span(), text, token.tag());
  }

  private static boolean startsName(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /**
   * @param goesOn whether a word with a capital follows, as after "Gen."
   */
  private static boolean isHeldTogether(Token one, Token other, boolean goesOn) {
    boolean title = goesOn && other.text().equals(".") && TITLE.matcher(one.text()).matches();
    boolean hyphen = one.text().endsWith("-") || other.text().startsWith("-");
    boolean initial = other.text().equals(".") && INITIALS.matcher(one.text()).matches();
    return (hyphen || initial || title) && one.span().end() == other.span().start();
  }

  private static Token joined(Token one, Token other) {
    var tag =
        switch (other.tag()) {
          case "VERB" -> "ADJ";
          case "PUNCT" -> one.tag();
          case "ADP", "ADV" -> "NOUN";
          default -> other.tag();
        };
    return new Token(one.span().union(other.span()), one.text() + other.text(), tag);
  }

  private static boolean is(List<Token> tokens, int place, String text) {
    return place >= 0 && place < tokens.size() && tokens.get(place).text().equals(text);
  }

  /** "Kovac herself resigned" without "herself". */
  private static List<Token> withoutEmphasis(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> i == 0 || !isEmphasis(tokens.get(i - 1), tokens.get(i)))
        .mapToObj(tokens::get)
        .toList();
  }

  private static boolean isEmphasis(Token last, Token token) {
    return NAMING.contains(last.tag()) && EMPHASIS.matcher(token.text()).matches();
  }

  /** "Anna Kovac, 53, resigned" without the age, and "Who Cares?, said" without the mark. */
  private static List<Token> withoutAges(List<Token> tokens) {
    var left = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean age =
          is(tokens, i, ",")
              && i + 1 < tokens.size()
              && AGE.matcher(tokens.get(i + 1).text()).matches()
              && (is(tokens, i + 2, ",") || is(tokens, i + 2, "."));
      boolean mark = CALL.matcher(tokens.get(i).text()).matches() && is(tokens, i + 1, ",");
      i += age ? 2 : 0;
      if (!age && !mark) {
        left.add(tokens.get(i));
      }
    }
    return left;
  }

  /** "The president, Anna Kovac, resigned" without the commas. */
  private List<Token> withNames(List<Token> tokens) {
    var left = new ArrayList<Token>();
    int close = -1;
    for (int i = 0; i < tokens.size(); i++) {
      int end = i > close ? nameEnd(tokens, i) : -1;
      if (end > 0) {
        close = end;
      } else if (i != close) {
        left.add(tokens.get(i));
      }
    }
    return left;
  }

  /** The place of the comma after a name that a comma parts from the role before it; or -1. */
  private int nameEnd(List<Token> tokens, int comma) {
    if (comma == 0 || !is(tokens, comma, ",") || !words.isRole(tokens.get(comma - 1).text())) {
      return -1;
    }
    int i = comma + 1;
    while (i < tokens.size() && isNamePart(tokens.get(i).text())) {
      i++;
    }
    boolean closed = is(tokens, i, ",") || is(tokens, i, ".");
    return i > comma + 1 && closed ? i : -1;
  }

  private boolean isNamePart(String word) {
    return Character.isUpperCase(word.charAt(0))
        || words.isParticle(word)
        || word.matches("\\p{Ll}{1,3}-\\p{Lu}.*");
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
