package dateline.event;

import java.util.Set;

/** Verbs by how they are read, and the words that change whether something happened. */
record Vocabulary(
    Set<String> speech,
    Set<String> light,
    Set<String> state,
    Set<String> link,
    Set<String> vague,
    Set<String> nobody,
    Set<String> repeated,
    Set<String> carry,
    Set<String> experience,
    Set<String> scheduled) {

  static Vocabulary english() {
    return new Vocabulary(
        Tables.set("verbs.tsv", "speech"),
        Tables.set("verbs.tsv", "light"),
        Tables.set("verbs.tsv", "state"),
        Tables.set("verbs.tsv", "link"),
        Tables.set("verbs.tsv", "vague"),
        Tables.set("modality.tsv", "nobody"),
        Tables.set("modality.tsv", "repeated"),
        Tables.set("modality.tsv", "carry"),
        Tables.set("modality.tsv", "experience"),
        Tables.set("modality.tsv", "scheduled"));
  }
}
