package dateline.bench;

import dateline.corpus.PublishedDates;
import dateline.pipeline.Pipeline;
import dateline.ui.DatelineApp;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The program, opened on the sample corpus. Ends when the first events are on the screen. */
public final class FirstTimeline {

  private FirstTimeline() {}

  public static void main(String[] args) {
    Window.getWindows().addListener((ListChangeListener<Window>) change -> watch());
    DatelineApp.launch(List.of(Path.of("corpus")), PublishedDates.NONE, Pipeline::english);
  }

  private static void watch() {
    for (var window : Window.getWindows()) {
      var scene = window.getScene();
      scene.addPostLayoutPulseListener(() -> endIfShown(scene));
    }
  }

  private static void endIfShown(Scene scene) {
    if (scene.lookup(".timeline-view") instanceof TimelineView view
        && !view.timelineProperty().get().events().isEmpty()) {
      System.out.println("shown");
      Runtime.getRuntime().halt(0);
    }
  }
}
