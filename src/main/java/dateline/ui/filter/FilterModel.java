package dateline.ui.filter;

import dateline.layout.EventSet;
import dateline.pipeline.Timeline;
import dateline.ui.desk.ProjectModel;
import dateline.ui.filter.FilterIndex.Choice;
import dateline.ui.task.Latest;
import dateline.ui.task.Lazy;
import dateline.ui.task.TaskRunner;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What is shown: the timeline with a filter over it. Views follow {@link #filteredProperty}: it
 * holds a timeline and the sets of events that are hidden and dimmed in it, which always fit
 * together, so that no view ever shows a timeline through the sets of another. The filter is a
 * state of the window and no edit: neither the project nor its history knows of it.
 *
 * <p>Filtering goes on behind the window; where the filter is empty, a new timeline is shown at
 * once.
 */
public final class FilterModel {

  private final Latest filtering;
  private final Latest counting;
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
  private final BooleanProperty dims = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Filtered> filtered;
  private Timeline timeline;
  private Lazy<FilterIndex> index;
  private EventSet hits = EventSet.NONE;

  public FilterModel(ProjectModel project, TaskRunner runner) {
    filtering = new Latest(runner);
    counting = new Latest(runner);
    timeline = project.timeline();
    index = indexOf(timeline);
    filtered = new ReadOnlyObjectWrapper<>(Filtered.all(timeline));
    project.timelineProperty().addListener((property, old, now) -> show(now));
    dims.addListener((property, old, now) -> apply());
  }

  // Properties

  /** Changed with {@link #set}. */
  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  public Filter filter() {
    return filter.get();
  }

  /** Whether what is left out is dimmed, not hidden. */
  public BooleanProperty dimsProperty() {
    return dims;
  }

  /** The timeline that is shown, and what of it is hidden and dimmed. */
  public ReadOnlyObjectProperty<Filtered> filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  public Filtered filtered() {
    return filtered.get();
  }

  /** Such as "12 of 85 events". */
  public StringExpression summary() {
    return Bindings.createStringBinding(
        () -> filtered().passing() + " of " + filtered().timeline().events().size() + " events",
        filtered);
  }

  // Commands

  /** Filters in place of the filter so far. */
  public void set(Filter next) {
    if (!next.equals(filter())) {
      filter.set(next);
      apply();
    }
  }

  /** Shows every event. */
  public void clear() {
    set(Filter.NONE);
  }

  /** Tells what the search finds in the timeline, whether a filter leaves it or not. */
  public void found(EventSet found) {
    hits = found;
    if (filter().hits()) {
      apply();
    }
  }

  /** Gives the values of a facet with their counts, as soon as they are known. */
  void choices(Facet facet, Consumer<List<Choice>> use) {
    var now = index;
    var wanted = filter();
    var found = hits;
    counting.start(progress -> now.get().choices(facet, wanted, found), use);
  }

  private void show(Timeline next) {
    timeline = next;
    index = indexOf(next);
    hits = EventSet.NONE;
    forgetGoneValues(next);
    apply();
  }

  /** A filter of another crisis means nothing here. */
  private void forgetGoneValues(Timeline next) {
    var before = articlesOf(filtered().timeline());
    if (!before.isEmpty() && articlesOf(next).stream().noneMatch(before::contains)) {
      filter.set(Filter.NONE);
    }
  }

  private static Set<String> articlesOf(Timeline timeline) {
    return timeline.sources().stream()
        .map(source -> source.article().id())
        .collect(Collectors.toSet());
  }

  private void apply() {
    var shown = timeline;
    if (filter().isEmpty()) {
      filtering.stop();
      filtered.set(Filtered.all(shown));
      return;
    }
    var now = index;
    var wanted = filter();
    var found = hits;
    boolean dim = dims.get();
    filtering.start(
        progress -> now.get().leftOut(wanted, found),
        leftOut ->
            filtered.set(
                new Filtered(shown, dim ? EventSet.NONE : leftOut, dim ? leftOut : EventSet.NONE)));
  }

  private static Lazy<FilterIndex> indexOf(Timeline timeline) {
    return new Lazy<>(() -> new FilterIndex(timeline));
  }
}
