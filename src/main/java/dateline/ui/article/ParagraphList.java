package dateline.ui.article;

import dateline.corpus.Span;
import dateline.ui.article.ArticleModel.Open;
import dateline.ui.article.Paragraph.Passage;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The text of the open article; keys go from mark to mark in it. */
final class ParagraphList extends ListView<Paragraph> {

  /** How far below the upper edge what is gone to comes to stand. */
  private static final double ABOVE = 96;

  /** A part of the article that is gone to, and the style class of its mark. */
  private record Goal(Span span, String style) {}

  private final ArticleModel model;
  private final Runnable reveal = this::reveal;
  private Optional<Goal> goal = Optional.empty();

  ParagraphList(ArticleModel model) {
    this.model = model;
    getStyleClass().add("paragraphs");
    setCellFactory(list -> new ParagraphCell(model));
    setAccessibleHelp(
        "Up and down go from marked sentence to marked sentence, left and right from date to date");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.openProperty().addListener((property, old, now) -> now.ifPresent(this::show));
    model
        .currentProperty()
        .addListener((property, old, now) -> goTo(now.map(Passage::span), "current"));
    model.timeProperty().addListener((property, old, now) -> refreshCells());
    var found = model.find().foundProperty();
    found.addListener((property, old, now) -> goTo(now.hit(), "current-hit"));
  }

  private void show(Open article) {
    setAccessibleText(article.title());
    getItems().setAll(article.paragraphs());
    scrollTo(0);
  }

  private void press(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case UP -> model.previous();
      case DOWN -> model.next();
      case LEFT -> stepTime(-1);
      case RIGHT -> stepTime(1);
      case ENTER -> model.followCurrent();
      case ESCAPE -> model.back();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void stepTime(int by) {
    model.stepTime(by);
    goTo(model.timeProperty().get().map(time -> time.span()), "looked-at");
  }

  private void refreshCells() {
    cells().forEach(ParagraphCell::refresh);
  }

  /** Scrolls once the list has its size, which it has not before it is first shown. */
  private void goTo(Optional<Span> span, String style) {
    refreshCells();
    goal = span.map(s -> new Goal(s, style));
    if (goal.isPresent() && getScene() != null) {
      getScene().addPostLayoutPulseListener(reveal);
      requestLayout();
    }
  }

  private void reveal() {
    getScene().removePostLayoutPulseListener(reveal);
    for (int i = 0; i < getItems().size(); i++) {
      var paragraph = getItems().get(i);
      if (goal.filter(g -> g.span().overlaps(paragraph.span())).isPresent()) {
        reveal(i);
        return;
      }
    }
  }

  private void reveal(int index) {
    scrollTo(index);
    layout();
    cells().filter(cell -> cell.getIndex() == index).findFirst().ifPresent(this::revealWithin);
  }

  private void revealWithin(ParagraphCell cell) {
    double top = cell.getLayoutY() + cell.topOf(goal.map(Goal::style).orElse(""));
    flow().ifPresent(flow -> flow.scrollPixels(top - ABOVE));
  }

  private Optional<VirtualFlow<?>> flow() {
    return Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"));
  }

  private Stream<ParagraphCell> cells() {
    return lookupAll(".paragraph-cell").stream()
        .filter(ParagraphCell.class::isInstance)
        .map(ParagraphCell.class::cast);
  }
}
