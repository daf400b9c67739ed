package dateline.ui.filter;

import dateline.ui.filter.FilterIndex.Choice;
import dateline.ui.words.Count;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A value with a check mark and the number of events that have it. */
final class ChoiceCell extends ListCell<Choice> {

  private final Predicate<String> isChosen;
  private final CheckBox box = new CheckBox();
  private final Label count = new Label();
  private final HBox row;

  /**
   * @param choose called when the mark is pressed
   */
  ChoiceCell(Predicate<String> isChosen, BiConsumer<String, Boolean> choose) {
    this.isChosen = isChosen;
    getStyleClass().add("choice-cell");
    box.setFocusTraversable(false);
    box.setMinWidth(0);
    box.setOnAction(press -> choose.accept(getItem().value(), box.isSelected()));
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(box, gap, count);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean chosen = isChosen.test(choice.value());
    box.setText(choice.value());
    box.setSelected(chosen);
    count.setText(Integer.toString(choice.count()));
    setAccessibleText(
        choice.value()
            + ", "
            + Count.of(choice.count(), "event")
            + (chosen ? ", chosen" : ", not chosen"));
    setGraphic(row);
  }
}
