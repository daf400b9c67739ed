package dateline.ui.article;

import dateline.ui.article.ArticleModel.Open;
import dateline.ui.reading.WrappedLabel;
import dateline.ui.style.Icons;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows the open article, from the passage it was opened at. */
public final class ArticlePane extends BorderPane {

  /** What an article pane asks of the window. */
  public interface Actions {

    /** Asks for another publication date of the open article. */
    void setPublished();

    /** Copies the passage that is looked at, with the citation of the article. */
    void copyQuotation();
  }

  private static final String HINT = "Dates are underlined: point at one, or press ← →.";

  private final ArticleModel model;
  private final ParagraphList paragraphs;
  private final FindBar find;
  private final VBox heading = new VBox();

  public ArticlePane(ArticleModel model, Actions actions) {
    this.model = model;
    paragraphs = new ParagraphList(model);
    find = new FindBar(model.find(), paragraphs::requestFocus);
    getStyleClass().add("article-pane");
    heading.getStyleClass().add("article-heading");
    setTop(new VBox(bar(actions), find, heading, new CoveragePane(model)));
    setCenter(paragraphs);
    setRight(new MarginMap(model));
    setBottom(timeLine());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.openProperty().addListener((property, old, now) -> now.ifPresent(this::show));
  }

  @Override
  public void requestFocus() {
    paragraphs.requestFocus();
  }

  private Node bar(Actions actions) {
    var back = Icons.quiet(Feather.ARROW_LEFT, "Back", "Esc", model::back);
    var date =
        Icons.quiet(
            Feather.CALENDAR,
            "Set date…",
            "Set the day this article was published",
            actions::setPublished);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var copy = Icons.button(Feather.COPY, "Copy the quotation", "Ctrl+C", actions::copyQuotation);
    copy.disableProperty().bind(model.currentProperty().map(passage -> passage.isEmpty()));
    var search = Icons.button(Feather.SEARCH, "Find in this article", "Ctrl+F", find::open);
    var previous =
        Icons.button(Feather.CHEVRON_UP, "Previous marked sentence", "Up", model::previous);
    var next = Icons.button(Feather.CHEVRON_DOWN, "Next marked sentence", "Down", model::next);
    var bar = new HBox(back, gap, date, copy, search, previous, next);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("side-bar");
    return bar;
  }

  /** Says what the underlined words mean that are looked at. */
  private Node timeLine() {
    var line = new WrappedLabel(HINT, "time-line");
    line.setMaxWidth(Double.MAX_VALUE);
    model
        .timeProperty()
        .addListener(
            (property, old, now) -> line.setText(now.flatMap(model::meaning).orElse(HINT)));
    return line;
  }

  private void show(Open article) {
    heading.getChildren().setAll(new WrappedLabel(article.origin(), "article-origin"));
    article.notice().ifPresent(n -> heading.getChildren().add(new WrappedLabel(n, "notice-line")));
    heading.getChildren().add(new WrappedLabel(article.reason(), "date-reason"));
  }

  private void press(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      find.open();
      key.consume();
    }
  }
}
