package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.merge.Event;
import dateline.pipeline.Pipeline;
import dateline.ui.desk.Page;
import dateline.ui.settings.Settings;
import dateline.ui.style.Fonts;
import dateline.ui.task.BackgroundRunner;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job on real input: folder in, timeline, event, sentence, article, and back. */
@ExtendWith(ApplicationExtension.class)
class SampleCorpusWindowTest {

  private Models models;
  private TimelineView view;

  @Start
  void open(Stage stage) {
    Fonts.load();
    models =
        Models.of(
            (project, progress) ->
                Pipeline.english().run(project.paths(), project.published(), progress),
            new BackgroundRunner());
    var settings = new Settings();
    settings.reducedMotionProperty().set(true);
    var window =
        new MainWindow(models, new Answers(), settings, new Dimension2D(1600, 900), () -> {});
    stage.setScene(window.scene());
    stage.show();
    view = Cards.viewIn(window.scene().getRoot());
    models.project().open(List.of(Path.of("corpus")), PublishedDates.NONE);
  }

  @Test
  void anEventOfTheSampleLeadsToItsSentenceInTheArticleAndBack(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> !models.work().isBusy());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(models.project().timeline().sources()).hasSize(5);
    var event =
        models.project().timeline().events().stream()
            .max(Comparator.comparingInt(Event::sourceCount))
            .orElseThrow();

    robot.interact(() -> models.desk().select(event.id()));
    assertThat(robot.lookup(".source-card").queryAll()).hasSize(event.mentions().size());
    robot.interact(view::requestFocus);
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);

    var best = event.mentions().get(0);
    assertThat(models.desk().page())
        .isEqualTo(new Page.OfArticle(best.articleId(), Optional.of(best.passage())));
    var list = robot.lookup(".paragraphs").query();
    var current = WindowUnderTest.awaited(robot, ".passage.current");
    assertThat(
            list.localToScreen(list.getBoundsInLocal())
                .contains(current.localToScreen(current.getBoundsInLocal())))
        .isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(models.desk().selected().map(Event::id)).contains(event.id());
    assertThat(models.desk().page()).isEqualTo(new Page.OfEvent());
  }
}
