package dateline.ui;

import dateline.ui.filter.ChipRow;
import dateline.ui.reported.ReportedNews;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The row that says why not everything is shown; not there where everything is. */
final class Findings extends HBox {

  /**
   * @param leave moves the focus to the events
   */
  Findings(Models models, Runnable leave) {
    getStyleClass().add("findings");
    var chips = new ChipRow(models.filter(), leave);
    var news = new ReportedNews(models.project().reported());
    HBox.setHgrow(chips, Priority.ALWAYS);
    getChildren().addAll(chips, news);
    visibleProperty().bind(Bindings.or(chips.visibleProperty(), news.visibleProperty()));
    managedProperty().bind(visibleProperty());
  }
}
