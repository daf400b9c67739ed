package dateline.ui.dialog;

import dateline.merge.Event;
import dateline.ui.words.DateWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** An event to choose: its title and its date. */
final class ChosenEventCell extends ListCell<Event> {

  private final Label title = new Label();
  private final Label date = new Label();

  /**
   * @param choose takes the selected event
   */
  ChosenEventCell(Runnable choose) {
    getStyleClass().add("chosen-event-cell");
    title.getStyleClass().add("foremost-title");
    date.getStyleClass().add("secondary");
    var box = new VBox(title, date);
    box.setMinWidth(0);
    setGraphic(box);
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            choose.run();
          }
        });
  }

  static String textOf(Event event) {
    return event.title() + "\n" + under(event);
  }

  private static String under(Event event) {
    return DateWords.of(event.date().range()) + "  ·  " + event.subject().kind().label();
  }

  @Override
  protected void updateItem(Event event, boolean empty) {
    super.updateItem(event, empty);
    getGraphic().setVisible(!empty);
    title.setText(empty ? "" : event.title());
    date.setText(empty ? "" : under(event));
    setAccessibleText(empty ? "" : textOf(event));
  }
}
