package dateline.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;

/** A line of the table: marked where a search found its event, faint where a filter left it out. */
final class EventLine extends TableRow<EventRow> {

  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  private final TableModel model;

  EventLine(TableModel model) {
    this.model = model;
  }

  @Override
  protected void updateItem(EventRow row, boolean empty) {
    super.updateItem(row, empty);
    mark();
  }

  void mark() {
    boolean shown = !isEmpty() && getItem() != null;
    pseudoClassStateChanged(FOUND, shown && model.isFound(getItem()));
    pseudoClassStateChanged(DIMMED, shown && model.isDimmed(getItem()));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && getItem() != null
        ? Column.TITLE.words().apply(getItem().event())
            + ", "
            + Column.DATE.words().apply(getItem().event())
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
