package dateline.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

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

    private boolean hasFocus() {
      return holdsFocus(root.get());
    }
  }

  /** Whether a node has the focus, or something in it. */
  static boolean holdsFocus(Node root) {
    var owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(root::equals);
  }

  /**
   * Goes from the part with the focus to the next one, or the one before; from elsewhere to the
   * first.
   */
  void go(boolean forward) {
    int step = forward ? 1 : -1;
    int here = -step;
    for (int i = 0; i < regions.size(); i++) {
      here = regions.get(i).hasFocus() ? i : here;
    }
    for (int i = 1; i < regions.size(); i++) {
      var next = regions.get(Math.floorMod(here + i * step, regions.size()));
      next.focus.run();
      if (next.hasFocus()) {
        return;
      }
    }
  }
}
