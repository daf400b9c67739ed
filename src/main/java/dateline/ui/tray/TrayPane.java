package dateline.ui.tray;

import dateline.ui.style.Icons;
import dateline.ui.tray.TrayModel.Tray;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows the list that is open. */
public final class TrayPane extends BorderPane {

  private final TrayModel model;
  private final Label title = new Label();
  private final Label about = new Label();
  private final ListView<Entry> list = new ListView<>();

  public TrayPane(TrayModel model) {
    this.model = model;
    getStyleClass().add("tray-pane");
    title.getStyleClass().add("tray-title");
    about.getStyleClass().add("secondary");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    list.getStyleClass().add("entries");
    list.setCellFactory(view -> new EntryCell());
    list.setPlaceholder(new Label("Nothing here."));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    var heading = new VBox(title, about);
    heading.getStyleClass().add("tray-heading");
    setTop(new VBox(bar(), heading));
    setCenter(list);
    model.trayProperty().addListener((property, old, now) -> now.ifPresent(this::show));
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private Node bar() {
    var close = new Button("Back", Icons.of(Feather.ARROW_LEFT));
    close.getStyleClass().add("quiet-button");
    close.setTooltip(new Tooltip("Esc"));
    close.setOnAction(press -> model.back());
    var bar = new HBox(close);
    bar.getStyleClass().add("side-bar");
    return bar;
  }

  private void show(Tray tray) {
    title.setText(tray.title());
    about.setText(tray.about());
    list.setAccessibleText(tray.title());
    list.getItems().setAll(tray.entries());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER, SPACE -> openSelected();
      case ESCAPE -> model.back();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void openSelected() {
    var entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      entry.open().ifPresent(Runnable::run);
    }
  }
}
