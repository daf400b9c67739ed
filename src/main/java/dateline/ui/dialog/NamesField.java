package dateline.ui.dialog;

import dateline.ui.style.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** Names to take away, and a field that adds one and completes those that are known. */
final class NamesField extends FlowPane {

  private static final int SHOWN = 8;

  private final ObservableList<String> names;
  private final SortedSet<String> known;
  private final TextField field = new TextField();

  /**
   * @param what the names are of, such as "place"
   * @param known names to choose from
   */
  NamesField(String what, ObservableList<String> names, SortedSet<String> known) {
    this.names = names;
    this.known = known;
    getStyleClass().add("names-field");
    field.setId("add-" + what);
    field.setPromptText("Add a " + what);
    field.setAccessibleText("Add a " + what);
    field.setAccessibleHelp("Enter adds the name, backspace takes the last one away");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().addListener((property, old, now) -> leave(now));
    var completion = TextFields.bindAutoCompletion(field, typed -> proposed(typed.getUserText()));
    completion.setOnAutoCompleted(chosen -> add());
    names.addListener((ListChangeListener<String>) change -> show());
    show();
  }

  TextField field() {
    return field;
  }

  private List<String> proposed(String typed) {
    var sought = typed.strip().toLowerCase(Locale.ROOT);
    return sought.isEmpty()
        ? List.of()
        : known.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
            .filter(name -> !names.contains(name))
            .limit(SHOWN)
            .toList();
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
      add();
      key.consume();
    } else if (key.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !names.isEmpty()) {
      names.remove(names.size() - 1);
      key.consume();
    }
  }

  /** A name that was typed is not lost by going on. */
  private void leave(boolean focused) {
    if (!focused) {
      add();
    }
  }

  private void add() {
    var name = field.getText().strip();
    field.clear();
    if (!name.isEmpty() && !names.contains(name)) {
      names.add(name);
    }
  }

  private void show() {
    boolean wasTyped = field.isFocused();
    var nodes = new ArrayList<Node>();
    names.forEach(name -> nodes.add(chip(name)));
    nodes.add(field);
    getChildren().setAll(nodes);
    if (wasTyped) {
      field.requestFocus();
    }
  }

  private Node chip(String name) {
    var chip = new Button(name, Icons.of(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().add("chip");
    chip.setAccessibleText("Take away " + name);
    chip.setOnAction(
        press -> {
          field.requestFocus();
          names.remove(name);
        });
    return chip;
  }
}
