package dateline.event;

import dateline.event.Parse.Word;
import dateline.event.Speaker.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words for a speaker's role say about the weight of their words. */
record Roles(Set<String> media, Set<String> opinion, Set<String> office) {

  static Roles english() {
    return new Roles(
        Tables.set("speakers.tsv", "media"),
        Tables.set("speakers.tsv", "opinion"),
        Tables.set("speakers.tsv", "office"));
  }

  /** The standing that the words of a name and its role give; empty where they tell none. */
  Optional<Standing> standing(List<Word> words) {
    if (any(words, media)) {
      return Optional.of(Standing.MEDIA);
    }
    if (any(words, opinion)) {
      return Optional.of(Standing.OPINION);
    }
    return any(words, office) ? Optional.of(Standing.OFFICE) : Optional.empty();
  }

  private static boolean any(List<Word> words, Set<String> roles) {
    return words.stream().anyMatch(w -> roles.contains(w.lower()) || roles.contains(w.noun()));
  }
}
