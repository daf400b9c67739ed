package dateline.ui.table;

import dateline.layout.KindGroup;
import dateline.ui.style.GroupStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/** One fact of an event; its kind with the colour of its group. */
final class EventCell extends TableCell<EventRow, EventRow> {

  private final Column column;

  EventCell(Column column) {
    this.column = column;
    getStyleClass().add(column.key() + "-cell");
  }

  @Override
  protected void updateItem(EventRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean nothing = empty || row == null;
    setText(nothing ? null : column.words().apply(row.event()));
    setGraphic(nothing || !column.equals(Column.KIND) ? null : edge(row));
  }

  private static Region edge(EventRow row) {
    var group = KindGroup.of(row.event().subject().kind());
    var edge = new Region();
    edge.getStyleClass().addAll("edge", GroupStyle.of(group));
    return edge;
  }
}
