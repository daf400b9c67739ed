package dateline.ui;

import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.project.Project;
import dateline.ui.desk.ProjectModel;
import dateline.ui.dialog.DialogPrompts;
import dateline.ui.style.Fonts;
import dateline.ui.task.BackgroundRunner;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window as a program: wires everything, shows the window, and then reads the articles. */
public final class DatelineApp extends Application {

  /** Opens the window on articles or a project and returns when it is closed. */
  public static void launch(List<Path> paths) {
    launch(DatelineApp.class, paths.stream().map(Path::toString).toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    var models = Models.of(new English(), new BackgroundRunner());
    var window = new MainWindow(models, new DialogPrompts(stage), stage::close);
    stage.setTitle("Dateline");
    stage.setScene(window.scene());
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage.setOnCloseRequest(
        close -> {
          close.consume();
          window.commands().quit();
        });
    stage.show();
    var paths = getParameters().getRaw().stream().map(Path::of).toList();
    if (!paths.isEmpty()) {
      models.project().open(paths);
    }
  }

  /** Loads the language models with the first articles, off the thread that shows things. */
  private static final class English implements ProjectModel.Extractor {

    private Pipeline pipeline;

    @Override
    public Timeline extract(Project project, Progress progress) {
      return pipeline().run(project.paths(), project.published(), progress);
    }

    private synchronized Pipeline pipeline() {
      if (pipeline == null) {
        pipeline = Pipeline.english();
      }
      return pipeline;
    }
  }
}
