package dateline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * The parts of the window that F6 goes round.
 *
 * @param regions in their order; each must take the focus somewhere in it, or it is passed over
 */
record Regions(List<Region> regions) {

  /**
   * A part of the window.
   *
   * @param root what the part is, now
   * @param focus moves the focus into it
   */
  record Region(Supplier<Node> root, Runnable focus) {

    /** A part that is entered at the first control in it. */
    static Region of(Node root) {
      return new Region(() -> root, () -> first(root).ifPresent(Node::requestFocus));
    }

    private static Optional<Node> first(Node node) {
      if (!node.isVisible() || node.isDisabled()) {
        return Optional.empty();
      }
      if (node.isFocusTraversable()) {
        return Optional.of(node);
      }
      return node instanceof Parent parent
          ? parent.getChildrenUnmodifiable().stream().flatMap(n -> first(n).stream()).findFirst()
          : Optional.empty();
    }

    private boolean hasFocus(Scene scene) {
      Node node = scene.getFocusOwner();
      while (node != null && !node.equals(root.get())) {
        node = node.getParent();
      }
      return node != null;
    }
  }

  /** Goes from the part with the focus to the next one, or the one before. */
  void go(Scene scene, boolean forward) {
    int step = forward ? 1 : -1;
    int here = forward ? -1 : 0;
    for (int i = 0; i < regions.size(); i++) {
      here = regions.get(i).hasFocus(scene) ? i : here;
    }
    for (int i = 1; i < regions.size(); i++) {
      var next = regions.get(Math.floorMod(here + i * step, regions.size()));
      next.focus.run();
      if (next.hasFocus(scene)) {
        return;
      }
    }
  }
}
