package dateline.ui.reported;

import dateline.ui.desk.ReportedModel;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says in words what is known at a stop of the slider, and what is new. */
public final class ReportedNews extends HBox {

  public ReportedNews(ReportedModel model) {
    getStyleClass().add("reported-news");
    var summary = new Label();
    summary.setId("reported-summary");
    summary.textProperty().bind(Bindings.concat("As reported by ", model.summary()));
    var news = new Label();
    news.setId("reported-changes");
    news.getStyleClass().add("reported-changes");
    news.setMinWidth(USE_PREF_SIZE);
    news.textProperty().bind(model.news());
    news.visibleProperty().bind(Bindings.isNotEmpty(news.textProperty()));
    news.managedProperty().bind(news.visibleProperty());
    var all = new Button("Show all articles");
    all.setId("reported-all");
    all.getStyleClass().add("quiet-button");
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(press -> model.goToEnd());
    var atEnd =
        Bindings.createBooleanBinding(() -> model.position().isAtEnd(), model.positionProperty());
    all.visibleProperty().bind(atEnd.not());
    all.managedProperty().bind(all.visibleProperty());
    getChildren().addAll(summary, news, all);
    var isNews = Bindings.isNotEmpty(news.textProperty()).and(model.attendedProperty());
    visibleProperty().bind(atEnd.not().or(isNews));
    managedProperty().bind(visibleProperty());
  }
}
