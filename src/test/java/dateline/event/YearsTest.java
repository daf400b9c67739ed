package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearsTest {

  @Test
  void theLastYearNamedIsLikeliestAndLaterOnesLessAndLess() {
    var years = new Years(Set.of(1998, 2012), Set.of());

    assertThat(years.likelihood(2012)).isEqualTo(1);
    assertThat(years.likelihood(2014)).isEqualTo(0.5);
    assertThat(years.likelihood(2011)).isLessThan(years.likelihood(2017));
    assertThat(years.likelihood(1998))
        .isLessThan(years.likelihood(2011))
        .isEqualTo(years.likelihood(2010));
  }

  @Test
  void anArticleIsSeldomYoungerThanTheCopyrightOfItsPage() {
    var years = new Years(Set.of(), Set.of(2015, 2018));

    assertThat(years.likelihood(2018)).isEqualTo(1);
    assertThat(years.likelihood(2016)).isEqualTo(0.5);
    assertThat(years.likelihood(2019)).isLessThan(years.likelihood(1990));
  }

  @Test
  void withoutAnyYearNoneIsLikelier() {
    var none = new Years(Set.of(), Set.of());

    assertThat(none.likelihood(1990)).isEqualTo(none.likelihood(2020)).isEqualTo(1);
    assertThat(none.near(Stream.of())).isEmpty();
  }

  @Test
  void theYearBeforeTheLastAndNineLaterOnesAreThoughtOf() {
    assertThat(new Years(Set.of(1998), Set.of(2001)).near(Stream.of()))
        .hasSize(12)
        .startsWith(1998, 2000, 2001, 2002)
        .endsWith(2010);
  }

  @Test
  void theYearsAroundTheDaysOfOthersAreThoughtOf() {
    assertThat(new Years(Set.of(), Set.of()).near(Stream.of(LocalDate.of(2001, 12, 20))))
        .containsExactly(2001, 2002);
  }
}
