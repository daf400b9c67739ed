package dateline.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A row that leaves out what it can do without where it is too narrow, so that no label is cut.
 * What is left out must be reached in another way too, such as a menu.
 */
class FoldingRow extends HBox {

  private List<Node> foldable = List.of();
  private int folded;

  /** Names what may be left out, the first first. */
  final void fold(List<Node> nodes) {
    foldable = List.copyOf(nodes);
  }

  @Override
  protected void layoutChildren() {
    int needed = needed();
    if (needed != folded) {
      folded = needed;
      for (int i = 0; i < foldable.size(); i++) {
        foldable.get(i).setVisible(i >= folded);
        foldable.get(i).setManaged(i >= folded);
      }
    }
    super.layoutChildren();
  }

  /** How many must be left out; nothing that is left out changes what the others need. */
  private int needed() {
    double width = full();
    int count = 0;
    while (count < foldable.size() && width > getWidth()) {
      width -= widthOf(foldable.get(count));
      count++;
    }
    return count;
  }

  private double full() {
    double room = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (var child : getChildren()) {
      room += child.isManaged() ? widthOf(child) : 0;
    }
    for (var node : foldable) {
      room += node.isManaged() ? 0 : widthOf(node);
    }
    return room;
  }

  private double widthOf(Node node) {
    var margin = getMargin(node);
    double around = margin == null ? 0 : margin.getLeft() + margin.getRight();
    return node.prefWidth(-1) + around + getSpacing();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
