package dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.export.CitationStyle;
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

  @Test
  void datesAreLookedAtOneAfterTheOther() {
    model.stepTime(1);
    var first = model.timeProperty().get().orElseThrow();
    model.stepTime(1);
    var second = model.timeProperty().get().orElseThrow();
    model.stepTime(-1);

    assertThat(first.span().start()).isGreaterThanOrEqualTo(breach.start());
    assertThat(second.span().start()).isGreaterThan(first.span().start());
    assertThat(model.timeProperty().get()).contains(first);
  }

  @Test
  void aDateIsExplainedByTheMentionThatItDates() {
    model.stepTime(1);

    assertThat(model.timeProperty().get().flatMap(model::meaning).orElseThrow())
        .startsWith("“")
        .contains("Tuesday 4 March 2031")
        .endsWith("Counted from the day of publication.");
  }

  @Test
  void theSentenceIsQuotedWithItsCitation() {
    assertThat(model.quotation(CitationStyle.MLA).orElseThrow().lines())
        .hasSize(3)
        .last()
        .isEqualTo("Invented for a test.");
    assertThat(model.quotation(CitationStyle.MLA).orElseThrow())
        .contains("“Dam breaks above Tessa; thousands flee.” The Oss Herald, 4 Mar. 2031.");
  }

  @Test
  void wordsAreFoundInAnyCaseAndWalkedInARound() {
    model.find().queryProperty().set("DAM");
    var found = model.find().foundProperty().get();

    assertThat(found.hits()).hasSizeGreaterThan(1);
    assertThat(model.find().summary()).isEqualTo("1 of " + found.hits().size());
    model.find().step(-1);
    assertThat(model.find().summary())
        .isEqualTo(found.hits().size() + " of " + found.hits().size());
    model.find().queryProperty().set("no such word");
    assertThat(model.find().summary()).isEqualTo("not found");
  }

  private Optional<String> currentEvent() {
    return model.currentProperty().get().flatMap(Paragraph.Passage::eventId);
  }
}
