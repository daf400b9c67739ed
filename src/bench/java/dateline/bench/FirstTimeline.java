package dateline.bench;

import dateline.ui.DatelineApp;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The program, opened on the sample corpus. Ends when the first events are on the screen. */
public final class FirstTimeline {

  private FirstTimeline() {}

  public static void main(String[] args) {
    Window.getWindows().addListener((ListChangeListener<Window>) change -> watch());
    DatelineApp.launch(List.of(Path.of("corpus")));
  }

  private static void watch() {
    for (var window : Window.getWindows()) {
      if (window.getScene().lookup(".timeline-view") instanceof TimelineView view) {
        view.timelineProperty()
            .addListener(
                (property, before, timeline) -> {
                  if (!timeline.events().isEmpty()) {
                    endWhenPainted(window.getScene());
                  }
                });
      }
    }
  }

  private static void endWhenPainted(Scene scene) {
    scene.addPostLayoutPulseListener(
        () -> {
          System.out.println("shown");
          Platform.exit();
        });
  }
}
