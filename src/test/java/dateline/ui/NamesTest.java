package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything in the window that acts has a name, and every key is listed. */
@ExtendWith(ApplicationExtension.class)
class NamesTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private static Stream<Node> within(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var children =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
    return Stream.concat(Stream.of(node), children.stream().flatMap(NamesTest::within));
  }

  private List<Node> nameless() {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    var acting =
        within(window.scene.getRoot())
            .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollPane))
            .toList();
    assertThat(acting).hasSizeGreaterThan(12);
    return acting.stream()
        .filter(node -> isBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .filter(node -> isBlank(node.getAccessibleText()))
        .toList();
  }

  private static boolean isBlank(Object text) {
    return text == null || text.toString().isBlank();
  }

  @Test
  void everyPageHasNoControlWithoutAName(FxRobot robot) {
    List<Runnable> pages =
        List.of(
            () -> window.models.desk().deselect(),
            () -> window.models.desk().select("breach"),
            () -> window.models.desk().openArticle("herald", Optional.empty()),
            () -> window.models.desk().showArticles(),
            () -> window.models.desk().showUndated(),
            () -> window.models.desk().showProblems(),
            () -> window.models.review().open(),
            () -> window.models.desk().showCorrections(),
            () -> window.models.search().queryProperty().set("dam"),
            () -> window.models.table().toggle());
    for (var page : pages) {
      robot.interact(page);
      robot.interact(() -> assertThat(nameless()).isEmpty());
    }
  }

  @Test
  void everyKeyOfTheMenusIsListed() throws IOException {
    var listed = Files.readString(Path.of("resources/dateline/ui/dialog/keys.tsv"));
    var bar = (MenuBar) window.scene.getRoot().lookup(".main-menu");

    assertThat(bar.getMenus().stream().flatMap(NamesTest::items))
        .filteredOn(item -> item.getAccelerator() != null)
        .isNotEmpty()
        .allSatisfy(item -> assertThat(listed).contains(shown(item)));
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(NamesTest::items)
        : Stream.of(item);
  }

  /** Such as "Ctrl + Shift + D". */
  private static String shown(MenuItem item) {
    return item.getAccelerator()
        .getDisplayText()
        .replace("+", " + ")
        .replace("=", "+")
        .replace("-", "−");
  }
}
