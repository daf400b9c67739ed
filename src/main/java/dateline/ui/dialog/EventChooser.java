package dateline.ui.dialog;

import dateline.merge.Event;
import dateline.ui.reading.WrappedLabel;
import dateline.ui.search.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for one of many events. */
final class EventChooser extends Dialog<Event> {

  private final List<Event> events;
  private final TextField field = new TextField();
  private final ListView<Event> list = new ListView<>();

  /**
   * @param does what is done with the event, such as "Merge with"
   * @param about what it is done to
   * @param events the likeliest first
   */
  EventChooser(Window owner, String does, String about, List<Event> events) {
    this.events = events;
    initOwner(owner);
    setTitle(does);
    setHeaderText(does + " which event?");
    setGraphic(null);
    field.setId("find-event");
    field.setPromptText("Type to find");
    field.setAccessibleText("Find an event");
    field.textProperty().addListener((property, old, now) -> find(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
    list.setId("events-to-choose");
    list.setAccessibleText("Events, the likeliest first");
    list.setPlaceholder(new Label("No event is found."));
    list.setCellFactory(view -> new ChosenEventCell(this::choose));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    find("");
    var form = new VBox(new WrappedLabel(about, "secondary"), field, list);
    form.getStyleClass().addAll("form", "event-chooser");
    var pane = getDialogPane();
    pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    pane.setContent(form);
    var none = list.getSelectionModel().selectedItemProperty().isNull();
    pane.lookupButton(ButtonType.OK).disableProperty().bind(none);
    setOnShown(shown -> field.requestFocus());
    setResultConverter(pressed -> pressed == ButtonType.OK ? chosen().orElse(null) : null);
  }

  private Optional<Event> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void find(String typed) {
    var words = Words.of(typed);
    list.getItems()
        .setAll(
            words.isEmpty()
                ? events
                : events.stream().filter(e -> words.areIn(ChosenEventCell.textOf(e))).toList());
    list.getSelectionModel().selectFirst();
  }

  private void pressInField(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      list.getSelectionModel().selectNext();
      key.consume();
    }
  }

  private void pressInList(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      choose();
      key.consume();
    }
  }

  private void choose() {
    chosen().ifPresent(this::answer);
  }

  private void answer(Event event) {
    setResult(event);
    close();
  }
}
