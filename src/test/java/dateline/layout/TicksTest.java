package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static Ticks random(Random random) {
    double start = LocalDate.of(2031, 5, 5).toEpochDay() + random.nextDouble() * 3000;
    double length = 0.01 * Math.pow(10, random.nextDouble() * 7);
    return Ticks.of(
        new TimeScale(new Stretch(start, start + length), 170, 600 + random.nextInt(1400)));
  }

  @Test
  void labelsNeverCollideFromMinutesToCenturies() {
    var random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      var ticks = random(random);
      double end = Double.NEGATIVE_INFINITY;
      for (var name : ticks.names(170)) {
        assertThat(name.x()).as("%s", ticks).isGreaterThan(end);
        end = name.right();
      }
    }
  }

  @Test
  void namesOfLongerTimesNeverCollide() {
    var random = new Random(12);
    for (int i = 0; i < 2000; i++) {
      var names = random(random).contexts();
      for (int a = 0; a < names.size(); a++) {
        for (int b = a + 1; b < names.size(); b++) {
          boolean apart =
              names.get(a).right() <= names.get(b).x() || names.get(b).right() <= names.get(a).x();
          assertThat(apart).as("%s and %s", names.get(a), names.get(b)).isTrue();
        }
      }
    }
  }

  @Test
  void theCostFollowsTheScreen() {
    var random = new Random(13);
    for (int i = 0; i < 2000; i++) {
      assertThat(random(random).marks()).hasSizeLessThan(2000 / 28);
    }
  }

  @Test
  void monthAndYearStayInViewWhereDaysAreShown() {
    var days = Stretch.days(LocalDate.of(2031, 5, 10), LocalDate.of(2031, 5, 16));

    var ticks = Ticks.of(new TimeScale(days, 0, 1000));

    assertThat(ticks.marks()).extracting(Ticks.Mark::label).contains("Sat 10", "Fri 16");
    assertThat(ticks.contexts()).extracting(Ticks.Label::text).contains("May 2031", "week 20");
  }

  @Test
  void theDayStaysInViewWhereHoursAreShown() {
    double day = LocalDate.of(2031, 5, 10).toEpochDay();

    var ticks = Ticks.of(new TimeScale(new Stretch(day + 0.3, day + 0.6), 0, 1000));

    assertThat(ticks.contexts())
        .extracting(Ticks.Label::text)
        .containsExactly("Saturday 10 May 2031");
  }
}
