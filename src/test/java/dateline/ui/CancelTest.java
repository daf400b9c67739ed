package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.ui.settings.Settings;
import dateline.ui.style.Fonts;
import dateline.ui.task.BackgroundRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Cancels an extraction that would never end. */
@ExtendWith(ApplicationExtension.class)
class CancelTest {

  private Models models;

  @Start
  void open(Stage stage) {
    Fonts.load();
    models = Models.of((project, progress) -> endless(progress), new BackgroundRunner());
    var settings = new Settings();
    settings.reducedMotionProperty().set(true);
    var window =
        new MainWindow(models, new Answers(), settings, new Dimension2D(1280, 720), () -> {});
    stage.setScene(window.scene());
    stage.show();
    models.project().open(List.of(Path.of("dam")), PublishedDates.NONE);
  }

  private static Timeline endless(Progress progress) throws InterruptedException {
    while (!progress.isCancelled()) {
      progress.report("Finding events", 2, 5);
      TimeUnit.MILLISECONDS.sleep(5);
    }
    throw new CancellationException();
  }

  @Test
  void theWindowTellsTheProgressAndCancels(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#notice-text").queryLabeled().getText().equals("Finding events"));

    robot.clickOn("#cancel");

    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !models.work().isBusy());
    assertThat(models.project().timeline()).isEqualTo(Timeline.EMPTY);
    assertThat(robot.lookup("#notice-text").queryLabeled().getText())
        .isEqualTo("Cancelled. Nothing was changed.");
  }
}
