package dateline.clause;

import dateline.corpus.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a sentence the words that date it. */
final class TimeWords {

  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\d{1,2}(?:[:.]\\d{2})?(?:[ap]\\.?m\\.?)|\\d{1,2}:\\d{2}");

  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern DAY_OR_YEAR = Pattern.compile(DAY + "|[12]\\d{3}");
  private static final Set<String> BEFORE_PART_OF_DAY =
      Set.of("by", "at", "until", "towards", "within");
  private static final Set<String> APPROXIMATE = Set.of("about", "around");

  /** What stands before a time that belongs to the noun after it. */
  private static final Set<String> ATTRIBUTED = Set.of("DET", "ADJ", "NOUN");

  private final WordLists words;

  TimeWords(WordLists words) {
    this.words = words;
  }

  /** The words without those that date. */
  List<Token> without(List<Token> tokens, Optional<Span> time) {
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
        && BEFORE_PART_OF_DAY.contains(tokens.get(place - 1).text().toLowerCase(Locale.ROOT))
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
    boolean day = DAY.matcher(tokens.get(start).text()).matches();
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
        && ATTRIBUTED.contains(tokens.get(place - 1).tag())
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
    return DAY_OR_YEAR.matcher(token.text()).matches()
        || words.isUnit(token.text())
        || words.isDayWord(token.text());
  }

  private static boolean isYear(Token token) {
    return YEAR.matcher(token.text()).matches();
  }

  /** "the next day", "that morning", "two weeks later": words that lead, and a unit of time. */
  private int unitEnd(List<Token> tokens, int start) {
    int i = start;
    while (i < tokens.size() && leadsToUnit(tokens.get(i))) {
      if (tokens.get(i).tag().equals("NUM")
          && i + 1 < tokens.size()
          && isDeterminer(tokens, i + 1)) {
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

  /** Drops "on", "early on", "by late" and the like before a time, and no second preposition. */
  private void dropLead(List<Token> left) {
    boolean preposition = false;
    while (!left.isEmpty() && !preposition && words.leadsToTime(left.get(left.size() - 1).text())) {
      var lead = left.remove(left.size() - 1);
      preposition = lead.tag().equals("ADP") && !APPROXIMATE.contains(lead.text());
    }
  }

  private static boolean is(List<Token> tokens, int place, String text) {
    return place >= 0 && place < tokens.size() && tokens.get(place).text().equals(text);
  }
}
