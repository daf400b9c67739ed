package dateline.ui.event;

import dateline.layout.KindGroup;
import dateline.ui.style.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows the selected event and its sources, or how to select one. */
public final class EventPane extends StackPane {

  private final EventModel model;
  private final Runnable changeDate;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  /**
   * @param changeDate asks for another date of the selected event
   */
  public EventPane(EventModel model, Runnable changeDate) {
    this.model = model;
    this.changeDate = changeDate;
    getStyleClass().add("event-pane");
    content.getStyleClass().add("event-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    model.cardProperty().addListener((property, old, now) -> show(now));
    show(model.cardProperty().get());
  }

  /** Moves the focus to the first source, if there is one. */
  public void focusSources() {
    content.getChildren().stream()
        .filter(SourceNode.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void show(Optional<EventCard> card) {
    scroll.setVvalue(0);
    content.getChildren().clear();
    if (card.isEmpty()) {
      content.getChildren().setAll(hint());
    } else {
      show(card.get());
    }
  }

  private void show(EventCard card) {
    var children = content.getChildren();
    children.add(kind(card));
    children.add(label(card.title(), "event-title"));
    children.add(label(card.date(), "event-date"));
    children.add(label(card.precision(), "secondary"));
    children.add(badges(card));
    card.conflicts().forEach(difference -> children.add(conflict(difference)));
    children.add(label(card.sources().size() == 1 ? "Source" : "Sources", "section-heading"));
    card.sources().forEach(source -> children.add(new SourceNode(source, model::open)));
    children.add(label(card.reason(), "date-reason"));
    children.add(actions());
  }

  private static Node kind(EventCard card) {
    var kind = label(card.kind(), "event-kind");
    kind.getStyleClass().add(styleOf(card.group()));
    return kind;
  }

  /** The style class that gives a group its colour. */
  static String styleOf(KindGroup group) {
    return "group-" + group.name().toLowerCase(Locale.ROOT);
  }

  private static Node badges(EventCard card) {
    var row = new FlowPane();
    row.getStyleClass().add("badges");
    for (var badge : card.badges()) {
      var label = label(badge.text(), "badge");
      label.getStyleClass().add(badge.tone().name().toLowerCase(Locale.ROOT));
      row.getChildren().add(label);
    }
    return row;
  }

  private static Node conflict(EventCard.Difference difference) {
    var box = new VBox(label(difference.heading(), "conflict-heading"));
    box.getChildren().add(label(difference.text(), "conflict-text"));
    box.getStyleClass().add("conflict");
    return box;
  }

  private Node actions() {
    var date = action(Feather.CALENDAR, "Change date…", "Ctrl+D", changeDate);
    var hide = action(Feather.EYE_OFF, "Hide event", "Delete", model::hide);
    var row = new FlowPane(date, hide);
    row.getStyleClass().add("event-actions");
    return row;
  }

  private static Button action(Feather icon, String name, String keys, Runnable action) {
    var button = new Button(name, Icons.of(icon));
    button.getStyleClass().add("quiet-button");
    button.setTooltip(new Tooltip(keys));
    button.setOnAction(press -> action.run());
    return button;
  }

  private static Node hint() {
    var icon = Icons.of(Feather.MOUSE_POINTER);
    icon.getStyleClass().add("hint-icon");
    var box =
        new VBox(
            icon,
            label("Choose an event", "hint-title"),
            label(
                "Click a card on the timeline, or walk through the events with the arrow keys. "
                    + "The sentences that report it appear here.",
                "hint-text"));
    box.getStyleClass().add("hint");
    return box;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
