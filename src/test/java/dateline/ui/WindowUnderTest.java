package dateline.ui;

import dateline.corpus.PublishedDates;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.ui.settings.Settings;
import dateline.ui.style.Fonts;
import dateline.ui.task.SameThreadRunner;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on an invented timeline, without motion, its answers laid down by a test. */
final class WindowUnderTest {

  final Answers answers = new Answers();
  final Settings settings = new Settings();
  final Models models;
  final TimelineView view;
  final Scene scene;
  private Timeline timeline;

  /** Opens it on a stage, with the focus on the timeline. */
  WindowUnderTest(Stage stage, Timeline timeline) {
    Fonts.load();
    this.timeline = timeline;
    settings.reducedMotionProperty().set(true);
    models = Models.of((project, progress) -> this.timeline, new SameThreadRunner());
    scene = new MainWindow(models, answers, settings, new Dimension2D(1600, 900), () -> {}).scene();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    show(timeline);
    view = Cards.viewIn(scene.getRoot());
    view.requestFocus();
  }

  /** What a selector finds, as soon as it is laid out: a busy machine may be late. */
  static Node awaited(FxRobot robot, String selector) {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> robot.lookup(selector).tryQuery().isPresent());
    } catch (TimeoutException e) {
      throw new AssertionError("no " + selector, e);
    }
    return robot.lookup(selector).query();
  }

  /** Opens another timeline. */
  void show(Timeline other) {
    timeline = other;
    models.project().open(List.of(Path.of("dam")), PublishedDates.NONE);
  }

  Optional<String> selected() {
    return models.desk().selected().map(Event::id);
  }

  Optional<String> focused() {
    return view.focusedEventProperty().get();
  }
}
