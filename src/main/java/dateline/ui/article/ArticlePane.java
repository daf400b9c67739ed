package dateline.ui.article;

import dateline.ui.article.ArticleModel.Open;
import dateline.ui.style.Icons;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows the open article, from the passage it was opened at. */
public final class ArticlePane extends BorderPane {

  /** How far below the upper edge the current passage comes to stand. */
  private static final double ABOVE_PASSAGE = 96;

  private final ArticleModel model;
  private final ListView<Paragraph> paragraphs = new ListView<>();
  private final VBox heading = new VBox();
  private final Runnable reveal = this::reveal;

  /**
   * @param setPublished asks for another publication date of the open article
   */
  public ArticlePane(ArticleModel model, Runnable setPublished) {
    this.model = model;
    getStyleClass().add("article-pane");
    paragraphs.getStyleClass().add("paragraphs");
    paragraphs.setCellFactory(list -> new ParagraphCell(model));
    paragraphs.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    paragraphs.setAccessibleHelp("Up and down go from marked sentence to marked sentence");
    heading.getStyleClass().add("article-heading");
    setTop(new VBox(bar(setPublished), heading));
    setCenter(paragraphs);
    model.openProperty().addListener((property, old, now) -> now.ifPresent(this::show));
    model.currentProperty().addListener((property, old, now) -> goToCurrent());
  }

  @Override
  public void requestFocus() {
    paragraphs.requestFocus();
  }

  private Node bar(Runnable setPublished) {
    var back = new Button("Back", Icons.of(Feather.ARROW_LEFT));
    back.getStyleClass().add("quiet-button");
    back.setTooltip(new Tooltip("Esc"));
    back.setOnAction(press -> model.back());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var date = new Button("Set date…", Icons.of(Feather.CALENDAR));
    date.getStyleClass().add("quiet-button");
    date.setTooltip(new Tooltip("Set the day this article was published"));
    date.setOnAction(press -> setPublished.run());
    var previous =
        Icons.button(Feather.CHEVRON_UP, "Previous marked sentence", "Up", model::previous);
    var next = Icons.button(Feather.CHEVRON_DOWN, "Next marked sentence", "Down", model::next);
    var bar = new HBox(back, gap, date, previous, next);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("side-bar");
    return bar;
  }

  private void show(Open article) {
    heading.getChildren().setAll(line(article.origin(), "article-origin"));
    article.notice().ifPresent(n -> heading.getChildren().add(line(n, "notice-line")));
    heading.getChildren().add(line(article.reason(), "date-reason"));
    paragraphs.setAccessibleText(article.title());
    paragraphs.getItems().setAll(article.paragraphs());
    paragraphs.scrollTo(0);
  }

  private static Label line(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /** Scrolls once the list has its size, which it has not before it is first shown. */
  private void goToCurrent() {
    cells().forEach(ParagraphCell::refresh);
    if (model.currentProperty().get().isPresent() && getScene() != null) {
      getScene().addPostLayoutPulseListener(reveal);
      requestLayout();
    }
  }

  private void reveal() {
    getScene().removePostLayoutPulseListener(reveal);
    var current = model.currentProperty().get();
    for (int i = 0; i < paragraphs.getItems().size(); i++) {
      if (current.filter(paragraphs.getItems().get(i).passages()::contains).isPresent()) {
        reveal(i);
        return;
      }
    }
  }

  private void reveal(int index) {
    paragraphs.scrollTo(index);
    paragraphs.layout();
    cells().filter(cell -> cell.getIndex() == index).findFirst().ifPresent(this::revealWithin);
  }

  private void revealWithin(ParagraphCell cell) {
    double top = cell.getLayoutY() + cell.topOfCurrent();
    flow().ifPresent(flow -> flow.scrollPixels(top - ABOVE_PASSAGE));
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case UP -> model.previous();
      case DOWN -> model.next();
      case ENTER -> model.followCurrent();
      case ESCAPE -> model.back();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private Optional<VirtualFlow<?>> flow() {
    return Optional.ofNullable((VirtualFlow<?>) paragraphs.lookup(".virtual-flow"));
  }

  private Stream<ParagraphCell> cells() {
    return paragraphs.lookupAll(".paragraph-cell").stream()
        .filter(ParagraphCell.class::isInstance)
        .map(ParagraphCell.class::cast);
  }
}
