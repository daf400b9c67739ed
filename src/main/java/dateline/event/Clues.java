package dateline.event;

import dateline.corpus.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one article tells of the day on which it was published.
 *
 * @param id the article
 * @param stated what a person or its metadata state
 * @param clues what its own text tells
 * @param years the years it names
 * @param fingerprint what it is about
 */
public record Clues(
    String id,
    Optional<Given<LocalDate>> stated,
    List<Clue> clues,
    Years years,
    Fingerprint fingerprint) {

  public Clues {
    clues = List.copyOf(clues);
  }
}
