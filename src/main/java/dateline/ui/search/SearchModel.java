package dateline.ui.search;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.ui.desk.Desk;
import dateline.ui.desk.ProjectModel;
import dateline.ui.filter.FilterModel;
import dateline.ui.task.Latest;
import dateline.ui.task.Lazy;
import dateline.ui.task.TaskRunner;
import dateline.ui.words.Count;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A search through the events, and the walk through what it found. It finds behind the window; the
 * words are gathered at the first search. What a filter hides is not found, what it dims is.
 */
public final class SearchModel {

  private final Desk desk;
  private final FilterModel filter;
  private final Latest searching;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<EventSet> found = new ReadOnlyObjectWrapper<>(EventSet.NONE);
  private Timeline timeline;
  private Lazy<EventIndex> index;
  private EventSet matching = EventSet.NONE;
  private boolean isSearching;

  public SearchModel(ProjectModel project, Desk desk, FilterModel filter, TaskRunner runner) {
    this.desk = desk;
    this.filter = filter;
    searching = new Latest(runner);
    timeline = project.timeline();
    index = indexOf(timeline);
    query.addListener((property, old, now) -> find());
    project.timelineProperty().addListener((property, old, now) -> read(now));
    filter.filteredProperty().addListener((property, old, now) -> show());
  }

  // Properties

  public StringProperty queryProperty() {
    return query;
  }

  /** The events found, by their places in the timeline that the filter shows. */
  public ReadOnlyObjectProperty<EventSet> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The events found, in chronological order. */
  public List<Event> hits() {
    return found.get().places().mapToObj(timeline.events()::get).toList();
  }

  /**
   * Such as "3 of 12", "12 events", "4 left out" by the filter, or "nothing found"; empty for an
   * empty query.
   */
  public StringExpression summary() {
    return Bindings.createStringBinding(this::summarised, query, found, desk.selectedProperty());
  }

  // Commands

  /** Selects the next hit, after the last the first. */
  public void next() {
    step(1);
  }

  /** Selects the hit before, before the first the last. */
  public void previous() {
    step(-1);
  }

  /** Shows hits alone, if anything is searched. */
  public void showOnlyHits() {
    if (!query.get().isBlank()) {
      filter.set(filter.filter().withHits(true));
    }
  }

  private void step(int by) {
    var places = found.get().places().toArray();
    if (places.length > 0) {
      int at = position(places);
      int next = at < 0 ? (by > 0 ? 0 : places.length - 1) : at + by;
      var hit = timeline.events().get(places[Math.floorMod(next, places.length)]);
      desk.select(hit.id());
    }
  }

  /** The place of the selected event among the hits, from 0; negative where it is none. */
  private int position(int[] places) {
    var events = timeline.events();
    var id = desk.selected().map(Event::id);
    return IntStream.range(0, id.isEmpty() ? 0 : places.length)
        .filter(hit -> events.get(places[hit]).id().equals(id.get()))
        .findFirst()
        .orElse(-1);
  }

  private void read(Timeline next) {
    timeline = next;
    index = indexOf(next);
    matching = EventSet.NONE;
    found.set(EventSet.NONE);
    find();
  }

  private void find() {
    var words = Words.of(query.get());
    if (words.isEmpty()) {
      searching.stop();
      filter.set(filter.filter().withHits(false));
      use(EventSet.NONE);
      return;
    }
    isSearching = true;
    var now = index;
    searching.start(progress -> now.get().find(words), this::use);
  }

  private void use(EventSet matches) {
    isSearching = false;
    matching = matches;
    filter.found(matches);
    show();
  }

  /** Nothing while the filter still shows a timeline that is about to be replaced. */
  private void show() {
    var shown = filter.filtered();
    var all = shown.timeline().equals(timeline) ? matching : EventSet.NONE;
    found.set(all.without(shown.hidden()));
  }

  private static Lazy<EventIndex> indexOf(Timeline timeline) {
    return new Lazy<>(() -> new EventIndex(timeline));
  }

  private String summarised() {
    if (query.get().isBlank()) {
      return "";
    }
    if (found.get().isEmpty()) {
      return isSearching
          ? "searching…"
          : matching.isEmpty() ? "nothing found" : matching.count() + " left out";
    }
    int count = found.get().count();
    int at = position(found.get().places().toArray());
    return at < 0 ? Count.of(count, "event") : at + 1 + " of " + count;
  }
}
