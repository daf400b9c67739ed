package dateline.ui.event;

import dateline.ui.reading.MarkedText;
import dateline.ui.reading.WrappedLabel;
import dateline.ui.style.Icons;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card with the sentence of one source; pressed, it opens the article there. */
final class SourceNode extends VBox {

  private final SourceCard source;
  private final Consumer<SourceCard> open;

  SourceNode(SourceCard source, Consumer<SourceCard> open) {
    this.source = source;
    this.open = open;
    getStyleClass().add("source-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken());
    setAccessibleHelp(
        "Opens the article at this sentence; Shift and F10 moves it to another event");
    setOnMouseClicked(
        click -> {
          requestFocus();
          if (click.getButton() == MouseButton.PRIMARY) {
            open();
          }
        });
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            open();
            key.consume();
          }
        });
    fill();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void open() {
    open.accept(source);
  }

  private void fill() {
    getChildren().add(heading());
    source.notice().ifPresent(notice -> getChildren().add(new WrappedLabel(notice, "notice-line")));
    var sentence = new MarkedText();
    sentence.getStyleClass().add("quote");
    sentence.show(source.text(), source.marks());
    getChildren().add(sentence);
    if (!source.figures().isEmpty()) {
      getChildren().add(new WrappedLabel(String.join("  ·  ", source.figures()), "figures"));
    }
    if (!source.flags().isEmpty()) {
      getChildren().add(new WrappedLabel(String.join("  ·  ", source.flags()), "flags"));
    }
    var line = new Region();
    line.getStyleClass().add("dashed-line");
    getChildren().addAll(line, new WrappedLabel(source.reason(), "date-reason"));
  }

  private Node heading() {
    var publisher = new Label(source.publisher());
    publisher.getStyleClass().add("publisher");
    publisher.setMinWidth(0);
    var published = new Label(source.published());
    published.getStyleClass().add("secondary");
    published.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var arrow = Icons.of(Feather.ARROW_UP_RIGHT);
    arrow.getStyleClass().add("open-icon");
    var row = new HBox(publisher, published, gap, arrow);
    row.getStyleClass().add("source-heading");
    return row;
  }

  private String spoken() {
    return Stream.of(source.publisher(), source.published(), source.text(), source.reason())
        .collect(Collectors.joining(". "));
  }
}
