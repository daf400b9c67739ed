package dateline.clause;

import dateline.corpus.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a sentence what a headline leaves out. */
final class SentenceCleaner {

  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\d{1,2}(?:[:.]\\d{2})?(?:[ap]\\.?m\\.?)|\\d{1,2}:\\d{2}");

  private final WordLists words;

  SentenceCleaner(WordLists words) {
    this.words = words;
  }

  /** The words that are left. */
  List<Token> clean(List<Token> tokens, Optional<Span> time) {
    return withoutLead(withNames(withoutAges(withoutAsides(withoutTimes(whole(tokens), time)))));
  }

  /** Without the marks that are left of a label such as "5 May, Monday:". */
  private static List<Token> withoutLead(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).text().matches("[,;:.–—-]")) {
      from++;
    }
    return new ArrayList<>(tokens.subList(from, tokens.size()));
  }

  /** The words with those that hyphens hold together as one. */
  private static List<Token> whole(List<Token> tokens) {
    var whole = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = plain(tokens.get(i));
      int last = whole.size() - 1;
      boolean goesOn = i + 1 < tokens.size() && startsName(tokens.get(i + 1));
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
    var tag = token.tag().replaceFirst("\\+.*", "");
    boolean word = token.text().codePoints().filter(Character::isLetter).count() > 1;
    return new Token(token.span(), token.text(), tag.equals("PUNCT") && word ? "NOUN" : tag);
  }

  private static boolean startsName(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /**
   * @param goesOn whether a word with a capital follows, as after "Gen."
   */
  private static boolean isHeldTogether(Token one, Token other, boolean goesOn) {
    boolean title = goesOn && other.text().equals(".") && one.text().matches("\\p{Lu}\\p{Ll}{1,3}");
    boolean hyphen = one.text().endsWith("-") || other.text().startsWith("-");
    boolean initial =
        other.text().equals(".") && one.text().matches("(?:\\p{Lu}\\.)*\\p{Lu}|[ap]\\.m");
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

  private List<Token> withoutTimes(List<Token> tokens, Optional<Span> time) {
    var left = new ArrayList<Token>();
    var dated = time.filter(span -> !isMeasured(tokens, span));
    int i = 0;
    while (i < tokens.size()) {
      var token = tokens.get(i);
      boolean dates = dated.filter(span -> span.overlaps(token.span())).isPresent();
      int end = dates ? i + 1 : timeEnd(tokens, i);
      if (end > i) {
        dropLead(left);
        i = end;
      } else {
        left.add(token);
        i++;
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

  /** "by evening", "at dawn". */
  private boolean isPartOfDay(List<Token> tokens, int place) {
    return place > 0
        && tokens.get(place - 1).text().matches("(?i)by|at|until|towards|within")
        && words.isUnit(tokens.get(place).text())
        && !(place + 1 < tokens.size() && tokens.get(place + 1).text().equals("of"));
  }

  /** The place after a time that begins here and is no part of what is told; or the place. */
  private int timeEnd(List<Token> tokens, int start) {
    if (isPartOfDay(tokens, start)) {
      return start + 1;
    }
    if (is(tokens, start - 1, "of") && !isCalendar(tokens, start)) {
      return start;
    }
    if (isAttribute(tokens, start)) {
      return start;
    }
    boolean day = tokens.get(start).text().matches("\\d{1,2}(?:st|nd|rd|th)?");
    int i = day && start + 1 < tokens.size() && isCalendar(tokens, start + 1) ? start + 1 : start;
    if (isCalendar(tokens, i)) {
      i++;
      while (i < tokens.size() && followsCalendar(tokens.get(i))) {
        i++;
      }
      return is(tokens, i, ",") && i + 1 < tokens.size() && isYear(tokens.get(i + 1)) ? i + 2 : i;
    }
    if (isYear(tokens.get(i)) && start > 0 && tokens.get(start - 1).tag().equals("ADP")) {
      return i + 1;
    }
    return unitEnd(tokens, start);
  }

  /** "the overnight ban", "an emergency Sunday sitting": the time belongs to a noun. */
  private boolean isAttribute(List<Token> tokens, int place) {
    return place > 0
        && place + 1 < tokens.size()
        && tokens.get(place - 1).tag().matches("DET|ADJ|NOUN")
        && tokens.get(place + 1).tag().equals("NOUN")
        && !words.isUnit(tokens.get(place + 1).text())
        && !words.isUnit(tokens.get(place).text())
        && isCalendar(tokens, place);
  }

  private boolean isCalendar(List<Token> tokens, int place) {
    var token = tokens.get(place);
    boolean number = place + 1 < tokens.size() && tokens.get(place + 1).tag().equals("NUM");
    boolean name =
        Character.isUpperCase(token.text().charAt(0)) && (number || token.tag().equals("PROPN"));
    boolean loud =
        token.text().length() > 3 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return ((name || loud) && words.isTime(token.text()))
        || words.isDayWord(token.text())
        || CLOCK.matcher(token.text()).matches();
  }

  private boolean followsCalendar(Token token) {
    return token.text().matches("\\d{1,2}(?:st|nd|rd|th)?|[12]\\d{3}")
        || words.isUnit(token.text())
        || words.isDayWord(token.text());
  }

  private static boolean isYear(Token token) {
    return token.text().matches("(?:19|20)\\d{2}");
  }

  /** "the next day", "that morning", "two weeks later": words that lead, and a unit of time. */
  private int unitEnd(List<Token> tokens, int start) {
    int i = start;
    while (i < tokens.size() && leadsToUnit(tokens.get(i))) {
      if (tokens.get(i).tag().equals("NUM") && i + 1 < tokens.size() && isDeterminer(tokens, i + 1)) {
        return start;
      }
      i++;
    }
    if (i == start || i == tokens.size() || !words.isUnit(tokens.get(i).text())) {
      return start;
    }
    i++;
    while (i < tokens.size()
        && words.isTimeRelation(tokens.get(i).text())
        && !(i + 1 < tokens.size() && tokens.get(i + 1).tag().matches("DET|PRON|PROPN|NOUN"))) {
      i++;
    }
    if (is(tokens, start - 1, "to")) {
      return start;
    }
    boolean lead = start > 0 && tokens.get(start - 1).tag().matches("ADP|NOUN|PROPN");
    boolean told = i < tokens.size() && isVerbal(tokens.get(i));
    return is(tokens, i, "of") || (told && !lead) ? start : i;
  }

  private static boolean isDeterminer(List<Token> tokens, int place) {
    return tokens.get(place).tag().equals("DET");
  }

  private static boolean isVerbal(Token token) {
    return token.tag().matches("VERB|AUX|NOUN") || token.text().matches("['’-].*");
  }

  private boolean leadsToUnit(Token token) {
    return token.tag().equals("NUM") || words.leadsToUnit(token.text());
  }

  private static boolean is(List<Token> tokens, int place, String text) {
    return place >= 0 && place < tokens.size() && tokens.get(place).text().equals(text);
  }

  /** Drops "on", "early on", "by late" and the like before a time, and no second preposition. */
  private void dropLead(List<Token> left) {
    boolean preposition = false;
    while (!left.isEmpty() && !preposition && words.leadsToTime(left.get(left.size() - 1).text())) {
      var lead = left.remove(left.size() - 1);
      preposition = lead.tag().equals("ADP") && !lead.text().matches("about|around");
    }
  }

  /** "Anna Kovac, 53, resigned" without the age, and "Who Cares?, said" without the mark. */
  private static List<Token> withoutAges(List<Token> tokens) {
    var left = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean age =
          is(tokens, i, ",")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).text().matches("\\d{1,2}")
              && (is(tokens, i + 2, ",") || is(tokens, i + 2, "."));
      boolean mark = tokens.get(i).text().matches("[?!]") && is(tokens, i + 1, ",");
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
