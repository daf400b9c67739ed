package dateline.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The short forms that full names of one article have: a surname, a first name that is nobody
 * else's, an acronym. A surname that differs in one letter is another spelling of it.
 */
final class Aliases {

  private static final int SHORTEST_SPELLED = 5;

  private static final Set<String> NO_INITIALS = Set.of("of", "for", "the", "and", "de");

  private final Map<String, String> full = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  /** Takes a name as it stands in the text. */
  void introduce(String name) {
    var words = name.split(" ", -1);
    if (words.length == 1) {
      return;
    }
    full.putIfAbsent(words[words.length - 1], name);
    firsts.merge(words[0], name, (one, other) -> one.equals(other) ? one : "");
    var acronym = acronym(name);
    if (acronym.length() > 2) {
      full.putIfAbsent(acronym, name);
    }
  }

  /** The full name a name stands for; itself where none is known. */
  String full(String name) {
    if (name.contains(" ")) {
      var known = full.get(last(name));
      return known != null && known.endsWith(name) ? known : name;
    }
    var known = full.get(name);
    if (known == null) {
      known = firsts.getOrDefault(name, "");
    }
    return known.isEmpty() ? spelled(name) : known;
  }

  /** Whether a name stands for a longer one. */
  boolean isKnown(String name) {
    return !full(name).equals(name) || full.containsValue(name);
  }

  /** Whether a name may be a person's: of two to four words, none of them an "of". */
  boolean isPerson(String name) {
    var words = name.split(" ", -1);
    return words.length > 1
        && words.length < 5
        && Stream.of(words).noneMatch(w -> w.equals("of") || w.equals("for"));
  }

  private String spelled(String name) {
    return full.keySet().stream()
        .filter(known -> isVariant(known, name))
        .sorted()
        .findFirst()
        .map(full::get)
        .orElse(name);
  }

  /** Whether two long words with the same beginning differ in one letter only. */
  private static boolean isVariant(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < SHORTEST_SPELLED || longer - shorter > 1 || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(Math.min(one.length(), same + (one.length() == longer ? 1 : 0)))
        .equals(
            other.substring(Math.min(other.length(), same + (other.length() == longer ? 1 : 0))));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String acronym(String name) {
    return Stream.of(name.split("[ -]"))
        .filter(w -> !w.isEmpty() && !NO_INITIALS.contains(w.toLowerCase(Locale.ROOT)))
        .filter(w -> Character.isUpperCase(w.codePointAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }
}
