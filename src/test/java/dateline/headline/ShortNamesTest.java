package dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.Places;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

  private final ShortNames names = new ShortNames(new WordLists(), Places.known(), Map.of());

  @Test
  void aPersonIsCalledByTheSurname() {
    assertThat(names.shorten("Prime Minister Anna Kovac")).isEqualTo("Kovac");
  }

  @Test
  void aPhraseThatBreaksOffIsNoReasonToFail() {
    assertThat(names.shorten("Anna Kovac  and ")).contains("Kovac");
    assertThat(names.shorten(" ")).isEmpty();
  }
}
