package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTest {

  private final Countries countries = new Countries();

  @Test
  void aCountryAndItsPeopleHaveOneKey() {
    assertThat(key("Dutch")).isEqualTo(key("Netherlands")).isNotEqualTo(key("Danish"));
  }

  @Test
  void theLongestNameWins() {
    assertThat(countries.named(List.of("South", "Korean", "ships"), 0).orElseThrow().words())
        .isEqualTo(2);
    assertThat(key("South", "Sudan")).isNotEqualTo(key("Sudan"));
  }

  @Test
  void aSeatOfGovernmentActsForItsCountryButIsAPlaceOfItsOwn() {
    assertThat(countries.acting(List.of("Oslo"), 0))
        .isEqualTo(countries.named(List.of("Norway"), 0));
    assertThat(countries.named(List.of("Oslo"), 0)).isEmpty();
  }

  @Test
  void aSeatOfGovernmentMayBeWrittenSmallWhereSeveralWordsNameIt() {
    assertThat(countries.acting(List.of("state", "department"), 0))
        .isEqualTo(countries.acting(List.of("State", "Department"), 0))
        .isPresent();
    assertThat(countries.acting(List.of("pentagon"), 0)).isEmpty();
  }

  @Test
  void aWordInLowerCaseIsNoCountry() {
    assertThat(countries.named(List.of("turkey"), 0)).isEmpty();
  }

  private String key(String... words) {
    return countries.named(List.of(words), 0).orElseThrow().key();
  }
}
