package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.merge.Event;
import dateline.ui.words.DateWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Paints the picture of a timeline on a canvas, whenever it has changed. */
final class TimelineViewSkin extends SkinBase<TimelineView> {

  private final Canvas canvas = new Canvas();
  private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
  private final Pane spoken = new Pane();
  private final Map<String, Node> items = new HashMap<>();
  private final TimelineBehavior behavior;
  private Optional<DisplayList> painted = Optional.empty();

  TimelineViewSkin(TimelineView view) {
    super(view);
    behavior = new TimelineBehavior(view);
    canvas.setManaged(false);
    spoken.setManaged(false);
    spoken.setMouseTransparent(true);
    getChildren().addAll(canvas, spoken);
    registerChangeListener(view.timelineProperty(), change -> forgetItems());
    registerChangeListener(
        view.selectedProperty(),
        change -> view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
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
    canvas.setWidth(picture.width());
    canvas.setHeight(picture.height());
    canvas.getGraphicsContext2D().clearRect(0, 0, picture.width(), picture.height());
    picture.paint(painter);
  }

  // What a screen reader is told

  @Override
  protected Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    var events = getSkinnable().timelineProperty().get().events();
    return switch (attribute) {
      case ITEM_COUNT -> events.size();
      case ITEM_AT_INDEX -> itemAt((Integer) parameters[0]);
      case FOCUS_ITEM -> selectedItem();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private Node itemAt(int index) {
    var events = getSkinnable().timelineProperty().get().events();
    return index >= 0 && index < events.size() ? item(events.get(index)) : null;
  }

  private Node selectedItem() {
    return getSkinnable()
        .selectedProperty()
        .get()
        .flatMap(id -> getSkinnable().timelineProperty().get().event(id))
        .map(this::item)
        .orElse(null);
  }

  /** A node that is never painted, made when it is asked for. */
  private Node item(Event event) {
    return items.computeIfAbsent(
        event.id(),
        id -> {
          var node = new Region();
          node.setAccessibleRole(AccessibleRole.LIST_ITEM);
          node.setAccessibleText(event.title() + ", " + DateWords.of(event.date().range()));
          spoken.getChildren().add(node);
          return node;
        });
  }

  private void forgetItems() {
    items.clear();
    spoken.getChildren().clear();
  }
}
