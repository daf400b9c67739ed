package dateline.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** The least a JavaFX program can do: a window with one table. Ends when it is shown. */
public final class EmptyWindow extends Application {

  /** The Java launcher refuses a main class that is an application itself. */
  public static final class Start {
    private Start() {}

    public static void main(String[] args) {
      launch(EmptyWindow.class, args);
    }
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new TableView<String>(), 1600, 900));
    stage.setOnShown(
        shown ->
            stage
                .getScene()
                .addPostLayoutPulseListener(
                    () -> {
                      System.out.println("shown");
                      Platform.exit();
                    }));
    stage.show();
  }
}
