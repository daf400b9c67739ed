package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.TimeTagger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorytellingTest {

  @Test
  void theShareOfDaysThatAreCountedFromOthersTellsAStory() {
    assertThat(share("Rebels came on Monday. The next day they left. On Friday all was calm."))
        .isEqualTo(1 / 3.0);
    assertThat(share("Rebels came on Monday. On Friday all was calm.")).isZero();
    assertThat(share("Two days later the rebels left.")).isEqualTo(1);
  }

  @Test
  void aClockTimeTellsNoStory() {
    assertThat(share("Rebels came on Monday. At noon they left.")).isZero();
  }

  private static double share(String text) {
    return Storytelling.of(
        TimeTagger.of("en").tag(InventedArticle.analyzed(text), Optional.empty()), text);
  }
}
