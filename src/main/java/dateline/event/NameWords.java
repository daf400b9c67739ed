package dateline.event;

import java.util.Set;

/**
 * Words that decide what is a name.
 *
 * @param inside words that may stand inside a name
 * @param locative words before a name that tell where something is
 * @param settlement nouns that do so with "of"
 * @param compass parts of the world, which name nothing by themselves
 * @param office adjectives that belong to a role
 * @param honorific titles that tell no role
 * @param compound second halves of adjectives whose first half may be a name
 * @param none words with a capital that are no names
 */
record NameWords(
    Set<String> inside,
    Set<String> locative,
    Set<String> settlement,
    Set<String> compass,
    Set<String> office,
    Set<String> honorific,
    Set<String> compound,
    Set<String> none) {

  static NameWords english() {
    return new NameWords(
        Tables.set("names.tsv", "inside"),
        Tables.set("names.tsv", "locative"),
        Tables.set("names.tsv", "settlement"),
        Tables.set("names.tsv", "compass"),
        Tables.set("names.tsv", "office"),
        Tables.set("names.tsv", "honorific"),
        Tables.set("names.tsv", "compound"),
        Tables.set("names.tsv", "none"));
  }
}
