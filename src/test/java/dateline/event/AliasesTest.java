package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

  private final Aliases aliases = new Aliases();

  @ParameterizedTest
  @CsvSource({
    "Kowalenko, Irena Kowalenko",
    "Irena, Irena Kowalenko",
    "Kowalenka, Irena Kowalenko",
    "Kowalenk, Irena Kowalenko",
    "Kowalienko, Irena Kowalenko",
    "Kowalienka, Kowalienka",
    "Nowalenko, Nowalenko",
    "Sun, Mei Sun",
    "Sung, Sung",
    "NTB, Nordic Trade Board",
    "NT, NT",
    "CLA, Court of Lost Arts",
    "Lund, Lund"
  })
  void aShortFormStandsForTheFullName(String name, String full) {
    List.of("Irena Kowalenko", "Mei Sun", "Nordic Trade Board", "Court of Lost Arts", "Lund")
        .forEach(aliases::introduce);

    assertThat(aliases.full(name)).isEqualTo(full);
    assertThat(aliases.isKnown(name)).isEqualTo(!name.equals(full));
  }

  @Test
  void aFirstNameOfTwoStandsForNeither() {
    aliases.introduce("Irena Kowalenko");
    aliases.introduce("Irena Sund");

    assertThat(aliases.full("Irena")).isEqualTo("Irena");
    assertThat(aliases.full("Sund")).isEqualTo("Irena Sund");
  }

  @Test
  void theNameIntroducedFirstKeepsItsSurname() {
    aliases.introduce("Irena Maria Kowalenko");
    aliases.introduce("Piotr Kowalenko");

    assertThat(aliases.full("Kowalenko")).isEqualTo("Irena Maria Kowalenko");
    assertThat(aliases.full("Maria Kowalenko")).isEqualTo("Irena Maria Kowalenko");
    assertThat(aliases.full("Piotr Kowalenko")).isEqualTo("Piotr Kowalenko");
    assertThat(aliases.full("Olga Brandt")).isEqualTo("Olga Brandt");
    assertThat(aliases.isKnown("Irena Maria Kowalenko")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Irena, false",
    "Irena Kowalenko, true",
    "Irena Maria von Kowalenko, true",
    "Irena Maria Olga von Kowalenko, false",
    "Bank of Lund, false",
    "Centre for Ships, false"
  })
  void aPersonHasTwoToFourNames(String name, boolean person) {
    assertThat(aliases.isPerson(name)).isEqualTo(person);
  }
}
