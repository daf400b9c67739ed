package dateline.ui;

import dateline.ui.style.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Stands in for the timeline while there is none, and says how to get one. */
final class EmptyPane extends VBox {

  EmptyPane(Models models, Commands commands) {
    getStyleClass().add("empty-pane");
    var icon = Icons.of(Feather.FILE_TEXT);
    icon.getStyleClass().add("hint-icon");
    var title = new Label();
    title.getStyleClass().add("hint-title");
    var text = new Label("Open a folder of news articles as text files, or drop one here.");
    text.getStyleClass().add("hint-text");
    var open = new Button("Open folder…", Icons.of(Feather.FOLDER));
    open.getStyleClass().add("accent-button");
    open.setOnAction(press -> commands.openFolder());
    getChildren().addAll(icon, title, text, open);
    var busy = models.work().workProperty();
    var isBusy = Bindings.createBooleanBinding(() -> models.work().isBusy(), busy);
    title
        .textProperty()
        .bind(Bindings.when(isBusy).then("Reading the articles").otherwise("No articles yet"));
    text.visibleProperty().bind(isBusy.not());
    open.visibleProperty().bind(isBusy.not());
    var timeline = models.project().timelineProperty();
    visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> timeline.get().sources().isEmpty(), timeline));
  }
}
