package dateline.ui.timeline;

import dateline.merge.Event;
import dateline.ui.words.Count;
import dateline.ui.words.DateWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The timeline as a screen reader is told of it: a list of the events that a filter leaves. Its
 * items are never painted; they are made when they are asked for, and few are kept.
 */
final class SpokenEvents extends Pane {

  private static final int MOST_KEPT = 200;

  private final TimelineView view;
  private final Map<String, Node> items = new LinkedHashMap<>(16, 0.75f, true);

  SpokenEvents(TimelineView view) {
    this.view = view;
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Forgets what was said, as the events have changed. */
  void forget() {
    items.clear();
    getChildren().clear();
  }

  int count() {
    return view.shown().count();
  }

  Optional<Node> itemAt(int index) {
    return view.shown().at(index).map(event -> item(event, index));
  }

  /** The event that the keys stand at, else the selected one. */
  Optional<Node> focused() {
    return view.focusedEventProperty()
        .get()
        .or(() -> view.selectedProperty().get())
        .map(this::item);
  }

  ObservableList<Node> selected() {
    return view.selectedProperty()
        .get()
        .map(this::item)
        .map(FXCollections::singletonObservableList)
        .orElse(FXCollections.emptyObservableList());
  }

  /** The event that an item stands for. */
  static Optional<String> eventOf(Object item) {
    return item instanceof Item known ? Optional.of(known.eventId) : Optional.empty();
  }

  private Node item(String id) {
    int index = view.shown().indexOf(id);
    return view.shown()
        .at(index)
        .or(() -> view.timelineProperty().get().event(id))
        .map(event -> item(event, index))
        .orElse(null);
  }

  private Node item(Event event, int index) {
    var known = items.get(event.id());
    if (known != null) {
      return known;
    }
    var item = new Item(event, index);
    items.put(event.id(), item);
    getChildren().add(item);
    dropEldest();
    return item;
  }

  private void dropEldest() {
    if (items.size() > MOST_KEPT) {
      var eldest = new ArrayList<>(items.keySet()).get(0);
      getChildren().remove(items.remove(eldest));
    }
  }

  /** Such as "Dam breaks, Tuesday 4 March 2031, 3 sources, 3 of 12". */
  private String words(Event event, int index) {
    var place = index < 0 ? "left out by the filter" : index + 1 + " of " + count();
    return String.join(
        ", ",
        List.of(
            event.title(),
            DateWords.of(event.date().range()),
            Count.of(event.sourceCount(), "source"),
            event.checked() ? "checked, " + place : place));
  }

  /** One event. */
  private final class Item extends Region {

    private final String eventId;
    private final int index;

    Item(Event event, int index) {
      this.eventId = event.id();
      this.index = index;
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setAccessibleText(words(event, index));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return switch (attribute) {
        case INDEX -> index;
        case SELECTED -> view.selectedProperty().get().filter(eventId::equals).isPresent();
        default -> super.queryAccessibleAttribute(attribute, parameters);
      };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      switch (action) {
        case REQUEST_FOCUS -> goTo();
        case FIRE -> {
          goTo();
          view.keyWalk().open();
        }
        default -> super.executeAccessibleAction(action, parameters);
      }
    }

    private void goTo() {
      view.requestFocus();
      view.keyWalk().goTo(eventId);
    }
  }
}
