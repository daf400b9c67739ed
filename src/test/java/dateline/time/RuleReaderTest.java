package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
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
          (early        => a bracket is not closed; write )
          early)        => a ) that nothing opens; write \\) for the mark itself
          {nothing}     => no phrase of the name nothing; write it above
          {month        => a brace is not closed; write }
          (early~)? x   => nothing behind ~; name what may follow
          (|late)       => nothing where a word was expected; write ?
          {month:1-31}  => month=31 means nothing; write one of 1, 2, 3
          early \\ late => nothing behind \\
          befor: noon   => no such condition: befor; there are after, before
          """)
  void namesFileLineFaultAndCureOfAPattern(String pattern, String fault) {
    assertThatThrownBy(() -> read("rule x", "  " + pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.rules:2: " + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          => MOMENT                 -> no such type: MOMENT; write DATE, TIME, DURATION, SET or nothing
          => DATE unit=wek          -> unit=wek means nothing; write one of second, minute
          => DATE unit = week       -> not of the form name=value: unit; write no space beside =
          eg: It is now.            -> an example without =>; say what it gives
          eg: It is [now]. => none  -> 1 [expressions] and 0 values; give each its type and value
          """)
  void namesFileLineFaultAndCureOfWhatARuleGives(String line, String fault) {
    assertThatThrownBy(() -> read("rule x", "  now", "  " + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.rules:3: " + fault);
  }

  @Test
  void refusesAnUnknownKindOfLine() {
    assertThatThrownBy(() -> read("ruel x"))
        .hasMessageStartingWith("x.rules:1: neither phrase nor rule: ruel; begin the line with");
  }

  @Test
  void refusesARuleThatDoesNotSayWhatItGives() {
    assertThatThrownBy(() -> read("rule x", "  now", "", "rule y"))
        .hasMessageStartingWith("x.rules:4: the rule above, x, does not say what it gives; add");
  }

  @Test
  void refusesARuleWithoutWords() {
    assertThatThrownBy(() -> read("rule x", "  => DATE"))
        .hasMessageStartingWith("x.rules:2: the rule above, x, has no words; add");
  }

  @Test
  void refusesAPhraseThatNamesItself() {
    assertThatThrownBy(() -> read("phrase a", "  early", "  {a} late"))
        .hasMessageStartingWith("x.rules:3: no phrase of the name a;")
        .hasMessageEndingWith("(at 4 in: {a} late)");
  }

  @Test
  void refusesASecondPhraseOfOneName() {
    assertThatThrownBy(() -> read("phrase a", "  early", "phrase a", "  late"))
        .hasMessage(
            "x.rules:3: a second phrase of the name a; add its lines to the first, or rename it");
  }

  @Test
  void refusesWordsThatBelongToNothing() {
    assertThatThrownBy(() -> read("published 2022-01-06", "  early"))
        .hasMessageStartingWith("x.rules:2: belongs to no phrase and no rule: early; write");
  }

  @Test
  void refusesADayThatDoesNotExist() {
    assertThatThrownBy(() -> read("published 2022-02-30"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x.rules:1: no such day: 2022-02-30; write one as 2022-01-06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\u00a0b", "a\u2009 b"})
  void takesAnyWhiteSpaceForASpace(String pattern) {
    var reader = new RuleReader();
    reader.read("x.rules", List.of("rule x", "  " + pattern, "  => DATE PRESENT_REF"));
    var first = Atoms.of("a b", 0, 3);
    assertThat(reader.book().rules().candidates(first.get(0))).hasSize(1);
  }

  @Test
  void aTabIndentsAsASpaceDoes() {
    var reader = new RuleReader();
    reader.read("x.rules", List.of("rule x", "\tnow", "\t=> DATE PRESENT_REF"));
    assertThat(reader.book().rules().candidates(Atoms.of("now", 0, 3).get(0))).hasSize(1);
  }

  private static void read(String... lines) {
    new RuleReader().read("x.rules", List.of(lines));
  }
}
