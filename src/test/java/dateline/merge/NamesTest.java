package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

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
}
