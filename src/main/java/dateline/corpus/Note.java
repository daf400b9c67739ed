package dateline.corpus;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person noted on something.
 *
 * @param text in their words; empty where they wrote nothing
 * @param tags each once, in the order given
 * @param bookmarked whether they want to find it again
 */
public record Note(String text, List<String> tags, boolean bookmarked) {

  /** Nothing. */
  public static final Note NONE = new Note("", List.of(), false);

  public Note {
    requireNonNull(text, "text");
    tags = tags.stream().distinct().toList();
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** This note and another on the same thing. */
  public Note and(Note other) {
    var both = Stream.of(text, other.text).filter(t -> !t.isEmpty()).distinct().toList();
    return new Note(
        String.join("\n", both),
        Stream.concat(tags.stream(), other.tags.stream()).toList(),
        bookmarked || other.bookmarked);
  }

  /** Everything in it that a search should find. */
  public String searchText() {
    return String.join(" ", Stream.concat(Stream.of(text), tags.stream()).toList()).strip();
  }
}
