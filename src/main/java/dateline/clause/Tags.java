package dateline.clause;

import dateline.text.Morphology;
import dateline.text.Morphology.Form;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sets right what a tagger mostly gets wrong. */
final class Tags {

  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> OPENING =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PROPN+PART", "NOUN+PART", "ADP", "CCONJ");
  private static final Pattern NUMBER =
      Pattern.compile("[£$€¥]?\\d[\\d,.]*(?:bn|m|million|billion)?");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}(?:\\d|\\p{Ll}{2,})");
  private static final Pattern MARK = Pattern.compile("[,.;:!?()“”\"]");
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i)cannot|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could)n['’]t");
  private static final Set<String> SMALL =
      Set.of("ADV", "PRON", "ADP", "SCONJ", "INTJ", "DET", "X");

  private static final Set<String> POINTING = Set.of("this", "these", "those");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "NUM");
  private static final Set<String> BEFORE_ROLE = Set.of("NOUN", "ADJ");
  private static final Set<String> AFTER_ADJECTIVE = Set.of("ADJ", "NOUN", "PROPN", "ADV", "VERB");
  private static final Set<String> AFTER_NOUN = Set.of("ADP", "PUNCT");

  private final WordLists words;
  private final Morphology morphology;

  Tags(WordLists words, Morphology morphology) {
    this.words = words;
    this.morphology = morphology;
  }

  /** The words of a sentence with better tags. */
  List<Token> mended(List<Token> tokens) {
    var mended = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      var next = i + 1 == tokens.size() ? null : tokens.get(i + 1);
      mended.add(tagged(token, tag(i == 0 ? null : mended.get(i - 1), token, next)));
    }
    return mended;
  }

  private static boolean isVerbOrSelf(Token token) {
    return token.tag().matches("AUX|VERB") || token.text().matches("(?:him|her|it)self");
  }

  /** Finds the verb of a sentence that seems to have none. */
  void setVerb(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!isAny(tokens, i - 1, OPENING) && !PlainSentence.isMark(tokens.get(i - 1))) {
        return;
      }
      if (mayBePresent(tokens, i) && isVerbless(tokens, i + 1)) {
        tokens.set(i, tagged(tokens.get(i), "VERB"));
        return;
      }
    }
  }

  private static Token tagged(Token token, String tag) {
    return token.tag().equals(tag) ? token : new Token(token.span(), token.text(), tag);
  }

  private String tag(Token last, Token token, Token next) {
    if (MARK.matcher(token.text()).matches()) {
      return "PUNCT";
    }
    if (NUMBER.matcher(token.text()).matches() || words.isNumber(token.text())) {
      return "NUM";
    }
    if (AUXILIARY.matcher(token.text()).matches()) {
      return "AUX+PART";
    }
    boolean particle = next != null && words.isParticle(token.text()) && token.text().length() < 4;
    if (particle
        && (Character.isUpperCase(next.text().charAt(0)) || words.isParticle(next.text()))) {
      return "PROPN";
    }
    boolean role = token.tag().equals("VERB") && words.isRole(token.text());
    boolean led = last != null && BEFORE_ROLE.contains(last.tag()) && next != null;
    if (role && next != null && (next.tag().equals("PROPN") || (led && next.text().equals(",")))) {
      return "NOUN";
    }
    if (words.isAdjectival(token.text()) && last != null && last.tag().equals("AUX")) {
      return "ADJ";
    }
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    if (last == null) {
      boolean name = capital && token.tag().matches("ADJ|X|INTJ") && !words.isVague(token.text());
      return name && next != null && isVerbOrSelf(next) ? "PROPN" : token.tag();
    }
    boolean named = capital && token.tag().equals("VERB") && last.text().equals(",");
    if (named && next != null && Character.isUpperCase(next.text().charAt(0))) {
      return "PROPN";
    }
    boolean inside = !last.tag().equals("PUNCT") || last.text().equals(",");
    if (inside && NAME.matcher(token.text()).lookingAt() && SMALL.contains(token.tag())) {
      return "PROPN";
    }
    if (isPerfect(last, token) || isPast(last, token, next)) {
      return token.text().equals("been") ? "AUX" : "VERB";
    }
    return token.tag();
  }

  /**
   * "a curfew for": between an article and a preposition or mark stands no adverb; "those groups":
   * before a noun stands no pronoun.
   */
  static void setNouns(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean pointing = POINTING.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
      if (pointing && isAny(tokens, i, NOMINAL)) {
        tokens.set(i - 1, tagged(tokens.get(i - 1), "DET"));
      }
      boolean article = ARTICLES.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
      boolean last = i + 1 == tokens.size() || isAny(tokens, i + 1, AFTER_NOUN);
      boolean adverb = article && last && tokens.get(i).tag().equals("ADV");
      if (adverb || isNoun(tokens, i)) {
        tokens.set(i, tagged(tokens.get(i), "NOUN"));
      }
    }
  }

  /** "the unrest,", "a legal equivalent of": with an article an adjective needs a noun. */
  private static boolean isNoun(List<Token> tokens, int place) {
    int before = tokens.get(place - 1).tag().equals("ADJ") ? place - 2 : place - 1;
    boolean led =
        before >= 0 && ARTICLES.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
    if (!led || !tokens.get(place).tag().equals("ADJ") || place + 1 == tokens.size()) {
      return false;
    }
    boolean listed =
        tokens.get(place + 1).text().equals(",")
            && place + 2 < tokens.size()
            && isAny(tokens, place + 2, AFTER_ADJECTIVE);
    return !listed
        && !PlainSentence.isMark(tokens.get(place + 1))
        && isAny(tokens, place + 1, AFTER_NOUN);
  }

  /** "has urged", "had been": after "have" no noun and no adjective. */
  private static boolean isPerfect(Token last, Token token) {
    return HAVE.contains(last.text())
        && ((token.text().equals("been") && !token.tag().equals("AUX"))
            || (token.tag().equals("ADJ") && token.text().endsWith("ed")));
  }

  /** "the council met on": the past of an irregular verb between a noun and no noun. */
  private boolean isPast(Token last, Token token, Token next) {
    var form = morphology.analyze(token.text()).form();
    return token.tag().equals("NOUN")
        && (form == Form.PAST || form == Form.PAST_OR_PARTICIPLE)
        && !token.text().endsWith("ed")
        && last.tag().matches("NOUN|PROPN|PRON|ADJ")
        && (next == null || !next.tag().matches("NOUN|PROPN|VERB|AUX"));
  }

  /**
   * "The video travels around the world", "Schools close at noon": where a sentence opens with
   * nouns and no verb belongs to them, the first that agrees with the noun before it is one.
   */
  private boolean mayBePresent(List<Token> tokens, int place) {
    int before = PlainSentence.isMark(tokens.get(place - 1)) ? place - 2 : place - 1;
    var word = tokens.get(place);
    if (before < 0
        || !isAny(tokens, before, Set.of("NOUN", "PROPN"))
        || !Character.isLowerCase(word.text().charAt(0))) {
      return false;
    }
    var noun = tokens.get(before).text();
    var next = tokens.get(place + 1);
    boolean one = before == 1 && tokens.get(0).tag().equals("DET");
    boolean name = one || Character.isUpperCase(noun.charAt(0));
    boolean several = noun.matches(".*[^s’']s") || words.isPlural(noun);
    if (word.text().matches(".*[^su]s")) {
      return word.tag().equals("NOUN")
          && !noun.endsWith("s")
          && next.tag()
              .matches("ADP|DET|ADV|PRON|NUM|ADJ|SCONJ" + (name ? "|NOUN|PROPN|PUNCT" : ""));
    }
    boolean some = next.tag().equals("NOUN") && next.text().endsWith("s");
    return (word.tag().equals("ADJ") && next.tag().equals("DET"))
        || (several
            && word.tag().matches("NOUN|ADJ|ADP")
            && !words.isPreposition(word.text())
            && !word.text().matches("of|in|on|at|for|with|by|from|to|as|.*ing|.*ed")
            && (some
                || place + 2 == tokens.size()
                || next.tag().matches("DET|PROPN|NUM" + (place < 3 ? "|ADP" : ""))));
  }

  /** Whether no verb follows before a mark or a word that opens or joins a clause. */
  private boolean isVerbless(List<Token> tokens, int from) {
    for (var token : tokens.subList(from, tokens.size())) {
      if (token.tag().matches("VERB|AUX|.*\\+AUX")) {
        return token.tag().equals("VERB") && isInfinitive(tokens, token);
      }
      if (token.tag().matches("PUNCT|CCONJ|SCONJ") || words.opensClause(token.text())) {
        return true;
      }
    }
    return true;
  }

  private static boolean isInfinitive(List<Token> tokens, Token verb) {
    int place = tokens.indexOf(verb);
    return place > 0 && tokens.get(place - 1).text().equals("to");
  }

  private static boolean isAny(List<Token> tokens, int place, Set<String> tags) {
    return tags.contains(tokens.get(place).tag());
  }
}
