package dateline.merge;

import dateline.clause.WordLists;
import dateline.corpus.Cancellation;
import dateline.event.Extraction;
import dateline.headline.Headlines;
import java.util.Comparator;
import java.util.List;

/**
 * Merges what several articles say of one happening, and what one article says of it in several
 * places, into events.
 *
 * <p>The result depends on the articles alone, not on their order. A merger holds no state between
 * calls and may be shared by threads.
 */
public final class Merger {

  private static final Comparator<Event> CHRONOLOGICAL =
      Comparator.comparing((Event event) -> event.date().range().first())
          .thenComparing(event -> event.date().range().last())
          .thenComparingInt(Event::order)
          .thenComparing(Event::id);

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Kinds kinds = new Kinds();
  private final WordLists lists = new WordLists();
  private final Countries countries = new Countries();
  private final ReportReader reader = new ReportReader(vocabulary, lists, countries);
  private final ClaimWords claimWords = new ClaimWords(countries);
  private final FactConflicts facts = new FactConflicts(claimWords);

  /** The events, in chronological order; articles that copy each other are found first. */
  public List<Event> merge(List<Extraction> extractions) {
    return merge(extractions, Copies.among(extractions));
  }

  /**
   * The events, in chronological order.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public List<Event> merge(List<Extraction> extractions, Copies copies) {
    var bearers = new Bearers(extractions, countries);
    var reports = read(extractions, bearers);
    var rarity = new Rarity(reports);
    var contents = new Contents(reports, rarity, claimWords);
    var strands = new Strands(new Continuity(contents, lists)).of(reports);
    var likeness = new Likeness(vocabulary, contents);
    var groups = new Grouping(reports, strands, likeness).group(new Pairs(reports, rarity).find());
    var headlines = new Headlines(extractions.stream().map(Extraction::text).toList(), lists);
    return new EventWriter(kinds, headlines, copies, facts, bearers.roles(extractions))
        .write(groups).stream().sorted(CHRONOLOGICAL).toList();
  }

  private List<Report> read(List<Extraction> extractions, Bearers bearers) {
    return extractions.stream()
        .sorted(Comparator.comparing(extraction -> extraction.text().article().id()))
        .peek(extraction -> Cancellation.check())
        .flatMap(extraction -> reader.read(bearers.named(extraction)).stream())
        .toList();
  }
}
