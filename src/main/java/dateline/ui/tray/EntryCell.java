package dateline.ui.tray;

import dateline.ui.reading.CellContent;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows a line of a list; pressed, it goes where the line leads. */
final class EntryCell extends ListCell<Entry> {

  private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

  private final Label heading = label("publisher");
  private final Label detail = label("secondary");
  private final Label notice = label("notice-line");
  private final Label text = label("entry-text");
  private final Label reason = label("date-reason");
  private final VBox card = new VBox(new HBox(heading, detail), notice, text, reason);

  EntryCell() {
    getStyleClass().add("entry-cell");
    card.getStyleClass().add("entry-card");
    card.getChildren().get(0).getStyleClass().add("source-heading");
    text.setWrapText(true);
    reason.setWrapText(true);
    setGraphic(card);
    card.setVisible(false);
    card.setOnMouseClicked(click -> getItem().open().ifPresent(Runnable::run));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    card.setVisible(!empty);
    pseudoClassStateChanged(LEADS, !empty && entry.open().isPresent());
    if (empty) {
      setAccessibleText("");
      return;
    }
    heading.setText(entry.heading());
    detail.setText(entry.detail());
    notice.setText(entry.notice().orElse(""));
    notice.setManaged(entry.notice().isPresent());
    text.setText(entry.text());
    reason.setText(entry.reason());
    setAccessibleText(String.join(". ", entry.heading(), entry.text(), entry.reason()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return CellContent.height(this, card);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    CellContent.place(this, card);
  }

  /** The list never scrolls sideways. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
