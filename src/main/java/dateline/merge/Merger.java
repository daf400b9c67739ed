package dateline.merge;

import dateline.clause.WordLists;
import dateline.corpus.Cancellation;
import dateline.event.Extraction;
import dateline.headline.Headlines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Merges what several articles say of one happening, and what one article says of it in several
 * places, into events.
 *
 * <p>The result depends on the articles alone, not on their order. A merger holds no state between
 * calls and may be shared by threads.
 */
public final class Merger {

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Kinds kinds = new Kinds();
  private final WordLists lists = new WordLists();
  private final Countries countries = new Countries();
  private final ReportReader reader = new ReportReader(vocabulary, lists, countries);
  private final ClaimWords claimWords = new ClaimWords(countries);
  private final FactConflicts facts = new FactConflicts(claimWords);

  /**
   * What came of merging.
   *
   * @param events in chronological order
   * @param earlier events as they were told by the articles published until some day, where that
   *     are not all; they have the ids of the events, and with one id no two the same articles
   * @param teller tells an event anew from other mentions of the same articles
   */
  public record Merged(List<Event> events, List<Event> earlier, Teller teller) {
    public Merged {
      events = List.copyOf(events);
      earlier = List.copyOf(earlier);
    }
  }

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
    return chronological(drafts(extractions, copies).events());
  }

  /**
   * The events, and what was known of them at the end of each day of publication.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Merged mergeByDay(List<Extraction> extractions, Copies copies) {
    var drafts = drafts(extractions, copies);
    var published = new HashMap<String, LocalDate>();
    for (var extraction : extractions) {
      var id = extraction.text().article().id();
      extraction.dating().published().ifPresent(day -> published.put(id, day));
    }
    return new Merged(
        chronological(drafts.events()),
        drafts.earlier(published),
        drafts.teller(extractions, reader, published));
  }

  private EventWriter.Drafts drafts(List<Extraction> extractions, Copies copies) {
    var bearers = new Bearers(extractions, countries);
    var reports = read(extractions, bearers);
    var rarity = new Rarity(reports);
    var contents = new Contents(reports, rarity, claimWords);
    var strands = new Strands(new Continuity(contents, lists)).of(reports);
    var likeness = new Likeness(vocabulary, contents);
    var groups = new Grouping(reports, strands, likeness).group(new Pairs(reports, rarity).find());
    var headlines = new Headlines(extractions.stream().map(Extraction::text).toList(), lists);
    return new EventWriter(kinds, headlines, copies, facts, bearers.roles(extractions))
        .drafts(groups);
  }

  private static List<Event> chronological(List<Event> events) {
    return events.stream().sorted(Event.CHRONOLOGICAL).toList();
  }

  private List<Report> read(List<Extraction> extractions, Bearers bearers) {
    return extractions.stream()
        .sorted(Comparator.comparing(extraction -> extraction.text().article().id()))
        .peek(extraction -> Cancellation.check())
        .flatMap(extraction -> reader.read(bearers.named(extraction)).stream())
        .toList();
  }
}
