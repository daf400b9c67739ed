package dateline.pipeline;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Problem;
import dateline.event.Undated;
import dateline.merge.Event;
import dateline.merge.Teller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events extracted from a set of articles. Immutable.
 *
 * @param sources the articles, by id
 * @param events given in any order, kept in chronological order
 * @param undated happenings without a date
 * @param problems what could not be read
 * @param earlier events as the articles published until some day told them, where that are not all;
 *     see {@link Publications}
 * @param dismissed events that a person has taken off
 * @param teller tells an event anew from other mentions
 */
public record Timeline(
    List<Source> sources,
    List<Event> events,
    List<Undated> undated,
    List<Problem> problems,
    List<Event> earlier,
    List<Event> dismissed,
    Teller teller) {

  /** No article, no event. */
  public static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of(), List.of());

  public Timeline {
    sources = List.copyOf(sources);
    events = events.stream().sorted(Event.CHRONOLOGICAL).toList();
    undated = List.copyOf(undated);
    problems = List.copyOf(problems);
    earlier = List.copyOf(earlier);
    dismissed = List.copyOf(dismissed);
    requireNonNull(teller, "teller");
  }

  /** A timeline of which it is not known how it was told before. */
  public Timeline(
      List<Source> sources, List<Event> events, List<Undated> undated, List<Problem> problems) {
    this(sources, events, undated, problems, List.of(), List.of(), Teller.PLAIN);
  }

  /** The article of that id. */
  public Optional<Source> source(String articleId) {
    return sources.stream().filter(s -> s.article().id().equals(articleId)).findFirst();
  }

  /** Who published the articles, by their ids; none for those of which it is not known. */
  public Map<String, String> publishers() {
    var publishers = new HashMap<String, String>();
    for (var source : sources) {
      var article = source.article();
      article.stated().publisher().ifPresent(p -> publishers.put(article.id(), p.value()));
    }
    return publishers;
  }

  /** The event of that id. */
  public Optional<Event> event(String id) {
    return events.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The same timeline with other articles, or other facts about them. */
  public Timeline withSources(List<Source> others) {
    return new Timeline(others, events, undated, problems, earlier, dismissed, teller);
  }

  /** The same timeline with other events. */
  public Timeline withEvents(List<Event> others) {
    return new Timeline(sources, others, undated, problems, earlier, dismissed, teller);
  }

  /** The same timeline with other tellings of its events before all articles were out. */
  public Timeline withEarlier(List<Event> others) {
    return new Timeline(sources, events, undated, problems, others, dismissed, teller);
  }

  /** The same timeline with other events taken off. */
  public Timeline withDismissed(List<Event> others) {
    return new Timeline(sources, events, undated, problems, earlier, others, teller);
  }

  /** The same timeline with other problems. */
  public Timeline withProblems(List<Problem> others) {
    return new Timeline(sources, events, undated, others, earlier, dismissed, teller);
  }
}
