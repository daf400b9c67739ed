package dateline.ui.dialog;

import dateline.ui.desk.Redated;
import dateline.ui.reading.WrappedLabel;
import dateline.ui.words.Count;
import dateline.ui.words.DateWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks whether events may get other dates. */
final class RedatedDialog extends Dialog<Boolean> {

  private static final ButtonType APPLY = new ButtonType("Apply", ButtonBar.ButtonData.OK_DONE);

  private static final double HIGHEST = 360;

  RedatedDialog(Window owner, List<Redated> events) {
    initOwner(owner);
    setTitle("Set publication date");
    boolean one = events.size() == 1;
    setHeaderText(Count.of(events.size(), "event") + (one ? " gets" : " get") + " another date");
    setGraphic(null);
    var list = new VBox();
    list.getStyleClass().addAll("form", "split-list");
    events.forEach(event -> list.getChildren().add(line(event)));
    var scrolled = new ScrollPane(list);
    scrolled.setFitToWidth(true);
    scrolled.setMaxHeight(Math.min(HIGHEST, owner.getHeight() / 2));
    scrolled.setAccessibleText("Events that get another date");
    getDialogPane().getButtonTypes().setAll(APPLY, ButtonType.CANCEL);
    getDialogPane().setContent(scrolled);
    setResultConverter(pressed -> pressed == APPLY);
  }

  private static Node line(Redated event) {
    var title = new WrappedLabel(event.title(), "foremost-title");
    var dates = DateWords.of(event.before()) + "  →  " + DateWords.of(event.after());
    return new VBox(title, new WrappedLabel(dates, "date-reason"));
  }
}
