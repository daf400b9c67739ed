package dateline.ui.event;

import dateline.event.Mention;
import dateline.layout.KindGroup;
import dateline.merge.Event;
import dateline.ui.reading.WrappedLabel;
import dateline.ui.style.GroupStyle;
import dateline.ui.style.Icons;
import dateline.ui.words.DateWords;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows the selected event and its sources, or how to select one. */
public final class EventPane extends StackPane {

  /** What a person may do with the selected event and its mentions. */
  public interface Actions {

    /** Asks what is right of it. */
    void edit();

    /** Asks what to merge it with. */
    void merge();

    /** Asks which mentions leave it. */
    void split();

    /** Takes it off the timeline. */
    void hide();

    /** Asks which event a mention belongs to. */
    void move(Mention mention);

    /** Makes a mention an event of its own. */
    void apart(Mention mention);
  }

  private final EventModel model;
  private final Actions actions;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  public EventPane(EventModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("event-pane");
    content.getStyleClass().add("event-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    model.cardProperty().addListener((property, old, now) -> show(now));
    model.whyProperty().addListener((property, old, now) -> show(model.cardProperty().get()));
    model.foremostProperty().addListener((property, old, now) -> show(model.cardProperty().get()));
    show(model.cardProperty().get());
  }

  /** Moves the focus to the first source, or to the first of the events to start with. */
  public void focusSources() {
    content.getChildren().stream()
        .filter(node -> node instanceof SourceNode || node.getStyleClass().contains("foremost"))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void show(Optional<EventCard> card) {
    scroll.setVvalue(0);
    content.getChildren().clear();
    if (card.isEmpty()) {
      content.getChildren().setAll(hint());
      showForemost();
    } else {
      show(card.get());
    }
  }

  private void show(EventCard card) {
    var children = content.getChildren();
    children.add(kind(card));
    children.add(new WrappedLabel(card.title(), "event-title"));
    children.add(new WrappedLabel(card.date(), "event-date"));
    children.add(new WrappedLabel(card.precision(), "secondary"));
    if (!card.who().isEmpty()) {
      children.add(new WrappedLabel(card.who(), "event-who"));
    }
    children.add(badges(card));
    card.conflicts().forEach(difference -> children.add(conflict(difference)));
    children.add(whyToggle());
    if (model.whyProperty().get()) {
      model.why().ifPresent(why -> children.add(new WhyPane(why, model::use)));
    }
    children.add(
        new WrappedLabel(card.sources().size() == 1 ? "Source" : "Sources", "section-heading"));
    card.sources().forEach(source -> children.add(node(source, card)));
    card.reason().ifPresent(reason -> children.add(new WrappedLabel(reason, "date-reason")));
    children.add(actions(card));
  }

  private static Node kind(EventCard card) {
    var kind = new WrappedLabel(card.kind(), "event-kind");
    var dot = new Region();
    dot.getStyleClass().addAll("edge", GroupStyle.of(card.group()));
    kind.setGraphic(dot);
    return kind;
  }

  private static Node badges(EventCard card) {
    var row = new FlowPane();
    row.getStyleClass().add("badges");
    for (var badge : card.badges()) {
      var label = new WrappedLabel(badge.text(), "badge");
      label.getStyleClass().add(badge.tone().name().toLowerCase(Locale.ROOT));
      row.getChildren().add(label);
    }
    return row;
  }

  private static Node conflict(EventCard.Difference difference) {
    var box = new VBox(new WrappedLabel(difference.heading(), "conflict-heading"));
    box.getChildren().add(new WrappedLabel(difference.text(), "conflict-text"));
    box.getStyleClass().add("conflict");
    return box;
  }

  private Node whyToggle() {
    var toggle = new ToggleButton("Why this date", Icons.of(Feather.HELP_CIRCLE));
    toggle.getStyleClass().setAll("quiet-button", "why-toggle");
    toggle.setTooltip(new Tooltip("Ctrl+I"));
    toggle.setSelected(model.whyProperty().get());
    toggle.setOnAction(press -> model.whyProperty().set(toggle.isSelected()));
    return toggle;
  }

  private Node node(SourceCard source, EventCard card) {
    var node = new SourceNode(source, model::open);
    var move = new MenuItem("Move to another event…");
    move.setId("move-source");
    move.setOnAction(press -> actions.move(source.mention()));
    var apart = new MenuItem("Make it an event of its own");
    apart.setId("source-apart");
    apart.setOnAction(press -> actions.apart(source.mention()));
    apart.setDisable(card.sources().size() < 2);
    var menu = new ContextMenu(move, apart);
    node.setOnContextMenuRequested(
        asked -> menu.show(node, asked.getScreenX(), asked.getScreenY()));
    return node;
  }

  private Node actions(EventCard card) {
    var change = Icons.quiet(Feather.EDIT_2, "Edit event…", "Ctrl+E", actions::edit);
    var merge = Icons.quiet(Feather.GIT_MERGE, "Merge with…", "Ctrl+M", actions::merge);
    var split = Icons.quiet(Feather.GIT_BRANCH, "Split…", "Ctrl+Shift+M", actions::split);
    split.setDisable(card.sources().size() < 2);
    var hide = Icons.quiet(Feather.EYE_OFF, "Hide event", "Ctrl+Delete", actions::hide);
    var row = new FlowPane(change, merge, split, hide);
    row.getStyleClass().add("event-actions");
    return row;
  }

  private void showForemost() {
    var events = model.foremostProperty().get();
    if (!events.isEmpty()) {
      content.getChildren().add(new WrappedLabel("Where to start", "section-heading"));
    }
    events.forEach(event -> content.getChildren().add(foremost(event)));
  }

  private Node foremost(Event event) {
    var button = new Button(event.title());
    button.getStyleClass().add("foremost");
    var title = new Label(event.title());
    title.getStyleClass().add("foremost-title");
    var date = new Label(DateWords.of(event.date().range()));
    date.getStyleClass().add("secondary");
    var edge = new Region();
    edge.getStyleClass().addAll("edge", GroupStyle.of(KindGroup.of(event.subject().kind())));
    button.setGraphic(new HBox(edge, new VBox(title, date)));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(press -> model.select(event));
    return button;
  }

  private static Node hint() {
    return new VBox(
        new WrappedLabel("Choose an event", "event-title"),
        new WrappedLabel(
            "Click a card on the timeline, or walk through the events with the arrow keys. The"
                + " sentences that report it appear here.",
            "hint-text"));
  }
}
