package dateline.headline;

import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.event.Places;
import dateline.text.AnalyzedText;
import dateline.text.Token;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chooses the headline of an event: the best that any of its mentions allows. */
public final class Headlines {

  /** So many mentions, the best first, are asked. */
  private static final int ASKED = 8;

  /** What it counts that the other mentions tell the same. */
  private static final double TYPICAL = 0.3;

  /** So many letters at the beginning of a word are compared. */
  private static final int STEM = 5;

  private final WordLists lists;
  private final PlainTitle plain;
  private final HeadlineWriter writer;

  /** Headlines for events of these articles. */
  public Headlines(List<AnalyzedText> articles, WordLists lists) {
    this.lists = lists;
    var alone = new HashMap<String, Integer>();
    articles.stream()
        .flatMap(article -> article.sentences().stream())
        .forEach(sentence -> addNamesAlone(sentence.tokens(), alone));
    var names = new ShortNames(lists, Places.known(), alone);
    plain = new PlainTitle(lists, names);
    writer = new HeadlineWriter(lists, names);
  }

  private void addNamesAlone(List<Token> words, Map<String, Integer> alone) {
    for (int i = 0; i < words.size(); i++) {
      if (isName(words, i) && !isCapital(words, i - 1) && !isCapital(words, i + 1)) {
        alone.merge(words.get(i).text().replaceAll("['’]s?$", ""), 1, Integer::sum);
      }
    }
  }

  /** Whether a word may belong to a name; at the beginning of a sentence only a name. */
  private boolean isCapital(List<Token> words, int place) {
    return isName(words, place)
        || (place > 0
            && place < words.size()
            && Character.isUpperCase(words.get(place).text().charAt(0))
            && !lists.isRole(words.get(place).text()));
  }

  private boolean isName(List<Token> words, int place) {
    return place >= 0
        && place < words.size()
        && words.get(place).tag().startsWith("PROPN")
        && !lists.isRole(words.get(place).text());
  }

  /**
   * The title of an event.
   *
   * @param accounts its mentions, the best first
   * @param kind the kind of the event, which the title is to tell
   */
  public String of(List<Account> accounts, Kind kind) {
    var telling = accounts.stream().filter(account -> account.kind() == kind).toList();
    return best(telling, accounts)
        .or(() -> best(accounts, accounts))
        .orElseGet(() -> plain.of(telling.get(0)));
  }

  private Optional<String> best(List<Account> telling, List<Account> all) {
    var told = first(all).stream().map(r -> r.quote().toLowerCase(Locale.ROOT)).toList();
    return first(telling).stream()
        .flatMap(account -> writer.write(account).stream())
        .map(candidate -> candidate.less(-TYPICAL * typical(candidate.text(), told)))
        .max(Comparator.comparingDouble(Candidate::worth))
        .map(Candidate::text);
  }

  private static List<Account> first(List<Account> accounts) {
    return accounts.subList(0, Math.min(ASKED, accounts.size()));
  }

  /** How much of a headline's words the mentions share, from 0, one alone has them, to 1. */
  private static double typical(String headline, List<String> told) {
    return Arrays.stream(headline.toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .mapToDouble(
            stem -> (double) told.stream().filter(t -> t.contains(stem)).count() / told.size())
        .average()
        .orElse(0);
  }
}
