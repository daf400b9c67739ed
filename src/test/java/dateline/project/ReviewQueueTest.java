package dateline.project;

import static dateline.project.SampleTimeline.TEXT;
import static dateline.project.SampleTimeline.event;
import static dateline.project.SampleTimeline.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Conflict;
import dateline.merge.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

  private final Event sure = event("Sure", "2019-03-04", passage(TEXT, "The harbour wall broke"));
  private final Event disputed =
      disputed(event("Disputed", "2019-03-05", passage(TEXT, "Crews closed")));

  private static Event disputed(Event e) {
    var conflict = new Conflict(Conflict.Point.DATE, "Tuesday or Friday", List.of(0, 1));
    return new Event(e.id(), e.subject(), e.date(), 0, 0.5, e.mentions(), List.of(conflict), 1);
  }

  @Test
  void theLeastSureComesFirst() {
    var queue = ReviewQueue.of(SampleTimeline.of(TEXT, sure, disputed));

    assertThat(queue.left()).containsExactly(disputed, sure);
    assertThat(disputed.confidence()).isEqualTo(sure.confidence() / 2);
    assertThat(queue.checked()).isZero();
    assertThat(queue.total()).isEqualTo(2);
  }

  @Test
  void whatIsAcceptedOrHiddenIsChecked() {
    var timeline = SampleTimeline.of(TEXT, sure, disputed);
    var accepted = EventEdit.of(sure, new Accept(), timeline).applyTo(timeline).orElseThrow();
    var hidden = EventEdit.of(disputed, new Hide(), accepted).applyTo(accepted).orElseThrow();

    assertThat(ReviewQueue.of(accepted).left()).containsExactly(disputed);
    assertThat(ReviewQueue.of(accepted).checked()).isEqualTo(1);
    assertThat(ReviewQueue.of(hidden).left()).isEmpty();
    assertThat(ReviewQueue.of(hidden).checked()).isEqualTo(2);
    assertThat(ReviewQueue.of(hidden).total()).isEqualTo(2);
  }
}
