package dateline.event;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names and nouns that are known beforehand.
 *
 * @param places countries, regions and large cities
 * @param demonyms adjectives and nouns of nationality, which name nobody by themselves
 * @param groups nouns for people who act together
 * @param titles words before a name that say what somebody is
 * @param media words for those who pass on what others did
 */
record Gazetteer(
    Set<String> places,
    Set<String> demonyms,
    Set<String> groups,
    Set<String> titles,
    Set<String> media) {

  static Gazetteer english() {
    return new Gazetteer(
        read("places.txt"),
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

  boolean isPlace(String name) {
    return places.contains(name);
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
    return groups.contains(word.lower());
  }
}
