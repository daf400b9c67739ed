package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({"Sergeyev, Sergeev", "Kováč, Kovac", "Holm’s, Holm", "Ilgın, Ilgin"})
  void spellingsOfOneNameShareAKey(String one, String other) {
    assertThat(Names.key(one)).isEqualTo(Names.key(other));
  }

  @Test
  void namesThatBeginUnlikeHaveTheirOwnKeys() {
    assertThat(Names.key("Marlow")).isNotEqualTo(Names.key("Marden"));
  }

  @Test
  void aPersonIsNamedOnceByTheFullestNameAndTheMostNamedComesFirst() {
    assertThat(Names.folded(List.of("Kovac", "Lind", "Anna Kovac", "Ida Holm", "Kovac")))
        .containsExactly("Anna Kovac", "Lind", "Ida Holm");
    assertThat(Names.folded(List.of("Ida Holm", "Jan Holm"))).hasSize(2);
    assertThat(Names.folded(List.of())).isEmpty();
  }

  @Test
  void theLastWordBearsTheName() {
    assertThat(Names.bearer("Anna Kovac")).isEqualTo(Names.key("Kovac"));
    assertThat(Names.bearer("A.")).isEmpty();
    assertThat(Names.words("Anna V. Kovac, Jr.")).containsExactly("Anna", "Kovac", "Jr");
    assertThat(Names.keys(List.of("Anna Kovac", "Lind")))
        .containsExactlyInAnyOrder(Names.key("Anna"), Names.key("Kovac"), Names.key("Lind"));
  }
}
