package dateline.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          early \\ late => nothing behind \\
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

  @Test
  void refusesAPhraseThatNamesItself() {
    assertThatThrownBy(() -> read("phrase a", "  early", "  {a} late"))
        .hasMessage("x.rules:3: no phrase of the name a at 3 in: {a} late");
  }

  @Test
  void refusesASecondPhraseOfOneName() {
    assertThatThrownBy(() -> read("phrase a", "  early", "phrase a", "  late"))
        .hasMessage("x.rules:3: a second phrase of the name a");
  }

  @Test
  void refusesWordsThatBelongToNothing() {
    assertThatThrownBy(() -> read("published 2022-01-06", "  early"))
        .hasMessage("x.rules:2: belongs to no phrase and no rule: early");
  }

  @Test
  void refusesADayThatDoesNotExist() {
    assertThatThrownBy(() -> read("published 2022-02-30"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.rules:1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\u00a0b", "a\u2009 b"})
  void takesAnyWhiteSpaceForASpace(String pattern) {
    read("rule x", "  " + pattern, "  => DATE PRESENT_REF");
  }

  private static void read(String... lines) {
    new RuleReader().read("x.rules", List.of(lines));
  }
}
