package dateline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ui.filter.Filter.Days;
import dateline.ui.filter.Filter.Part;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static final Filter FULL =
      Filter.NONE
          .with(Facet.PLACE, "Tessa", true)
          .with(Facet.KIND, "protest", true)
          .with(Facet.KIND, "arrest", true)
          .withSources(2)
          .withImportance(0.5)
          .withDays(new Days(Optional.of(DAY), Optional.of(DAY.plusDays(2))))
          .withHits(true);

  @Test
  void eachPartIsNamedInTheSameOrder() {
    assertThat(FULL.parts())
        .extracting(Part::name)
        .containsExactly(
            "arrest",
            "protest",
            "Tessa",
            "2 sources or more",
            "Importance 50 % or more",
            "4 March 2031 to 6 March 2031",
            "Only hits");
  }

  @Test
  void takingEveryPartAwayLeavesNothing() {
    var filter = FULL;
    while (!filter.parts().isEmpty()) {
      var rest = filter.parts().get(0).rest();
      assertThat(rest.parts()).hasSize(filter.parts().size() - 1);
      filter = rest;
    }

    assertThat(filter).isEqualTo(Filter.NONE);
  }

  @Test
  void aValueChosenAndTakenBackLeavesNothing() {
    assertThat(Filter.NONE.with(Facet.ACTOR, "Morn", true).with(Facet.ACTOR, "Morn", false))
        .isEqualTo(Filter.NONE);
  }

  @Test
  void openSpansOfDaysAreSaid() {
    var from = Filter.NONE.withDays(new Days(Optional.of(DAY), Optional.empty()));
    var until = Filter.NONE.withDays(new Days(Optional.empty(), Optional.of(DAY)));

    assertThat(from.parts().get(0).name()).isEqualTo("From 4 March 2031");
    assertThat(until.parts().get(0).name()).isEqualTo("Until 4 March 2031");
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsNone() {
    assertThatThrownBy(() -> new Days(Optional.of(DAY), Optional.of(DAY.minusDays(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
