package dateline.ui.timeline;

import dateline.layout.DisplayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;

/** Paints the picture of a timeline on a canvas, whenever it has changed. */
final class TimelineViewSkin extends SkinBase<TimelineView> {

  private final Canvas canvas = new Canvas();
  private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
  private final SpokenEvents spoken;
  private final TimelineBehavior behavior;
  private Optional<DisplayList> painted = Optional.empty();

  TimelineViewSkin(TimelineView view) {
    super(view);
    behavior = new TimelineBehavior(view);
    spoken = new SpokenEvents(view);
    canvas.setManaged(false);
    getChildren().addAll(canvas, spoken);
    forgetWhenChanged(view.timelineProperty());
    forgetWhenChanged(view.hiddenProperty());
    forgetWhenChanged(view.dimmedProperty());
    tellWhenChanged(view.focusedEventProperty(), AccessibleAttribute.FOCUS_ITEM);
    tellWhenChanged(view.selectedProperty(), AccessibleAttribute.SELECTED_ITEMS);
    tellWhenChanged(view.selectedProperty(), AccessibleAttribute.FOCUS_ITEM);
  }

  private void forgetWhenChanged(ObservableValue<?> events) {
    registerChangeListener(
        events,
        change -> {
          spoken.forget();
          getSkinnable().notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
        });
  }

  private void tellWhenChanged(ObservableValue<?> event, AccessibleAttribute attribute) {
    registerChangeListener(
        event, change -> getSkinnable().notifyAccessibleAttributeChanged(attribute));
  }

  @Override
  public void install() {
    behavior.install();
  }

  @Override
  public void dispose() {
    if (getSkinnable() != null) {
      behavior.dispose();
      getChildren().removeAll(canvas, spoken);
    }
    super.dispose();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    var picture = getSkinnable().picture();
    if (painted.filter(picture::equals).isEmpty()) {
      paint(picture);
      painted = Optional.of(picture);
    }
  }

  private void paint(DisplayList picture) {
    double scale = getSkinnable().typeScaleProperty().get();
    canvas.setWidth(picture.width() * scale);
    canvas.setHeight(picture.height() * scale);
    painter.paint(picture, scale);
  }

  // What a screen reader is told, and asks for

  @Override
  protected Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> spoken.count();
      case ITEM_AT_INDEX -> spoken.itemAt((Integer) parameters[0]).orElse(null);
      case FOCUS_ITEM -> spoken.focused().orElse(null);
      case SELECTED_ITEMS -> spoken.selected();
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  protected void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case SHOW_ITEM -> SpokenEvents.eventOf(parameters[0]).ifPresent(getSkinnable()::reveal);
      case SET_SELECTED_ITEMS -> select((List<?>) parameters[0]);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private void select(List<?> items) {
    var event = items.stream().flatMap(item -> SpokenEvents.eventOf(item).stream()).findFirst();
    getSkinnable().selectedProperty().set(event);
  }
}
