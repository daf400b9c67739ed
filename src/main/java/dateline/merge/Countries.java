package dateline.merge;

import dateline.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries of the world by all names that news gives them: "Dutch" is the Netherlands, and
 * "The Hague" may be, where it acts.
 */
final class Countries {

  private static final String MARK = "+";

  /** The most words of a name. */
  private static final int LONGEST = 4;

  /**
   * A country at a place of a text.
   *
   * @param key the same for all names of one country
   * @param words how many words name it
   */
  record Match(String key, int words) {}

  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();

  /** The first words of names of several words. */
  private final Set<String> openings = new HashSet<>();

  /** Reads the table of the program. */
  Countries() {
    for (var line : WordList.lines(Countries.class, "countries.txt")) {
      var parts = line.split("[:;]", -1);
      var key = MARK + Names.plain(parts[0]);
      titles.put(key, parts[0]);
      add(names, parts[0], key);
      add(names, parts[1], key);
      if (parts.length > 2) {
        add(seats, parts[2], key);
      }
    }
  }

  private void add(Map<String, String> names, String list, String key) {
    for (var name : list.split(",", -1)) {
      if (!name.isBlank()) {
        names.put(Names.plain(name), key);
        openings.add(name.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The country that a name is one of, by its own name; empty where it is none. */
  Optional<String> country(String name) {
    return Optional.ofNullable(names.get(Names.plain(name))).map(titles::get);
  }

  /** The country that the words from an index name. */
  Optional<Match> named(List<String> words, int from) {
    return isCapital(words.get(from)) ? longest(names, words, from) : Optional.empty();
  }

  /**
   * The country that acts under the words from an index: its name, or that of its government, which
   * some write small, as "the state department".
   */
  Optional<Match> acting(List<String> words, int from) {
    return named(words, from).or(() -> longest(seats, words, from));
  }

  private Optional<Match> longest(Map<String, String> names, List<String> words, int from) {
    int fewest = isCapital(words.get(from)) ? 1 : 2;
    int most = openings.contains(words.get(from).toLowerCase(Locale.ROOT)) ? LONGEST : 1;
    for (int n = Math.min(most, words.size() - from); n >= fewest; n--) {
      var key = names.get(Names.plain(String.join(" ", words.subList(from, from + n))));
      if (key != null) {
        return Optional.of(new Match(key, n));
      }
    }
    return Optional.empty();
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
