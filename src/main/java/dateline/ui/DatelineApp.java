package dateline.ui;

import dateline.corpus.PublishedDates;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.project.Project;
import dateline.ui.desk.ProjectModel;
import dateline.ui.dialog.DialogPrompts;
import dateline.ui.settings.Settings;
import dateline.ui.settings.SettingsFile;
import dateline.ui.style.Fonts;
import dateline.ui.task.BackgroundRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window as a program: wires everything, shows the window, and then reads the articles. */
public final class DatelineApp {

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;
  private static final double MIN_WIDTH = 1000;
  private static final double MIN_HEIGHT = 620;

  private final Supplier<Pipeline> pipelines;

  private DatelineApp(Supplier<Pipeline> pipelines) {
    this.pipelines = pipelines;
  }

  /**
   * Opens the window and returns when it is closed. To be called once, not on the JavaFX thread.
   *
   * @param paths files and folders of articles, or one project file; none for an empty window
   * @param dates publication dates given with them
   * @param pipelines makes the pipeline, off the thread that shows things
   */
  public static void launch(List<Path> paths, PublishedDates dates, Supplier<Pipeline> pipelines) {
    var closed = new CountDownLatch(1);
    Platform.startup(() -> new DatelineApp(pipelines).show(paths, dates, closed::countDown));
    await(closed);
    Platform.exit();
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(List<Path> paths, PublishedDates dates, Runnable onClosed) {
    Fonts.load();
    var stage = new Stage();
    var models = Models.of(new Extraction(pipelines), new BackgroundRunner());
    var window = new MainWindow(models, new DialogPrompts(stage), settings(), size(), stage::close);
    stage.setTitle("Dateline");
    stage.setScene(window.scene());
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setOnCloseRequest(
        close -> {
          close.consume();
          window.commands().quit();
        });
    stage.setOnHidden(hidden -> onClosed.run());
    stage.show();
    if (!paths.isEmpty()) {
      models.project().open(paths, dates);
    }
  }

  /** As the person left them. What cannot be read or written is not worth stopping for. */
  private static Settings settings() {
    var environment = System.getenv();
    var home = Path.of(System.getProperty("user.home"));
    var file =
        new SettingsFile(SettingsFile.usual(System.getProperty("os.name"), environment, home));
    var settings = new Settings();
    file.read(settings);
    settings.onChange(() -> file.write(settings));
    return settings;
  }

  private static Dimension2D size() {
    var screen = Screen.getPrimary().getVisualBounds();
    return new Dimension2D(
        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
  }

  /** Makes the pipeline with the first extraction. */
  private static final class Extraction implements ProjectModel.Extractor {

    private final Supplier<Pipeline> pipelines;
    private Pipeline pipeline;

    Extraction(Supplier<Pipeline> pipelines) {
      this.pipelines = pipelines;
    }

    @Override
    public Timeline extract(Project project, Progress progress) {
      return pipeline().run(project.paths(), project.published(), progress);
    }

    private synchronized Pipeline pipeline() {
      if (pipeline == null) {
        pipeline = pipelines.get();
      }
      return pipeline;
    }
  }
}
