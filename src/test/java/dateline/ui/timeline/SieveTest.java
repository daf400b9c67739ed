package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.EventSet;
import dateline.layout.TimelineLayout;
import dateline.ui.InventedCrisis;
import dateline.ui.task.HeldRunner;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SieveTest {

  private final HeldRunner runner = new HeldRunner();
  private TimelineView view;
  private Sieve sieve;

  @Start
  void open(Stage stage) {
    view = new TimelineView();
    view.timelineProperty().set(InventedCrisis.timeline());
    sieve = new Sieve(view, runner);
    stage.setScene(new Scene(view, 1200, 800));
    stage.show();
  }

  private static EventSet first(int count) {
    return EventSet.of(12, place -> place < count);
  }

  @Test
  void theViewStaysAsItIsUntilWhatIsLeftIsKnownAndTheLastFilterWins(FxRobot robot) {
    robot.interact(() -> sieve.set(first(3), EventSet.NONE));
    robot.interact(() -> sieve.set(first(5), EventSet.NONE));
    assertThat(view.hiddenProperty().get()).isEqualTo(EventSet.NONE);

    robot.interact(runner::runAll);

    assertThat(view.hiddenProperty().get()).isEqualTo(first(5));
  }

  @Test
  void whatWasWorkedOutIsDrawnAsIfItHadBeenOnTheSpot(FxRobot robot) {
    robot.interact(() -> sieve.set(first(3), EventSet.of(12, place -> place == 6)));
    robot.interact(runner::runAll);

    var there = new TimelineLayout(InventedCrisis.timeline()).layout(view.state());
    assertThat(Cards.picture(view)).isEqualTo(there);
    assertThat(view.shown().count()).isEqualTo(8);
  }

  @Test
  void whatWasStoppedIsNotUsed(FxRobot robot) {
    robot.interact(() -> sieve.set(first(3), EventSet.NONE));
    robot.interact(sieve::stop);

    robot.interact(runner::runAll);

    assertThat(view.hiddenProperty().get()).isEqualTo(EventSet.NONE);
  }
}
