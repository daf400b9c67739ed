package dateline.ui;

import dateline.ui.desk.WorkModel;
import dateline.ui.desk.WorkModel.News;
import dateline.ui.desk.WorkModel.Work;
import dateline.ui.style.Icons;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A card over the timeline that tells of the work under way, or of how it ended. */
final class NoticePane extends HBox {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final Duration READ = Duration.seconds(5);

  private final WorkModel model;
  private final Label text = new Label();
  private final Label count = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button("Cancel");
  private final Button close;
  private final PauseTransition fading = new PauseTransition(READ);

  NoticePane(WorkModel model) {
    this.model = model;
    getStyleClass().add("notice");
    setAccessibleRole(AccessibleRole.TEXT);
    text.setId("notice-text");
    text.getStyleClass().add("notice-text");
    text.setWrapText(true);
    count.getStyleClass().add("secondary");
    count.setMinWidth(USE_PREF_SIZE);
    cancel.setId("cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(press -> model.cancel());
    close = Icons.button(Feather.X, "Close", "", model::forgetNews);
    fading.setOnFinished(end -> model.forgetNews());
    bar.setAccessibleText("Progress");
    getChildren().addAll(text, bar, count, cancel, close);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    model.workProperty().addListener((property, old, now) -> show());
    model.newsProperty().addListener((property, old, now) -> show());
    show();
  }

  private void show() {
    var work = model.workProperty().get();
    var news = model.newsProperty().get();
    setVisible(work.isPresent() || news.isPresent());
    show(work.isPresent(), bar, count, cancel);
    show(work.isEmpty(), close);
    pseudoClassStateChanged(BAD, work.isEmpty() && news.filter(News::bad).isPresent());
    fading.stop();
    if (work.isPresent()) {
      tell(work.get());
    } else {
      tell(news);
    }
  }

  private static void show(boolean visible, Node... nodes) {
    for (var node : nodes) {
      node.setVisible(visible);
      node.setManaged(visible);
    }
  }

  private void tell(Work work) {
    text.setText(work.stage());
    boolean known = work.total() > 0;
    bar.setProgress(
        known ? (double) work.done() / work.total() : ProgressBar.INDETERMINATE_PROGRESS);
    count.setText(known ? work.done() + " of " + work.total() : "");
    setAccessibleText(work.stage() + " " + count.getText());
  }

  private void tell(Optional<News> news) {
    text.setText(news.map(News::text).orElse(""));
    setAccessibleText(text.getText());
    if (news.isPresent() && !news.get().bad()) {
      fading.playFromStart();
    }
  }
}
