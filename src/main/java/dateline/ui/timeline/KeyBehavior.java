package dateline.ui.timeline;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do while the timeline has the focus. */
final class KeyBehavior {

  private final TimelineView view;
  private final KeyWalk walk;
  private final EventHandler<KeyEvent> key = this::key;

  KeyBehavior(TimelineView view) {
    this.view = view;
    this.walk = view.keyWalk();
  }

  void install() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, key);
  }

  void dispose() {
    view.removeEventHandler(KeyEvent.KEY_PRESSED, key);
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isMetaDown()) {
      return;
    }
    if (event.isAltDown() ? moveLane(event.getCode()) : act(event)) {
      event.consume();
    }
  }

  private boolean moveLane(KeyCode code) {
    if (code == KeyCode.UP || code == KeyCode.DOWN) {
      walk.moveLane(code == KeyCode.DOWN);
      return true;
    }
    return false;
  }

  private boolean act(KeyEvent event) {
    return walk(event.getCode()) || view.moveTime(event);
  }

  private boolean walk(KeyCode code) {
    switch (code) {
      case LEFT -> walk.step(-1);
      case RIGHT -> walk.step(1);
      case UP -> walk.stepLane(false);
      case DOWN -> walk.stepLane(true);
      case HOME -> walk.goToFirst();
      case END -> walk.goToLast();
      case ENTER, SPACE -> walk.open();
      case ESCAPE -> walk.back();
      case OPEN_BRACKET -> walk.collapseLane();
      case CLOSE_BRACKET -> walk.expandLane();
      default -> {
        return false;
      }
    }
    return true;
  }
}
