package dateline.ui.article;

import dateline.corpus.Span;
import dateline.time.TimeExpression;
import dateline.ui.article.Paragraph.Passage;
import dateline.ui.reading.CellContent;
import dateline.ui.reading.Mark;
import dateline.ui.reading.MarkedText;
import dateline.ui.style.GroupStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;

/** Shows a paragraph of an article with its marked passages. */
final class ParagraphCell extends ListCell<Paragraph> {

  private final ArticleModel model;
  private final MarkedText text = new MarkedText();
  private String role = "";

  ParagraphCell(ArticleModel model) {
    this.model = model;
    getStyleClass().add("paragraph-cell");
    setGraphic(text);
    text.setVisible(false);
    text.setOnMouseClicked(this::follow);
    text.setOnMouseMoved(this::point);
  }

  /** How far below the top of this cell begins what a style class marks. */
  double topOf(String style) {
    var marks = marks(getItem());
    return text.getLayoutY()
        + marks.stream()
            .filter(mark -> mark.styles().contains(style))
            .findFirst()
            .map(text::topOf)
            .orElse(0.0);
  }

  /** Shows which passage is the current one now. */
  void refresh() {
    updateItem(getItem(), isEmpty());
  }

  @Override
  protected void updateItem(Paragraph paragraph, boolean empty) {
    super.updateItem(paragraph, empty);
    text.setVisible(!empty);
    text.getStyleClass().remove(role);
    if (empty || paragraph == null) {
      setAccessibleText("");
      return;
    }
    role = paragraph.role().name().toLowerCase(Locale.ROOT);
    text.getStyleClass().add(role);
    text.show(paragraph.text(), marks(paragraph));
    setAccessibleText(paragraph.text());
  }

  private List<Mark> marks(Paragraph paragraph) {
    var marks = new ArrayList<Mark>();
    Optional<Mark> top = Optional.empty();
    var passages = paragraph.passages();
    for (int i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      boolean isCurrent = model.currentProperty().get().filter(passage::equals).isPresent();
      var mark =
          new Mark(
              paragraph.within(passage.span()), styles(passage, isCurrent), Integer.toString(i));
      if (isCurrent) {
        top = Optional.of(mark);
      } else {
        marks.add(mark);
      }
    }
    top.ifPresent(marks::add);
    found(paragraph, marks);
    for (var time : paragraph.times()) {
      boolean looked = model.timeProperty().get().filter(time::equals).isPresent();
      var styles = looked ? List.of("time-words", "looked-at") : List.of("time-words");
      marks.add(new Mark(paragraph.within(time.span()), styles, "", true));
    }
    return marks;
  }

  private void found(Paragraph paragraph, List<Mark> marks) {
    var found = model.find().foundProperty().get();
    for (var hit : found.hits()) {
      if (hit.overlaps(paragraph.span())) {
        boolean current = found.hit().filter(hit::equals).isPresent();
        var styles = current ? List.of("found", "current-hit") : List.of("found");
        marks.add(new Mark(paragraph.within(hit), styles, ""));
      }
    }
  }

  private static List<String> styles(Passage passage, boolean isCurrent) {
    var group = passage.group().map(GroupStyle::of).orElse("undated");
    return isCurrent ? List.of("passage", group, "current") : List.of("passage", group);
  }

  private List<Mark> marksAt(MouseEvent pointer) {
    return text.marksAt(pointer.getX(), pointer.getY());
  }

  private Optional<Passage> passageAmong(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> !mark.target().isEmpty())
        .findFirst()
        .map(mark -> getItem().passages().get(Integer.parseInt(mark.target())));
  }

  private Optional<TimeExpression> timeAmong(List<Mark> marks) {
    return marks.stream().filter(Mark::underlined).findFirst().flatMap(mark -> timeAt(mark.span()));
  }

  private Optional<TimeExpression> timeAt(Span within) {
    return getItem().times().stream()
        .filter(time -> getItem().within(time.span()).equals(within))
        .findFirst();
  }

  private void follow(MouseEvent click) {
    passageAmong(marksAt(click)).ifPresent(model::follow);
  }

  private void point(MouseEvent move) {
    var there = marksAt(move);
    var leads = passageAmong(there).flatMap(Passage::eventId).isPresent();
    setCursor(leads ? Cursor.HAND : Cursor.TEXT);
    model.lookAt(timeAmong(there));
  }

  @Override
  protected double computePrefHeight(double width) {
    return CellContent.height(this, text);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    CellContent.place(this, text);
  }

  /** The list never scrolls sideways. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
