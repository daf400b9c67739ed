package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventIdsTest {

  private static final String BURST = "A dam burst near Maray.";

  @Test
  void thePassageAndItsArticleMakeTheId() {
    assertThat(new EventIds().of("a", BURST))
        .hasSize(10)
        .isEqualTo(new EventIds().of("a", BURST))
        .isNotEqualTo(new EventIds().of("b", BURST))
        .isNotEqualTo(new EventIds().of("a", "A dam burst near Orlo."));
  }

  @Test
  void noIdIsGivenTwice() {
    var ids = new EventIds();

    assertThat(List.of(ids.of("a", BURST), ids.of("a", BURST), ids.of("a", BURST)))
        .doesNotHaveDuplicates();
  }

  @Test
  void anIdThatIsTakenIsNotGiven() {
    var id = new EventIds().of("a", BURST);

    assertThat(new EventIds(Set.of(id)).of("a", BURST)).isNotEqualTo(id);
  }
}
