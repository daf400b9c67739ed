package dateline.ui.dialog;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.ui.words.SourceWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks which sentences of an event leave it, to be an event of their own. */
final class SplitDialog extends Dialog<List<Mention>> {

  private static final ButtonType SPLIT = new ButtonType("Split", ButtonBar.ButtonData.OK_DONE);

  private static final double HIGHEST = 420;

  private final Map<Mention, CheckBox> boxes = new LinkedHashMap<>();

  SplitDialog(Window owner, Event event, Timeline timeline) {
    initOwner(owner);
    setTitle("Split event");
    setHeaderText("Which sentences tell of another event?");
    setGraphic(null);
    var list = new VBox();
    list.getStyleClass().addAll("form", "split-list");
    event
        .mentions()
        .forEach(
            mention ->
                timeline
                    .source(mention.articleId())
                    .ifPresent(source -> list.getChildren().add(line(mention, source))));
    var scrolled = new ScrollPane(list);
    scrolled.setFitToWidth(true);
    scrolled.setMaxHeight(Math.min(HIGHEST, owner.getHeight() / 2));
    scrolled.setFocusTraversable(false);
    var pane = getDialogPane();
    pane.getButtonTypes().setAll(SPLIT, ButtonType.CANCEL);
    pane.setContent(scrolled);
    pane.lookupButton(SPLIT).disableProperty().bind(isSplit().not());
    setOnShown(
        shown -> {
          pane.applyCss();
          pane.layout();
          boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
        });
    setResultConverter(pressed -> pressed == SPLIT ? leaving() : null);
  }

  private Node line(Mention mention, Source source) {
    var sentence = SourceWords.oneLine(mention.quoteFrom(source.article()));
    var box = new CheckBox(sentence);
    box.setWrapText(true);
    box.setMinHeight(CheckBox.USE_PREF_SIZE);
    boxes.put(mention, box);
    var origin = new Label(SourceWords.nameOf(source) + "  ·  " + SourceWords.publishedOf(source));
    origin.getStyleClass().add("secondary");
    return new VBox(box, origin);
  }

  private List<Mention> leaving() {
    var leaving = new ArrayList<Mention>();
    boxes.forEach(
        (mention, box) -> {
          if (box.isSelected()) {
            leaving.add(mention);
          }
        });
    return leaving;
  }

  /** Some leave, and some stay. */
  private BooleanExpression isSplit() {
    var ticks = boxes.values().stream().map(CheckBox::selectedProperty).toArray(Observable[]::new);
    return Bindings.createBooleanBinding(
        () -> !leaving().isEmpty() && leaving().size() < boxes.size(), ticks);
  }
}
