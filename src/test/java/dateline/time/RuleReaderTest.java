package dateline.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          (early        => a bracket is not closed
          early)        => unexpected )
          {nothing}     => no phrase of the name nothing
          {month        => a brace is not closed
          (early~)? x   => nothing behind ~
          (|late)       => nothing where a word was expected
          """)
  void namesFileLineAndFault(String pattern, String fault) {
    assertThatThrownBy(() -> read("rule x", "  " + pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.rules:2: ")
        .hasMessageContaining(fault);
  }

  @Test
  void refusesAnUnknownKindOfLine() {
    assertThatThrownBy(() -> read("ruel x")).hasMessageContaining("neither phrase nor rule: ruel");
  }

  @Test
  void refusesATypeThatTimexDoesNotKnow() {
    assertThatThrownBy(() -> read("rule x", "  now", "  => MOMENT"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void read(String... lines) {
    new RuleReader().read("x.rules", List.of(lines));
  }
}
