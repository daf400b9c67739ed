package dateline.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Publication dates that a person gave. Of several for one article the last wins.
 *
 * @param entries in the order given
 * @param tables files that dates were read from; they are no articles
 */
public record PublishedDates(List<Entry> entries, List<Path> tables) {

  /** No date was given. */
  public static final PublishedDates NONE = new PublishedDates(List.of(), List.of());

  /**
   * The publication date of one article.
   *
   * @param id the article's id, or a prefix that no other article's id has
   * @param date the day
   * @param reason how it was given, in a person's words, such as "--published"
   * @param required whether it is an error if no article has that id; a table may name articles
   *     that are not there
   */
  public record Entry(String id, LocalDate date, String reason, boolean required) {

    public Entry {
      requireNonNull(id, "id");
      requireNonNull(date, "date");
      requireNonNull(reason, "reason");
    }
  }

  public PublishedDates {
    entries = List.copyOf(entries);
    tables = List.copyOf(tables);
  }

  /** These dates and then those of another list, which win. */
  public PublishedDates and(PublishedDates later) {
    return new PublishedDates(
        Stream.concat(entries.stream(), later.entries.stream()).toList(),
        Stream.concat(tables.stream(), later.tables.stream()).toList());
  }
}
