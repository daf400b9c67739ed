package dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All countries, their capitals and the words for their people. */
final class Gazetteer {

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> peoples = new HashMap<>();

  private Gazetteer() {}

  /** The countries of ISO 3166 by their English names. */
  static Gazetteer english() {
    var gazetteer = new Gazetteer();
    for (var code : Locale.getISOCountries()) {
      gazetteer.countries.put(key(name(code)), name(code));
    }
    Tables.rows("countries.tsv").forEach(gazetteer::add);
    return gazetteer;
  }

  private void add(List<String> row) {
    var country = name(row.get(0));
    countries.put(key(country), country);
    capitals.put(key(row.get(1)), row.get(1));
    Tables.words(row.get(2)).forEach(people -> peoples.putIfAbsent(key(people), country));
    if (row.size() > 3) {
      Tables.words(row.get(3)).forEach(other -> countries.putIfAbsent(key(other), country));
    }
  }

  /** The country that a name or the name of its people stands for. */
  Optional<String> country(String name) {
    var country = countries.get(key(name));
    return Optional.ofNullable(country != null ? country : peoples.get(key(name)));
  }

  /** Whether a word is one for the people of a country, or what is theirs. */
  boolean isPeople(String word) {
    return peoples.containsKey(key(word));
  }

  /** Whether a name is that of a country or a capital. */
  boolean isPlace(String name) {
    return countries.containsKey(key(name)) || capitals.containsKey(key(name));
  }

  private static String name(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
