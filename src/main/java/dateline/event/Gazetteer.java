package dateline.event;

import dateline.text.Letters;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names and nouns that are known beforehand.
 *
 * @param countries countries, territories and regions of the world
 * @param cities cities and first-level divisions of countries
 * @param demonyms adjectives and nouns of nationality, which name nobody by themselves
 * @param groups nouns for people who act together
 * @param titles words before a name that say what somebody is
 * @param media words for those who pass on what others did
 */
record Gazetteer(
    Set<String> countries,
    Set<String> cities,
    Set<String> demonyms,
    Set<String> groups,
    Set<String> titles,
    Set<String> media) {

  static Gazetteer english() {
    return new Gazetteer(
        plain("countries.txt"),
        plain("cities.txt"),
        read("demonyms.txt"),
        read("groups.txt"),
        read("titles.txt"),
        Tables.set("speakers.tsv", "media"));
  }

  private static Set<String> read(String file) {
    return Tables.rows(file).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> plain(String file) {
    return read(file).stream().map(Letters::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a name is that of a country, a city or a first-level division of a country. */
  boolean isPlace(String name) {
    return isCountry(name) || isCity(name);
  }

  boolean isCountry(String name) {
    return countries.contains(Letters.plain(name));
  }

  boolean isCity(String name) {
    return cities.contains(Letters.plain(name));
  }

  boolean isDemonym(String name) {
    return demonyms.contains(name);
  }

  boolean isTitle(Parse.Word word) {
    return titles.contains(word.noun());
  }

  boolean isMedium(Parse.Word word) {
    return media.contains(word.lower()) || media.contains(word.noun());
  }

  boolean isGroup(Parse.Word word) {
    return isGroup(word.lower());
  }

  boolean isGroup(String noun) {
    return groups.contains(noun.toLowerCase(Locale.ROOT));
  }
}
