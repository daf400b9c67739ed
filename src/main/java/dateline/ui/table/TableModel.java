package dateline.ui.table;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.ui.desk.Desk;
import dateline.ui.filter.Filtered;
import dateline.ui.task.Latest;
import dateline.ui.task.TaskRunner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The lines of the table. They are gathered and sorted behind the window, while the table is looked
 * at.
 */
public final class TableModel {

  private static final Comparator<EventRow> IN_TIME = Comparator.comparingInt(EventRow::place);

  private static final EventRows NONE = new EventRows(Filtered.all(Timeline.EMPTY), List.of());

  private final ObservableValue<Filtered> filtered;
  private final ObservableValue<EventSet> found;
  private final Desk desk;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ObjectProperty<EventRows> rows = new SimpleObjectProperty<>(NONE);
  private final Latest arranging;
  private List<Event> chosen = List.of();
  private Comparator<EventRow> order = IN_TIME;

  public TableModel(
      ObservableValue<Filtered> filtered,
      ObservableValue<EventSet> found,
      Desk desk,
      TaskRunner runner) {
    this.filtered = filtered;
    this.found = found;
    this.desk = desk;
    arranging = new Latest(runner);
    filtered.addListener((property, old, now) -> arrange());
    shown.addListener((property, old, now) -> arrange());
  }

  // Properties

  /** The events chosen in the table; none while nobody looks at it. */
  public List<Event> chosen() {
    return shown.get() ? chosen : List.of();
  }

  /** Whether the table is looked at, and not the timeline. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** What the filter does not hide; nothing while nobody looks. */
  ObservableValue<EventRows> rowsProperty() {
    return rows;
  }

  /** Whether rows are there, if only none; not so before they are gathered. */
  boolean isArranged() {
    return !rows.get().equals(NONE);
  }

  ObservableValue<EventSet> foundProperty() {
    return found;
  }

  boolean isFound(EventRow row) {
    return rows.get().areOf(filtered.getValue().timeline())
        && found.getValue().contains(row.place());
  }

  boolean isDimmed(EventRow row) {
    return rows.get().filtered().dimmed().contains(row.place());
  }

  ObservableValue<Optional<Event>> selectedProperty() {
    return desk.selectedProperty();
  }

  Optional<String> selected() {
    return desk.selected().map(Event::id);
  }

  // Commands

  public void toggle() {
    shown.set(!shown.get());
  }

  /**
   * Sorts the lines.
   *
   * @param by empty for the order of time
   */
  void sort(Optional<Comparator<EventRow>> by) {
    order = by.orElse(IN_TIME);
    arrange();
  }

  void select(EventRow row) {
    if (!selected().equals(Optional.of(row.event().id()))) {
      desk.select(row.event().id());
    }
  }

  /** Chooses events, to do something with all of them. */
  void choose(List<EventRow> rows) {
    chosen = rows.stream().map(EventRow::event).toList();
  }

  void deselect() {
    desk.deselect();
  }

  private void arrange() {
    if (!shown.get()) {
      arranging.stop();
      rows.set(NONE);
      return;
    }
    var now = filtered.getValue();
    var by = order;
    arranging.start(progress -> EventRows.of(now, by, progress), rows::set);
  }
}
