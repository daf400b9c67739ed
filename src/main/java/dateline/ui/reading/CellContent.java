package dateline.ui.reading;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * Measures and places the content of a list cell that is as high as its wrapped text needs. Room
 * for the scroll bar is always kept, so that the text does not wrap anew when it appears.
 */
public final class CellContent {

  private static final double SCROLL_BAR = 12;

  private CellContent() {}

  /** How high the cell must be to show its content. */
  public static double height(ListCell<?> cell, Region content) {
    return cell.isEmpty()
        ? 0
        : cell.snappedTopInset() + content.prefHeight(width(cell)) + cell.snappedBottomInset();
  }

  /** Gives the content the size it was measured by. */
  public static void place(ListCell<?> cell, Region content) {
    double width = width(cell);
    content.resizeRelocate(
        cell.snappedLeftInset(), cell.snappedTopInset(), width, content.prefHeight(width));
  }

  private static double width(ListCell<?> cell) {
    double insets = cell.snappedLeftInset() + cell.snappedRightInset();
    return Math.max(0, cell.getListView().getWidth() - insets - SCROLL_BAR);
  }
}
