package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Stretch;
import dateline.merge.Event;
import dateline.ui.InventedCrisis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RevealTest {

  private final Event breach = InventedCrisis.timeline().event("breach").orElseThrow();

  @Test
  void aViewThatShowsTheEventStays() {
    var view = Stretch.days(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 7));

    assertThat(Reveal.of(breach, view)).isEqualTo(view);
  }

  @Test
  void aViewBesideTheEventMovesAndKeepsItsLength() {
    var view = Stretch.days(LocalDate.of(2031, 3, 10), LocalDate.of(2031, 3, 16));

    var moved = Reveal.of(breach, view);

    assertThat(moved.length()).isEqualTo(view.length());
    assertThat(moved.start()).isLessThan(Stretch.moment(LocalDate.of(2031, 3, 4).atStartOfDay()));
    assertThat(moved.contains(Stretch.moment(LocalDate.of(2031, 3, 4).atTime(12, 0)))).isTrue();
  }

  @Test
  void zoomingToAnEventPutsItInTheMiddle() {
    var view = Stretch.days(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 7));

    var zoomed = Reveal.around(breach.date().range(), view);

    double noon = LocalDate.of(2031, 3, 4).toEpochDay() + 0.5;
    assertThat((zoomed.start() + zoomed.end()) / 2).isCloseTo(noon, within(0.01));
    assertThat(zoomed.length()).isLessThan(view.length());
  }

  @Test
  void zoomingToManyEventsNeverZoomsOut() {
    var view = new Stretch(0, 100);

    assertThat(Reveal.into(new Stretch(10, 90), view)).isEqualTo(new Stretch(25, 75));
    assertThat(Reveal.into(new Stretch(40, 41), view)).isEqualTo(new Stretch(39, 42));
  }
}
