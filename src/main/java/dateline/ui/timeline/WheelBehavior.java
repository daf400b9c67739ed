package dateline.ui.timeline;

import javafx.event.EventHandler;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What wheel, touch pad and pinch do. */
final class WheelBehavior {

  private static final double ZOOM_STEP = 1.25;
  private static final double WHEEL_STEP = 40;

  private final TimelineView view;
  private final EventHandler<ScrollEvent> wheel = this::wheel;
  private final EventHandler<ZoomEvent> pinch = this::pinch;

  WheelBehavior(TimelineView view) {
    this.view = view;
  }

  void install() {
    view.addEventHandler(ScrollEvent.SCROLL, wheel);
    view.addEventHandler(ZoomEvent.ZOOM, pinch);
  }

  void dispose() {
    view.removeEventHandler(ScrollEvent.SCROLL, wheel);
    view.removeEventHandler(ZoomEvent.ZOOM, pinch);
  }

  /** A finger on the screen moves the picture as a drag, and its scrolling is not counted twice. */
  private void wheel(ScrollEvent event) {
    event.consume();
    if (event.isDirect()) {
      return;
    }
    double across = event.getDeltaX();
    double along = event.getDeltaY();
    if (event.isShortcutDown() || event.isControlDown()) {
      act(Wheel.ZOOM, along, event.getX());
    } else if (event.isShiftDown() || Math.abs(across) > Math.abs(along)) {
      act(Wheel.MOVE, across != 0 ? across : along, event.getX());
    } else if (event.isAltDown() || isOverLaneNames(event.getX())) {
      act(Wheel.SCROLL, along, event.getX());
    } else {
      act(view.wheelProperty().get(), along, event.getX());
    }
  }

  private void act(Wheel wheel, double by, double x) {
    double scale = view.typeScaleProperty().get();
    switch (wheel) {
      case ZOOM -> view.navigator().zoom(Math.pow(ZOOM_STEP, by / WHEEL_STEP), x / scale);
      case MOVE -> view.navigator().pan(by / scale);
      case SCROLL -> view.navigator().scroll(-by / scale);
    }
  }

  private boolean isOverLaneNames(double x) {
    return x / view.typeScaleProperty().get() < view.picture().geometry().scale().left();
  }

  private void pinch(ZoomEvent event) {
    view.navigator().zoom(event.getZoomFactor(), event.getX() / view.typeScaleProperty().get());
    event.consume();
  }
}
