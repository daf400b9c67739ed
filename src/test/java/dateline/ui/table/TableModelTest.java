package dateline.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.layout.EventSet;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.ui.InventedCrisis;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Desks;
import dateline.ui.filter.Filtered;
import dateline.ui.task.HeldRunner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableModelTest {

  private static final Comparator<EventRow> BY_TITLE =
      Comparator.comparing(row -> row.event().title());

  private final Timeline timeline = InventedCrisis.timeline();
  private final HeldRunner runner = new HeldRunner();
  private final ObjectProperty<Filtered> filtered =
      new SimpleObjectProperty<>(Filtered.all(timeline));
  private final ObjectProperty<EventSet> found =
      new SimpleObjectProperty<>(EventSet.of(12, place -> place == 1));
  private final TableModel model =
      new TableModel(filtered, found, new Desk(Desks.project()), runner);

  @BeforeEach
  void look() {
    model.toggle();
    runner.runAll();
  }

  private List<Integer> places() {
    return model.rowsProperty().getValue().rows().stream().map(EventRow::place).toList();
  }

  private void leaveOutTheFirst() {
    filtered.set(new Filtered(timeline, EventSet.of(12, place -> place == 0), EventSet.NONE));
  }

  @Test
  void rowsAreSortedBehindTheWindowAndStayUntilThen() {
    model.sort(Optional.of(BY_TITLE.reversed()));
    assertThat(places()).isSorted().hasSize(12);

    runner.runAll();

    assertThat(model.rowsProperty().getValue().rows()).isSortedAccordingTo(BY_TITLE.reversed());
  }

  @Test
  void theLastOrderAndFilterWin() {
    model.sort(Optional.of(BY_TITLE));
    leaveOutTheFirst();
    model.sort(Optional.empty());

    runner.runAll();

    assertThat(places()).isSorted().hasSize(11).doesNotContain(0);
  }

  @Test
  void aFilterKeepsTheOrder() {
    model.sort(Optional.of(BY_TITLE));
    leaveOutTheFirst();

    runner.runAll();

    assertThat(model.rowsProperty().getValue().rows()).isSortedAccordingTo(BY_TITLE).hasSize(11);
  }

  @Test
  void noRowIsMarkedByWhatWasFoundInAnotherTimeline() {
    var row = model.rowsProperty().getValue().rows().get(1);
    assertThat(model.isFound(row)).isTrue();

    filtered.set(Filtered.all(Timeline.EMPTY));

    assertThat(model.isFound(row)).isFalse();
  }

  @Test
  void whatIsGatheredAfterNobodyLooksAnyMoreIsNotUsed() {
    leaveOutTheFirst();
    model.toggle();

    runner.runAll();

    assertThat(places()).isEmpty();
    assertThat(model.isArranged()).isFalse();
  }

  @Test
  void sortingEndsWhenItIsNotWantedAnyMore() {
    var progress =
        new Progress() {
          @Override
          public void report(String stage, int done, int total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };

    assertThatThrownBy(() -> EventRows.of(filtered.get(), BY_TITLE, progress))
        .isInstanceOf(CancellationException.class);
  }
}
