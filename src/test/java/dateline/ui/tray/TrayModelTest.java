package dateline.ui.tray;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.desk.Desk;
import dateline.ui.desk.Desks;
import dateline.ui.desk.Page;
import dateline.ui.desk.ProjectModel;
import dateline.ui.task.SameThreadRunner;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class TrayModelTest {

  private final ProjectModel project = Desks.project();
  private final Desk desk = new Desk(project);
  private final StringProperty query = new SimpleStringProperty("");
  private final TrayModel model = new TrayModel(project, desk, query, new SameThreadRunner());

  @Test
  void anUndatedMentionOpensItsArticleAtThePassage() {
    desk.showUndated();
    var tray = model.trayProperty().get().orElseThrow();
    assertThat(tray.title()).isEqualTo("1 undated mention");
    assertThat(tray.entries().get(0).text()).startsWith("The water board was told");
    assertThat(tray.entries().get(0).notice()).contains("Invented for a test.");

    tray.entries().get(0).open().orElseThrow().run();

    var passage = project.timeline().undated().get(0).passage();
    assertThat(desk.page()).isEqualTo(new Page.OfArticle("herald", Optional.of(passage)));
  }

  @Test
  void aProblemSaysWhatToDo() {
    desk.showProblems();

    assertThat(model.trayProperty().get().orElseThrow().entries())
        .containsExactly(
            new Entry(
                "photo.txt",
                "",
                Optional.empty(),
                "This is no text.",
                "Remove it, or save the article as text.",
                Optional.empty()));
  }

  @Test
  void anArticleTellsHowManyEventsItReports() {
    desk.showArticles();

    assertThat(model.trayProperty().get().orElseThrow().entries())
        .extracting(Entry::reason)
        .containsExactly(
            "5 events  ·  The front matter says so.",
            "4 events  ·  The front matter says so.",
            "5 events  ·  The front matter says so.");
  }

  @Test
  void undatedMentionsFollowTheSearch() {
    desk.showUndated();

    query.set("sirens");
    assertThat(model.trayProperty().get().orElseThrow().title())
        .isEqualTo("0 of 1 undated mention");
    query.set("Water Board told");
    assertThat(model.trayProperty().get().orElseThrow().entries()).hasSize(1);
  }
}
