package dateline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.time.DateRange;
import dateline.ui.InventedCrisis;
import dateline.ui.task.HeldRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedModelTest {

  private final ProjectModel project = Desks.project();
  private final ReportedModel model = project.reported();

  private Event shown(String id) {
    return project.timeline().event(id).orElseThrow();
  }

  @Test
  void atFirstEverythingIsKnownAndNothingIsNew() {
    assertThat(model.position().days()).hasSize(3);
    assertThat(model.position().isAtEnd()).isTrue();
    assertThat(model.label().get()).isEqualTo("Thu 6 Mar, all articles");
    assertThat(model.summary().get()).isEqualTo("Thursday 6 March 2031: all 3 articles, 12 events");
    model.attendedProperty().set(true);
    assertThat(model.fresh().get().isEmpty()).isTrue();
  }

  @Test
  void atAnEarlierStopOnlyWhatWasPublishedIsThere() {
    model.goTo(0);

    assertThat(project.timeline().events()).hasSize(5);
    assertThat(model.label().get()).isEqualTo("Tue 4 Mar");
    assertThat(model.summary().get()).isEqualTo("Tuesday 4 March 2031: 1 of 3 articles, 5 events");
    assertThat(model.news().get()).isEmpty();
  }

  @Test
  void whatIsNewAtAStopIsSaidAndMarked() {
    model.goTo(1);

    assertThat(model.news().get()).isEqualTo("+3 events");
    var events = project.timeline().events();
    assertThat(model.fresh().get().places().mapToObj(events::get))
        .extracting(Event::id)
        .containsExactlyInAnyOrder("dead", "troops", "aid");
  }

  @Test
  void atTheEndTheMarksStayOnlyWhileTheSliderIsAttendedTo() {
    model.goTo(0);
    model.attendedProperty().set(true);
    model.goToEnd();
    assertThat(model.fresh().get().count()).isEqualTo(12 - 8);

    model.attendedProperty().set(false);

    assertThat(model.fresh().get().isEmpty()).isTrue();
  }

  @Test
  void movingTheSliderIsNoEdit() {
    var history = project.history();

    model.goTo(0);

    assertThat(project.history()).isSameAs(history);
    model.goTo(99);
    assertThat(project.timeline()).isEqualTo(InventedCrisis.timeline());
  }

  @Test
  void anEditMadeAtAnEarlierStopAppliesToEverything() {
    model.goTo(0);
    var date = DateRange.parse("2031-03-03");

    project.correct(shown("breach"), Correction.NONE.date(date));
    project.hide(shown("evacuate"));

    assertThat(model.position().stop()).isZero();
    assertThat(project.timeline().events()).hasSize(4);
    model.goToEnd();
    assertThat(project.timeline().events()).hasSize(11);
    assertThat(shown("breach").date().range()).isEqualTo(date);
    assertThat(shown("breach").mentions()).hasSize(3);
    assertThat(project.timeline().problems()).hasSize(1);
  }

  @Test
  void theSelectionComesBackWithItsEvent() {
    var desk = new Desk(project);
    desk.select("march");

    model.goTo(1);
    assertThat(desk.selected()).isEmpty();
    model.goToEnd();

    assertThat(desk.selected()).map(Event::id).contains("march");
  }

  @Test
  void aReaderWhoGoesOnDoesNotWait() {
    var held = new HeldRunner();
    var slow =
        new ProjectModel((articles, progress) -> InventedCrisis.timeline(), new WorkModel(held));
    slow.open(List.of(Path.of("dam")), PublishedDates.NONE);
    held.runAll();

    slow.reported().goTo(0);
    slow.reported().goTo(1);
    assertThat(slow.timeline().events()).hasSize(12);
    held.runAll();

    assertThat(slow.timeline().events()).hasSize(8);
  }

  @Test
  void anotherProjectIsShownWhole() {
    model.goTo(0);

    project.open(List.of(Path.of("other")), PublishedDates.NONE);

    assertThat(model.position().isAtEnd()).isTrue();
    assertThat(project.timeline().events()).hasSize(12);
  }
}
