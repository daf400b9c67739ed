package dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.text.Block;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Desks;
import dateline.ui.desk.ProjectModel;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleModelTest {

  private final ProjectModel project = Desks.project();
  private final Desk desk = new Desk(project);
  private final ArticleModel model = new ArticleModel(project, desk);

  private Span breach;

  @BeforeEach
  void openTheHeraldAtTheBreach() {
    desk.select("breach");
    breach = desk.selected().orElseThrow().mentions().get(0).passage();
    desk.openArticle("herald", Optional.of(breach));
  }

  @Test
  void theWholeArticleIsShownWithTheSentenceCurrent() {
    var open = model.openProperty().get().orElseThrow();

    assertThat(open.title()).isEqualTo("Dam breaks above Tessa; thousands flee");
    assertThat(open.origin()).isEqualTo("The Oss Herald  ·  4 March 2031");
    assertThat(open.paragraphs()).hasSize(9);
    assertThat(open.paragraphs()).extracting(Paragraph::role).contains(Block.Role.FURNITURE);
    assertThat(model.currentProperty().get().orElseThrow().span()).isEqualTo(breach);
  }

  @Test
  void aHeadingIsShownWithoutItsSign() {
    var heading =
        model.openProperty().get().orElseThrow().paragraphs().stream()
            .filter(p -> p.role() == Block.Role.HEADING)
            .findFirst()
            .orElseThrow();

    assertThat(heading.text()).isEqualTo("A warning");
  }

  @Test
  void walkingGoesFromSentenceToSentenceAndStopsAtTheEnds() {
    model.previous();
    assertThat(currentEvent()).contains("breach");
    model.next();
    assertThat(currentEvent()).contains("built");
    model.next();
    assertThat(currentEvent()).contains("evacuate");
  }

  @Test
  void aSentenceLeadsToItsEvent() {
    model.next();
    model.followCurrent();

    assertThat(desk.selected().orElseThrow().id()).isEqualTo("built");
    assertThat(model.openProperty().get()).isEmpty();
  }

  @Test
  void anUndatedSentenceIsMarkedAndLeadsNowhere() {
    var undated = project.timeline().undated().get(0);
    desk.openArticle("herald", Optional.of(undated.passage()));

    model.followCurrent();

    assertThat(currentEvent()).isEmpty();
    assertThat(model.currentProperty().get().orElseThrow().span()).isEqualTo(undated.passage());
    assertThat(model.openProperty().get()).isPresent();
  }

  private Optional<String> currentEvent() {
    return model.currentProperty().get().flatMap(Paragraph.Passage::eventId);
  }
}
