package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Hit;
import dateline.layout.Stretch;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Clicks and drags in the overview of the real window. */
@ExtendWith(ApplicationExtension.class)
class OverviewTest {

  private WindowUnderTest window;
  private TimelineView view;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
    view = window.view;
  }

  private static double middle(Stretch stretch) {
    return (stretch.start() + stretch.end()) / 2;
  }

  @Test
  void aClickInTheOverviewCentresThere(FxRobot robot) {
    double length = view.stretch().length();

    robot.clickOn(Cards.inOverview(view, 0.01));

    assertThat(view.stretch().length()).isCloseTo(length, within(1e-6));
    assertThat(middle(view.stretch())).isLessThan(10000);
  }

  @Test
  void aDragInTheEmptyOverviewSpansWhatIsShown(FxRobot robot) {
    robot.interact(() -> view.stretchProperty().set(new Stretch(22000, 22001)));
    double from = Cards.momentInOverview(view, Cards.inOverview(view, 0.02));
    double to = Cards.momentInOverview(view, Cards.inOverview(view, 0.4));

    robot.drag(Cards.inOverview(view, 0.02)).dropTo(Cards.inOverview(view, 0.4));

    assertThat(view.stretch().start()).isCloseTo(from, within(20.0));
    assertThat(view.stretch().end()).isCloseTo(to, within(0.2));
  }

  @Test
  void theWindowOfTheOverviewIsResizedByItsHandles(FxRobot robot) {
    var before = view.stretch();

    robot.drag(Cards.first(view, Hit.OfHandle.class)).dropBy(40, 0);

    assertThat(view.stretch().start()).isGreaterThan(before.start());
    assertThat(view.stretch().end()).isEqualTo(before.end());
  }
}
