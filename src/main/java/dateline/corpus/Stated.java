package dateline.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is stated about an article, each fact with its reason.
 *
 * @param title the headline
 * @param publisher who published it
 * @param published the day of publication
 * @param authors who wrote it, as named; empty where nobody is named
 * @param notice a line to show wherever the article is shown as a source, such as that it is a
 *     retelling
 */
public record Stated(
    Optional<Given<String>> title,
    Optional<Given<String>> publisher,
    Optional<Given<LocalDate>> published,
    List<String> authors,
    Optional<String> notice) {

  /** Nothing is known. */
  public static final Stated NOTHING =
      new Stated(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Stated {
    authors = List.copyOf(authors);
  }

  /** The same, with a publication date that wins; unchanged where there is none. */
  Stated withPublished(Optional<Given<LocalDate>> date) {
    return new Stated(title, publisher, date.or(() -> published), authors, notice);
  }

  /** The same, with another publisher. */
  public Stated withPublisher(Given<String> other) {
    return new Stated(title, Optional.of(other), published, authors, notice);
  }

  /** The same, with a title where none is stated. */
  public Stated withTitleUnlessStated(Optional<Given<String>> other) {
    return new Stated(title.or(() -> other), publisher, published, authors, notice);
  }
}
