package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Reads an article with the keys alone. */
@ExtendWith(ApplicationExtension.class)
class ArticleKeysTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private void openArticle(FxRobot robot) {
    robot.interact(() -> window.models.desk().select("quit"));
    var mention = window.models.desk().selected().orElseThrow().mentions().get(0);
    robot.interact(
        () ->
            window.models.desk().openArticle(mention.articleId(), Optional.of(mention.passage())));
  }

  private static void control(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  @Test
  void theArrowsExplainTheDates(FxRobot robot) {
    openArticle(robot);
    var line = robot.lookup(".time-line").queryAs(Label.class);
    assertThat(line.getText()).startsWith("Dates are underlined");

    robot.type(KeyCode.RIGHT);

    assertThat(line.getText())
        .isEqualTo("“on Thursday”: Thursday 6 March 2031  ·  Counted from the day of publication.");
  }

  @Test
  void controlFFindsInTheArticleAndEscapeGoesBackToIt(FxRobot robot) {
    openArticle(robot);

    control(robot, KeyCode.F);
    robot.write("inquiry");

    assertThat(robot.lookup(".find-count").queryAs(Label.class).getText()).isEqualTo("1 of 1");
    assertThat(window.scene.getFocusOwner()).isInstanceOf(TextField.class);
    robot.type(KeyCode.ESCAPE);
    assertThat(window.scene.getFocusOwner().getStyleClass()).contains("paragraphs");
    assertThat(window.models.article().source()).isPresent();
  }

  @Test
  void controlCCopiesTheSentenceAndForAnEventThoseOfAllSources(FxRobot robot) {
    openArticle(robot);
    control(robot, KeyCode.C);
    assertThat(copied(robot))
        .startsWith("“Water minister Adan Reel")
        .contains("Daily Mirror of Oss, 6 Mar. 2031.");

    robot.interact(() -> window.models.desk().select("breach"));
    robot.interact(window.view::requestFocus);
    control(robot, KeyCode.C);
    assertThat(copied(robot)).contains("The Oss Herald", "Tessa Courier", "Daily Mirror of Oss");
  }

  private static String copied(FxRobot robot) {
    var text = new String[1];
    robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }
}
