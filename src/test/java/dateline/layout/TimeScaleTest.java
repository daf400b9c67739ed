package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

  private static final TimeScale WEEK =
      new TimeScale(Stretch.days(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 11)), 100, 700);

  @Test
  void aMomentAndItsPixelAnswerEachOther() {
    double noon = Stretch.moment(LocalDateTime.of(2031, 5, 6, 12, 0));

    assertThat(WEEK.x(noon)).isCloseTo(250, within(1e-6));
    assertThat(WEEK.moment(250)).isCloseTo(noon, within(1e-9));
    assertThat(Stretch.time(WEEK.moment(250))).isEqualTo("2031-05-06T12:00");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.5, 1.2, 40, 1e9})
  void zoomingKeepsTheMomentUnderThePointer(double factor) {
    assertThat(WEEK.zoomed(factor, 333).moment(333)).isCloseTo(WEEK.moment(333), within(1e-6));
  }

  @Test
  void zoomingStopsAtMinutesAndAtCenturies() {
    assertThat(WEEK.zoomed(1e12, 333).stretch().length()).isBetween(0.005, 0.01);
    assertThat(WEEK.zoomed(1e-12, 333).stretch().length()).isBetween(7e5, 8e5);
  }

  @Test
  void panningMovesTheTimeWithThePointer() {
    assertThat(WEEK.panned(100).stretch().start()).isEqualTo(WEEK.stretch().start() - 1);
  }

  @Test
  void clampingBringsTheMiddleBackAndKeepsTheLength() {
    var far = WEEK.panned(-7000);

    var clamped = far.clamped(WEEK.stretch());

    assertThat(clamped.stretch().length()).isCloseTo(7, within(1e-9));
    assertThat(clamped.moment(450)).isCloseTo(WEEK.stretch().end(), within(1e-6));
  }

  @Test
  void theOverviewTurnsMomentsIntoPixelsAndBackAcrossShortenedYears() {
    var scale = new OverviewScale(new double[] {0, 10_000, 10_007}, new double[] {50, 60, 130});

    assertThat(scale.x(10_001)).isCloseTo(70, within(1e-9));
    assertThat(scale.moment(70)).isCloseTo(10_001, within(1e-9));
    assertThat(scale.x(-5)).isEqualTo(50);
    assertThat(scale.moment(500)).isEqualTo(10_007);
  }
}
