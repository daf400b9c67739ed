package dateline.ui;

import dateline.ui.article.ArticlePane;
import dateline.ui.desk.Page;
import dateline.ui.event.EventPane;
import dateline.ui.tray.TrayPane;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What stands beside the timeline: the event, an article or a list. */
final class SidePane extends StackPane {

  private final EventPane event;
  private final ArticlePane article;
  private final TrayPane tray;

  SidePane(Models models, Commands commands) {
    getStyleClass().add("side");
    event = new EventPane(models.event(), commands.corrections());
    article = new ArticlePane(models.article(), commands);
    tray = new TrayPane(models.tray());
    getChildren().addAll(event, article, tray);
    models.desk().pageProperty().addListener((property, old, now) -> turnTo(now));
    show(models.desk().page());
  }

  /** Moves the focus into the page. */
  void focusPage() {
    if (event.isVisible()) {
      event.focusSources();
    } else {
      (article.isVisible() ? article : tray).requestFocus();
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
    show(event, page instanceof Page.OfEvent);
    show(article, page instanceof Page.OfArticle);
    show(tray, list || page instanceof Page.OfArticles);
  }

  private static void show(Node pane, boolean visible) {
    pane.setVisible(visible);
    pane.setManaged(visible);
  }
}
