package dateline.ui;

import dateline.ui.article.ArticlePane;
import dateline.ui.desk.Page;
import dateline.ui.event.EventPane;
import dateline.ui.review.ReviewBar;
import dateline.ui.tray.TrayPane;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** What stands beside the timeline: the event, an article or a list. */
final class SidePane extends StackPane {

  private final EventPane event;
  private final ArticlePane article;
  private final TrayPane tray;
  private final ReviewBar review;
  private final BorderPane events;

  SidePane(Models models, Commands commands) {
    getStyleClass().add("side");
    event = new EventPane(models.event(), commands.corrections());
    article = new ArticlePane(models.article(), commands);
    tray = new TrayPane(models.tray());
    review = new ReviewBar(models.review(), commands.corrections()::edit);
    events = new BorderPane(event);
    events.setTop(review);
    events.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().addAll(events, article, tray);
    models.desk().pageProperty().addListener((property, old, now) -> turnTo(now));
    show(models.desk().page());
  }

  /** Moves the focus into the page. */
  void focusPage() {
    if (review.isVisible()) {
      review.requestFocus();
    } else if (events.isVisible()) {
      event.focusSources();
    } else {
      (article.isVisible() ? article : tray).requestFocus();
    }
  }

  private void press(KeyEvent key) {
    if (review.isVisible()) {
      review.press(key);
    }
  }

  /** Whoever reads here goes on reading here, and what is opened is there to be read. */
  private void turnTo(Page page) {
    boolean wasRead = Regions.holdsFocus(this);
    show(page);
    if (wasRead || !(page instanceof Page.OfEvent)) {
      focusPage();
    }
  }

  private void show(Page page) {
    boolean list = page instanceof Page.OfUndated || page instanceof Page.OfProblems;
    boolean changes = page instanceof Page.OfCorrections;
    show(review, page instanceof Page.OfReview);
    show(events, page instanceof Page.OfEvent || page instanceof Page.OfReview);
    show(article, page instanceof Page.OfArticle);
    show(tray, list || changes || page instanceof Page.OfArticles);
  }

  private static void show(Node pane, boolean visible) {
    pane.setVisible(visible);
    pane.setManaged(visible);
  }
}
