package dateline.ui.timeline;

import javafx.scene.input.KeyCode;

/** What keys do that move time. */
final class TimeKeys {

  /** Of what is in view, how much a page moves. */
  private static final double PAGE = 0.9;

  private TimeKeys() {}

  /** Does what a key asks for; gives whether it asks for anything. */
  static boolean press(TimelineView view, KeyCode code, boolean shift) {
    switch (code) {
      case PAGE_UP -> view.navigator().page(-PAGE);
      case PAGE_DOWN -> view.navigator().page(PAGE);
      case PLUS, ADD, EQUALS -> view.zoomIn();
      case MINUS, SUBTRACT -> view.zoomOut();
      case DIGIT0, NUMPAD0 -> fit(view, shift);
      case G -> view.onGoToProperty().get().run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void fit(TimelineView view, boolean all) {
    if (all) {
      view.showAll();
    } else {
      view.fitStory();
    }
  }
}
