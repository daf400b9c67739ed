package dateline.ui.table;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.ui.desk.Desk;
import dateline.ui.filter.Filtered;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of the table. They are gathered while the table is looked at. */
public final class TableModel {

  private final ObservableValue<Filtered> filtered;
  private final ObservableValue<EventSet> found;
  private final Desk desk;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ObservableList<EventRow> rows = FXCollections.observableArrayList();

  public TableModel(
      ObservableValue<Filtered> filtered, ObservableValue<EventSet> found, Desk desk) {
    this.filtered = filtered;
    this.found = found;
    this.desk = desk;
    filtered.addListener((property, old, now) -> gather());
    shown.addListener((property, old, now) -> gather());
  }

  // Properties

  /** Whether the table is looked at, and not the timeline. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** What the filter does not hide, in chronological order; empty while nobody looks. */
  ObservableList<EventRow> rows() {
    return rows;
  }

  ObservableValue<EventSet> foundProperty() {
    return found;
  }

  boolean isFound(EventRow row) {
    return found.getValue().contains(row.place());
  }

  boolean isDimmed(EventRow row) {
    return filtered.getValue().dimmed().contains(row.place());
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

  void select(EventRow row) {
    if (!selected().equals(Optional.of(row.event().id()))) {
      desk.select(row.event().id());
    }
  }

  void deselect() {
    desk.deselect();
  }

  private void gather() {
    var now = filtered.getValue();
    var events = now.timeline().events();
    int count = shown.get() ? events.size() : 0;
    rows.setAll(
        IntStream.range(0, count)
            .filter(place -> !now.hidden().contains(place))
            .mapToObj(place -> new EventRow(events.get(place), place))
            .toList());
  }
}
