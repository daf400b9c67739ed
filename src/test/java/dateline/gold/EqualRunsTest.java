package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualRunsTest {

  private static final String ORIGINAL =
      "On Monday the river Lerna rose by two metres and flooded the old town. “We have never seen"
          + " so much water in the streets of this quarter,” said Mayor Ada Holm.";

  private final EqualRuns runs = new EqualRuns(ORIGINAL, 8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials said the river Lerna rose by two metres and then fell.",
        "THE RIVER, Lerna: rose by\n\ntwo (metres) and!",
        "There “the river Lerna rose by two metres” and flooded all the lower part.",
        "“We have never seen so much water in the streets of this quarter,” she said."
      })
  void eightEqualWordsAreARun(String retelling) {
    assertThat(runs.in(retelling)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The water of the Lerna had risen two metres by Monday, and the old town was flooded.",
        "The river Lerna rose by two metres on Monday.",
        "“We have never seen so much water in the streets,” the mayor said.",
        "\"The river Lerna rose by two metres and\" more, it was said.",
        ""
      })
  void fewerOrAShortQuotationAreNone(String retelling) {
    assertThat(runs.in(retelling)).isEmpty();
  }

  @Test
  void aRunThatLeavesTheQuotationIsOne() {
    assertThat(runs.in("“Seen so much water in the streets of” this town"))
        .containsExactly("so much water in the streets of” this");
  }
}
