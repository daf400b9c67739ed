package dateline.ui.timeline;

import dateline.layout.Hit;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/** Turns gestures and keys into commands of the timeline. */
final class TimelineBehavior {

  private static final double ZOOM_STEP = 1.25;
  private static final double WHEEL_STEP = 40;

  private final TimelineView view;
  private final Tooltip tooltip = new Tooltip();
  private final EventHandler<MouseEvent> press = this::press;
  private final EventHandler<MouseEvent> drag = this::drag;
  private final EventHandler<MouseEvent> release = this::release;
  private final EventHandler<MouseEvent> move = this::move;
  private final EventHandler<ScrollEvent> wheel = this::wheel;
  private final EventHandler<ZoomEvent> pinch = this::pinch;
  private final EventHandler<KeyEvent> key = this::key;
  private Optional<Drag> dragging = Optional.empty();

  TimelineBehavior(TimelineView view) {
    this.view = view;
    tooltip.setShowDelay(Duration.millis(400));
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, move);
    view.addEventHandler(ScrollEvent.SCROLL, wheel);
    view.addEventHandler(ZoomEvent.ZOOM, pinch);
    view.addEventHandler(KeyEvent.KEY_PRESSED, key);
  }

  void dispose() {
    view.removeEventHandler(MouseEvent.MOUSE_PRESSED, press);
    view.removeEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
    view.removeEventHandler(MouseEvent.MOUSE_RELEASED, release);
    view.removeEventHandler(MouseEvent.MOUSE_MOVED, move);
    view.removeEventHandler(ScrollEvent.SCROLL, wheel);
    view.removeEventHandler(ZoomEvent.ZOOM, pinch);
    view.removeEventHandler(KeyEvent.KEY_PRESSED, key);
    Tooltip.uninstall(view, tooltip);
  }

  // Pointer

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      dragging = Optional.of(Drag.from(event.getX(), event.getY(), view.picture()));
    }
  }

  private void drag(MouseEvent event) {
    if (dragging.isPresent() && !event.isStillSincePress()) {
      view.setCursor(Cursor.CLOSED_HAND);
      dragging = dragging.map(d -> d.to(event.getX(), event.getY(), view));
    }
  }

  private void release(MouseEvent event) {
    view.setCursor(Cursor.DEFAULT);
    if (dragging.isPresent() && event.isStillSincePress()) {
      var hit = view.picture().hitAt(event.getX(), event.getY());
      if (event.getClickCount() == 2) {
        hit.ifPresent(there -> view.zoomTo(there.target()));
      } else {
        click(hit, event.getX());
      }
    }
    dragging = Optional.empty();
  }

  private void click(Optional<Hit> hit, double x) {
    if (hit.isPresent()) {
      view.follow(hit.get().target(), x);
    } else {
      view.selectedProperty().set(Optional.empty());
    }
  }

  private void move(MouseEvent event) {
    var hit = view.picture().hitAt(event.getX(), event.getY());
    view.setCursor(hit.map(there -> cursor(there.target())).orElse(Cursor.DEFAULT));
    var label = hit.map(Hit::label).orElse("");
    if (!label.equals(tooltip.getText())) {
      Tooltip.uninstall(view, tooltip);
      tooltip.hide();
      tooltip.setText(label);
      if (!label.isEmpty()) {
        Tooltip.install(view, tooltip);
      }
    }
  }

  private static Cursor cursor(Hit.Target target) {
    if (target instanceof Hit.OfHandle) {
      return Cursor.H_RESIZE;
    }
    if (target instanceof Hit.OfWindow) {
      return Cursor.OPEN_HAND;
    }
    return Cursor.HAND;
  }

  private void wheel(ScrollEvent event) {
    double across = event.getDeltaX();
    double along = event.getDeltaY();
    if (Math.abs(across) > Math.abs(along)) {
      view.pan(across);
    } else if (event.isShiftDown()) {
      view.pan(along);
    } else if (event.isAltDown() || isOverLaneNames(event.getX())) {
      view.scroll(-along);
    } else {
      view.zoom(Math.pow(ZOOM_STEP, along / WHEEL_STEP), event.getX());
    }
    event.consume();
  }

  private boolean isOverLaneNames(double x) {
    return x < view.picture().geometry().scale().left();
  }

  private void pinch(ZoomEvent event) {
    view.zoom(event.getZoomFactor(), event.getX());
    event.consume();
  }

  // Keys

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    double screen = view.picture().geometry().scale().width() * 0.9;
    switch (event.getCode()) {
      case LEFT -> view.step(-1);
      case RIGHT -> view.step(1);
      case UP -> view.stepLane(false);
      case DOWN -> view.stepLane(true);
      case HOME -> view.goToFirst();
      case END -> view.goToLast();
      case PAGE_UP -> view.pan(screen);
      case PAGE_DOWN -> view.pan(-screen);
      case PLUS, ADD, EQUALS -> view.zoom(ZOOM_STEP * ZOOM_STEP);
      case MINUS, SUBTRACT -> view.zoom(1 / (ZOOM_STEP * ZOOM_STEP));
      case ENTER, SPACE -> view.onOpenProperty().get().run();
      case ESCAPE -> view.selectedProperty().set(Optional.empty());
      case DIGIT0, NUMPAD0 -> fit(event.isShiftDown());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fit(boolean all) {
    if (all) {
      view.showAll();
    } else {
      view.fitStory();
    }
  }
}
