package dateline.ui.table;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** The events as a table that sorts by every column. */
public final class EventTable extends TableView<EventRow> {

  /** Of the width that all columns want, how much will do. */
  private static final double ENOUGH = 0.78;

  /** As narrow as a person may make a column, in pixels. */
  private static final double LEAST = 30;

  private final TableModel model;
  private final Runnable open;
  private final DoubleProperty typeScale = new SimpleDoubleProperty(1);
  private boolean following;

  /**
   * @param open goes to the sources of the selected event
   */
  public EventTable(TableModel model, Runnable open) {
    this.model = model;
    this.open = open;
    setId("event-table");
    getStyleClass().add("event-table");
    setAccessibleText("Events");
    setPlaceholder(new Label("No events"));
    Column.ALL.stream().map(this::column).forEach(getColumns()::add);
    widthProperty().addListener((property, old, now) -> fit());
    typeScale.addListener((property, old, now) -> fit());
    fit();
    setRowFactory(table -> new EventLine(model));
    setSortPolicy(table -> arrange());
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<EventRow>) change -> choose());
    getSelectionModel().selectedItemProperty().addListener((property, old, now) -> select(now));
    model.selectedProperty().addListener((property, old, now) -> follow());
    model.foundProperty().addListener((property, old, now) -> refresh());
    model.rowsProperty().addListener((property, old, now) -> show(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** How much larger than usual type is, more than 0. */
  public DoubleProperty typeScaleProperty() {
    return typeScale;
  }

  /** Columns share the width where it is enough, short ones are shown in full; else one scrolls. */
  private void fit() {
    double all = Column.ALL.stream().mapToDouble(Column::width).sum() * typeScale.get();
    boolean fits = getWidth() >= all * ENOUGH;
    setColumnResizePolicy(
        fits ? CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS : UNCONSTRAINED_RESIZE_POLICY);
    for (int i = 0; i < Column.ALL.size(); i++) {
      double width = Column.ALL.get(i).width() * typeScale.get();
      getColumns().get(i).setMinWidth(Column.ALL.get(i).whole() ? width : LEAST);
      getColumns().get(i).setPrefWidth(width);
    }
  }

  /** Leaves it to the model, so that the window never waits for many rows. */
  private boolean arrange() {
    model.sort(Optional.ofNullable(getComparator()));
    return true;
  }

  private TableColumn<EventRow, EventRow> column(Column column) {
    var made = new TableColumn<EventRow, EventRow>(column.heading());
    made.setId("column-" + column.key());
    made.setComparator(column.order());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(any -> new EventCell(column));
    return made;
  }

  private void choose() {
    model.choose(getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList());
  }

  private void select(EventRow row) {
    if (row != null && !following) {
      model.select(row);
    }
  }

  private void show(EventRows now) {
    following = true;
    getPlaceholder().setVisible(model.isArranged());
    getItems().setAll(now.rows());
    follow();
  }

  /** Selects what is selected elsewhere. */
  private void follow() {
    following = true;
    var row = model.selected().flatMap(this::rowOf);
    row.ifPresentOrElse(this::show, getSelectionModel()::clearSelection);
    following = false;
  }

  private void show(int row) {
    if (getSelectionModel().getSelectedIndex() != row) {
      getSelectionModel().clearAndSelect(row);
      getFocusModel().focus(row);
      scrollTo(Math.max(0, row - 3));
    }
  }

  private Optional<Integer> rowOf(String eventId) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).event().id().equals(eventId)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> open.run();
      case ESCAPE -> model.deselect();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
