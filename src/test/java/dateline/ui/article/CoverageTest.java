package dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.ui.InventedCrisis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private final Timeline timeline = InventedCrisis.timeline();

  private Coverage of(String article) {
    return Coverage.of(timeline.source(article).orElseThrow(), timeline);
  }

  @Test
  void whatNoOtherArticleReportsIsReportedAlone() {
    assertThat(of("mirror").alone())
        .extracting(Event::id)
        .contains("quit", "inquiry")
        .doesNotContain("breach");
  }

  @Test
  void whatHappenedBeforeAnArticleAndIsNotInItIsLeftOut() {
    assertThat(of("mirror").leftOut())
        .extracting(Event::id)
        .contains("dead", "troops")
        .doesNotContain("breach", "quit");
  }

  @Test
  void nobodyLeavesOutWhatIsStillToCome() {
    assertThat(of("herald").leftOut()).extracting(Event::id).doesNotContain("quit", "march");
  }

  @Test
  void aCopyDoesNotTakeAwayThatAnArticleIsAlone() {
    var herald = timeline.source("herald").orElseThrow();
    var copied =
        new Timeline(
            timeline.sources().stream().map(s -> s.equals(herald) ? copy(s) : s).toList(),
            timeline.events(),
            List.of(),
            List.of());

    assertThat(Coverage.of(copied.source("mirror").orElseThrow(), copied).alone())
        .extracting(Event::id)
        .contains("quit");
    assertThat(Coverage.of(copied.source("herald").orElseThrow(), copied).leftOut())
        .extracting(Event::id)
        .doesNotContain("quit");
  }

  private static Source copy(Source source) {
    return new Source(
        source.article(), source.dating(), source.blocks(), source.times(), Optional.of("mirror"));
  }

  @Test
  void itIsSaidInALine() {
    assertThat(of("mirror").words())
        .matches(
            "Reports \\d+ events, \\d+ of them alone; leaves out \\d+ of the \\d+ most important");
  }
}
