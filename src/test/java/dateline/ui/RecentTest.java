package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was open lately can be opened again. */
@ExtendWith(ApplicationExtension.class)
class RecentTest {

  @TempDir private Path folder;
  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private Menu recent(FxRobot robot) {
    var file = robot.lookup(".main-menu").queryAs(MenuBar.class).getMenus().get(0);
    return file.getItems().stream()
        .filter(item -> "Open recent".equals(item.getText()))
        .map(Menu.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(FxRobot robot) {
    return recent(robot).getItems().stream()
        .map(item -> item.getText().replaceFirst("   .*", ""))
        .toList();
  }

  @Test
  void foldersAndProjectsAreListedTheLastFirstAndOpenAgain(FxRobot robot) {
    var project = window.models.project();
    robot.interact(() -> project.open(List.of(Path.of("flood")), PublishedDates.NONE));
    robot.interact(() -> project.save(folder.resolve("my.dateline"), () -> {}));

    assertThat(names(robot)).containsExactly("my.dateline", "flood", "dam");

    robot.interact(() -> recent(robot).getItems().get(2).fire());

    assertThat(project.history().project().paths())
        .containsExactly(Path.of("dam").toAbsolutePath());
    assertThat(names(robot)).startsWith("dam");
  }
}
