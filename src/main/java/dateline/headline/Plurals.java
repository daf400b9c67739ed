package dateline.headline;

import dateline.clause.PlainSentence;
import dateline.clause.Print;
import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a verb for somebody is in the plural. */
final class Plurals {

  /** "MPs". */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,}s");

  private static final Set<String> SEVERAL = Set.of("they", "we", "these", "those", "all");

  /** One thing, or so much money. */
  private static final Pattern SINGLE = Pattern.compile("one|1|[£$€¥].*");

  private final Account account;
  private final WordLists words;
  private final ShortNames names;
  private final Map<String, Boolean> within = new HashMap<>();

  Plurals(Account account, WordLists words, ShortNames names) {
    this.account = account;
    this.words = words;
    this.names = names;
  }

  /** For a name as a headline has it. */
  boolean isPlural(String name) {
    var first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    var last = HeadlineText.last(name);
    boolean counted = name.contains(" ") && (words.isNumber(first) || words.isPlural(first));
    boolean lower = !HeadlineText.isCapital(last) || !name.contains(" ");
    return counted
        || name.contains(" and ")
        || words.isPlural(last)
        || isSeveral(last)
        || (lower && isNounInS(last));
  }

  /** For the words of a noun. */
  boolean isPlural(List<Token> noun) {
    var last = noun.get(noun.size() - 1);
    var lower = last.text().toLowerCase(Locale.ROOT);
    var first = noun.get(0).text().toLowerCase(Locale.ROOT);
    boolean dead = first.equals("the") && words.isPeople(lower);
    if (dead
        || words.isPlural(lower)
        || SEVERAL.contains(first)
        || isSeveral(last.text())
        || Print.join(noun).contains(" and ")) {
      return true;
    }
    if (words.isNumber(lower) || Character.isDigit(lower.charAt(0))) {
      return !SINGLE.matcher(lower).matches() && !first.equals("$");
    }
    boolean led = noun.size() > 1 && HeadlineText.isCapital(last.text());
    boolean name = led || last.tag().equals("PROPN");
    if (name && !words.isPluralName(last.text()) && !isFirstWord(last)) {
      return false;
    }
    boolean letters = last.text().equals(last.text().toUpperCase(Locale.ROOT));
    return !letters && isNounInS(lower);
  }

  /** "MPs", "Hungarians". */
  private boolean isSeveral(String name) {
    return LETTERS.matcher(name).matches() || names.isPeople(name);
  }

  private boolean isNounInS(String word) {
    return word.matches(".*[^s’']s") && !words.isSingular(word);
  }

  /** Whether a word has its capital only from the beginning of the sentence. */
  private boolean isFirstWord(Token word) {
    var what = account.mention().what();
    return account.sentence().filter(s -> opens(s, word)).isPresent()
        && !within.computeIfAbsent(word.text(), this::isWithinSentence)
        && Stream.concat(what.actors().stream(), what.places().stream())
            .noneMatch(name -> name.contains(word.text()));
  }

  /** Whether the article has a word, with its capital, also inside a sentence. */
  private boolean isWithinSentence(String word) {
    return Pattern.compile("[\\p{Ll},] " + Pattern.quote(word) + "\\b")
        .matcher(account.text().article().text())
        .find();
  }

  /** Whether a sentence begins with a word, or goes on with it after a dash or colon. */
  private static boolean opens(PlainSentence sentence, Token word) {
    int place = sentence.tokens().indexOf(word);
    return place == 0 || sentence.lower(place - 1).matches("[–—:;-]+|[“\"]");
  }
}
