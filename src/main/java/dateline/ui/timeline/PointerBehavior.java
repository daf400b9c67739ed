package dateline.ui.timeline;

import dateline.layout.Hit;
import dateline.layout.ViewState;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What pressing, dragging and pointing do. */
final class PointerBehavior {

  /**
   * A click that a second one may follow.
   *
   * @param target what was clicked; empty for the ground
   * @param moment where it was clicked
   * @param lanes as they were before
   */
  private record Click(Optional<Hit.Target> target, double moment, ViewState.Lanes lanes) {}

  private final TimelineView view;
  private final Tooltip tooltip = new Tooltip();
  private final EventHandler<MouseEvent> press = this::press;
  private final EventHandler<MouseEvent> drag = this::drag;
  private final EventHandler<MouseEvent> release = this::release;
  private final EventHandler<MouseEvent> move = this::move;
  private Optional<Drag> dragging = Optional.empty();
  private Optional<Click> first = Optional.empty();

  PointerBehavior(TimelineView view) {
    this.view = view;
    tooltip.setShowDelay(Duration.millis(400));
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, move);
  }

  void dispose() {
    view.removeEventHandler(MouseEvent.MOUSE_PRESSED, press);
    view.removeEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
    view.removeEventHandler(MouseEvent.MOUSE_RELEASED, release);
    view.removeEventHandler(MouseEvent.MOUSE_MOVED, move);
    Tooltip.uninstall(view, tooltip);
  }

  private Point2D at(MouseEvent event) {
    return new Point2D(event.getX(), event.getY()).multiply(1 / view.typeScaleProperty().get());
  }

  private Optional<Hit> hitAt(MouseEvent event) {
    var at = at(event);
    return view.picture().hitAt(at.getX(), at.getY());
  }

  // Dragging

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      dragging = Optional.of(Drag.from(at(event), view.picture()));
    }
  }

  private void drag(MouseEvent event) {
    if (dragging.isPresent() && !event.isStillSincePress()) {
      view.setCursor(dragging.get().cursor());
      dragging = dragging.map(d -> d.to(at(event), view));
    }
  }

  private void release(MouseEvent event) {
    if (dragging.isPresent() && event.isStillSincePress()) {
      click(event);
    }
    dragging = Optional.empty();
    point(hitAt(event));
  }

  // Clicking

  /** A second click acts on what was under the first, which may have moved away since. */
  private void click(MouseEvent event) {
    if (event.getClickCount() == 2 && first.filter(this::isZoomable).isPresent()) {
      zoomTo(first.get());
      first = Optional.empty();
      return;
    }
    var click = new Click(hitAt(event).map(Hit::target), moment(event), view.lanesProperty().get());
    first = Optional.of(click);
    if (click.target.isPresent()) {
      view.navigator().follow(click.target.get(), click.moment);
    } else {
      view.focusedEventProperty().set(Optional.empty());
      view.selectedProperty().set(Optional.empty());
    }
  }

  private double moment(MouseEvent event) {
    var geometry = view.picture().geometry();
    double x = at(event).getX();
    return at(event).getY() >= geometry.lanes().bottom()
        ? geometry.overview().moment(x)
        : geometry.scale().moment(x);
  }

  private boolean isZoomable(Click click) {
    return click.target.isEmpty()
        || click.target.get() instanceof Hit.OfEvent
        || click.target.get() instanceof Hit.OfMore;
  }

  private void zoomTo(Click click) {
    if (click.target.isEmpty()) {
      view.navigator().centre(click.moment);
    } else if (click.target.get() instanceof Hit.OfEvent hit) {
      view.timelineProperty().get().event(hit.eventId()).ifPresent(view.navigator()::zoomTo);
    } else if (click.target.get() instanceof Hit.OfMore more) {
      view.lanesProperty().set(click.lanes);
      view.navigator().show(Reveal.into(more.stretch(), view.stretch()));
    }
  }

  // Pointing

  private void move(MouseEvent event) {
    point(hitAt(event));
  }

  private void point(Optional<Hit> hit) {
    view.setCursor(hit.map(there -> Drag.cursorOver(there.target())).orElse(Cursor.DEFAULT));
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
}
