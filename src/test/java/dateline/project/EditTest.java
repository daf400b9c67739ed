package dateline.project;

import static dateline.project.SampleTimeline.TEXT;
import static dateline.project.SampleTimeline.event;
import static dateline.project.SampleTimeline.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

  private static final String WALL = "The harbour wall broke on Monday.";
  private static final String BRIDGE = "Crews closed the bridge on Tuesday.";

  private final Event wall = event("Wall breaks", "2019-03-04", passage(TEXT, WALL));
  private final Event bridge = event("Bridge closed", "2019-03-05", passage(TEXT, BRIDGE));
  private final Timeline timeline = SampleTimeline.of(TEXT, wall, bridge);
  private final Project project = Project.of(List.of(Path.of("flood")), PublishedDates.NONE);

  private static EventChange redated(DateRange date) {
    return new Correct(Correction.NONE.date(date));
  }

  @Test
  void aHiddenEventIsGoneAndTheOthersStay() {
    var edited = project.with(EventEdit.of(wall, new Hide(), timeline)).applyTo(timeline);

    assertThat(edited.events()).containsExactly(bridge);
    assertThat(edited.problems()).isEmpty();
  }

  @Test
  void aHiddenEventStaysHiddenWhenTheTextMoves() {
    var moved = "Added above.\n\n" + TEXT;
    var again = event("Another title", "2019-03-04", passage(moved, WALL));
    var other = event("Bridge closed", "2019-03-05", passage(moved, BRIDGE));

    var edited =
        project
            .with(EventEdit.of(wall, new Hide(), timeline))
            .applyTo(SampleTimeline.of(moved, again, other));

    assertThat(edited.events()).containsExactly(other);
  }

  @Test
  void ofEqualQuotesTheNearestIsMeant() {
    var twice = WALL + " " + BRIDGE + " " + WALL;
    var first = event("First", "2019-03-04", passage(twice, WALL));
    var second = event("Second", "2019-03-11", passage(WALL, WALL).shift(twice.lastIndexOf(WALL)));
    var original = SampleTimeline.of(twice, first, second);
    var grown = SampleTimeline.of("Up! " + twice, moved(first), moved(second));

    var edited = project.with(EventEdit.of(second, new Hide(), original)).applyTo(grown);

    assertThat(edited.events()).extracting(Event::title).containsExactly("First");
  }

  private static Event moved(Event e) {
    return event(
        e.title(), e.date().range().edtf(), e.mentions().get(0).passage().shift("Up! ".length()));
  }

  @Test
  void anEditWhoseSentenceIsGoneIsListedAndTouchesNothing() {
    var rewritten = "The harbour wall held. " + BRIDGE;
    var left = event("Bridge closed", "2019-03-05", passage(rewritten, BRIDGE));

    var edited =
        project
            .with(EventEdit.of(wall, new Hide(), timeline))
            .applyTo(SampleTimeline.of(rewritten, left));

    assertThat(edited.events()).containsExactly(left);
    assertThat(edited.problems()).hasSize(1);
    assertThat(edited.problems().get(0).file()).isEqualTo("Hide “Wall breaks”");
  }

  @Test
  void aChangedDateMovesTheEventAndKeepsWhatTheSourcesGave() {
    var to = DateRange.day(LocalDate.of(2019, 3, 6));

    var edited = project.with(EventEdit.of(wall, redated(to), timeline)).applyTo(timeline);

    assertThat(edited.events())
        .extracting(Event::title)
        .containsExactly("Bridge closed", "Wall breaks");
    var date = edited.events().get(1).date();
    assertThat(date.range()).isEqualTo(to);
    assertThat(date.reason())
        .isEqualTo("Set by hand. The sources gave 2019-03-04: the article says so");
    assertThat(edited.events().get(1).mentions()).isEqualTo(wall.mentions());
  }

  @Test
  void aDateChangedTwiceTakesTheLast() {
    var once = project.with(EventEdit.of(wall, redated(DateRange.year(2018)), timeline));
    var shown = once.applyTo(timeline);
    var twice =
        once.with(EventEdit.of(shown.events().get(0), redated(DateRange.year(2017)), shown));

    var date = twice.applyTo(timeline).events().get(0).date();

    assertThat(date.range()).isEqualTo(DateRange.year(2017));
    assertThat(date.reason()).containsOnlyOnce("Set by hand");
  }

  @Test
  void anEventIsFoundByMostOfItsPassages() {
    var both = event("Both", "2019-03-04", passage(TEXT, WALL), passage(TEXT, BRIDGE));
    var school = event("Schools", "2019-03-08", passage(TEXT, "Schools opened again on Friday."));
    var hide = EventEdit.of(both, new Hide(), SampleTimeline.of(TEXT, both, school));

    assertThat(project.with(hide).applyTo(timeline).events()).containsExactly(bridge);
  }

  @Test
  void aPublicationDateIsGivenToTheNextExtraction() {
    var given = new PublishedDates.Entry("flood", LocalDate.of(2019, 3, 5), "--published", true);
    var started = Project.of(List.of(), new PublishedDates(List.of(given), List.of()));

    var published =
        started
            .with(new ArticleEdit("flood", new SetPublished(LocalDate.of(2019, 3, 6))))
            .published();

    assertThat(published.entries())
        .extracting(PublishedDates.Entry::date)
        .containsExactly(LocalDate.of(2019, 3, 5), LocalDate.of(2019, 3, 6));
  }
}
