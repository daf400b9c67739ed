package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Mention;
import dateline.event.When;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.time.Alternative;
import dateline.time.DateRange;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Asks the real window why an event has its date. */
@ExtendWith(ApplicationExtension.class)
class WhyTest {

  private static final DateRange NEXT_WEEK = DateRange.parse("2031-03-13");

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, doubtful(InventedCrisis.timeline()));
  }

  /** The resignation could have been a week later. */
  private static Timeline doubtful(Timeline timeline) {
    return timeline.withEvents(
        timeline.events().stream().map(e -> e.id().equals("quit") ? doubtful(e) : e).toList());
  }

  private static Event doubtful(Event event) {
    var first = event.mentions().get(0);
    var when = first.when();
    var other = List.of(new Alternative(NEXT_WEEK, "the Thursday after publication"));
    var mention =
        new Mention(
            first.articleId(),
            first.passage(),
            new When(when.date(), when.basis(), when.reason(), other, when.words()),
            first.what(),
            first.confidence());
    return new Event(
        event.id(),
        event.subject(),
        event.date(),
        event.order(),
        event.importance(),
        List.of(mention),
        event.conflicts(),
        event.sourceCount());
  }

  private static void controlI(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
  }

  @Test
  void controlIShowsTheCalendarAndHidesItAgain(FxRobot robot) {
    robot.interact(() -> window.models.desk().select("breach"));

    controlI(robot);
    assertThat(robot.lookup(".day-calendar").queryAll()).hasSize(1);
    assertThat(robot.lookup(".why-chain").queryAll()).hasSize(3);

    controlI(robot);
    assertThat(robot.lookup(".day-calendar").queryAll()).isEmpty();
  }

  @Test
  void aRejectedDateCanBeTakenAndTakenBack(FxRobot robot) {
    robot.interact(() -> window.models.desk().select("quit"));
    controlI(robot);
    assertThat(robot.lookup(".day.rejected").queryAll()).isNotEmpty();

    robot.interact(() -> robot.lookup("Use this date").queryAs(Button.class).fire());

    assertThat(date()).isEqualTo(NEXT_WEEK);
    assertThat(window.models.project().history().undoName())
        .hasValueSatisfying(name -> assertThat(name).startsWith("Change date"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(date()).isEqualTo(DateRange.parse("2031-03-06"));
  }

  private DateRange date() {
    return window.models.project().timeline().event("quit").orElseThrow().date().range();
  }
}
