package dateline.ui.article;

import dateline.merge.Event;
import dateline.ui.style.Icons;
import dateline.ui.words.DateWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says in a line what the open article has and lacks; opened, it lists the events. */
final class CoveragePane extends VBox {

  private static final double HEIGHT = 240;

  private final ArticleModel model;
  private final ToggleButton line = new ToggleButton("What it reports and leaves out");
  private final VBox events = new VBox();
  private final ScrollPane scroll = new ScrollPane(events);

  CoveragePane(ArticleModel model) {
    this.model = model;
    getStyleClass().add("coverage");
    events.getStyleClass().add("coverage-events");
    line.getStyleClass().setAll("quiet-button", "coverage-line");
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(USE_PREF_SIZE);
    line.setGraphic(Icons.of(Feather.LAYERS));
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT);
    scroll.visibleProperty().bind(line.selectedProperty());
    scroll.managedProperty().bind(line.selectedProperty());
    getChildren().addAll(line, scroll);
    model
        .openProperty()
        .addListener((property, old, now) -> model.coverage().ifPresent(this::show));
  }

  private void show(Coverage coverage) {
    line.setText(coverage.words());
    events.getChildren().clear();
    list("Reported here alone", coverage.alone());
    list("Left out here, reported elsewhere", coverage.leftOut());
    scroll.setVvalue(0);
  }

  private void list(String heading, List<Event> listed) {
    var label = new Label(heading + ": " + (listed.isEmpty() ? "nothing" : listed.size()));
    label.getStyleClass().add("section-heading");
    events.getChildren().add(label);
    listed.forEach(event -> events.getChildren().add(link(event)));
  }

  private Node link(Event event) {
    var link = new Hyperlink(event.title() + "  ·  " + DateWords.of(event.date().range()));
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.setOnAction(press -> model.select(event));
    return link;
  }
}
