package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private final Map<FoundMention, Boolean> judged = new LinkedHashMap<>();

  @Test
  void countsHowManyMentionsOfAboutTheSameConfidenceAreRight() {
    judge("e1", 0.90, true);
    judge("e2", 0.92, true);
    judge("e3", 0.94, false);
    judge("e4", 0.65, false);

    assertThat(Reliability.of(judged))
        .extracting(bin -> bin.from() + " " + bin.right())
        .containsExactly("0.6 0.0 (0 of 1)", "0.9 0.6667 (2 of 3)");
  }

  @Test
  void leavesBinsWithoutMentionsOut() {
    assertThat(Reliability.of(judged)).isEmpty();
  }

  private void judge(String event, double confidence, boolean right) {
    var document =
        new GoldDocument("7", "", "2031-03-05", List.of(), List.of(), List.of(), List.of());
    var mention =
        new FoundMention(
            document, Optional.empty(), "2031", event, "other", confidence, Optional.empty());
    judged.put(mention, right);
  }
}
