package dateline.merge;

import dateline.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a headline needs to know of English words, from the lists of the program. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists() {
    var list = new HashSet<String>();
    for (var line : WordList.lines(WordLists.class, "words.txt")) {
      if (line.endsWith(":")) {
        list = new HashSet<>();
        lists.put(line.substring(0, line.length() - 1), list);
      } else {
        list.addAll(Arrays.asList(line.split("\\s+")));
      }
    }
  }

  private boolean has(String list, String word) {
    return lists.get(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a verb, by its base form, introduces what somebody said. */
  boolean isReporting(String lemma) {
    return has("reporting", lemma);
  }

  /** Whether a further clause begins with the word. */
  boolean opensClause(String word) {
    return has("clausewords", word);
  }

  /** Whether the word says what a person is. */
  boolean isRole(String word) {
    return has("roles", word.replaceAll("[.,]$", ""));
  }

  /** Whether the word belongs to the name of an organisation or place. */
  boolean isBody(String word) {
    return has("bodies", word);
  }

  /** Whether the word belongs to the surname it stands before. */
  boolean isParticle(String word) {
    return has("particles", word);
  }

  /** Whether the word names nobody by itself. */
  boolean isIdle(String word) {
    return has("idle", word);
  }

  /** Whether the headline does without the word. */
  boolean isFiller(String word) {
    return has("fillers", word);
  }

  /** Whether the noun is plural, though it does not look it. */
  boolean isPlural(String noun) {
    return has("plurals", noun);
  }

  /** Whether the word dates. */
  boolean isTime(String word) {
    return has("times", word);
  }

  /** Whether the noun says where or to whom something was said. */
  boolean isChannel(String noun) {
    return has("channels", noun);
  }

  /** Whether a clause that begins with the word tells something else. */
  boolean turns(String word) {
    return has("turns", word);
  }
}
