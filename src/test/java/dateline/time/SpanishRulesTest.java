package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language of which the code knows nothing but its rules. */
class SpanishRulesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 6);
  private static final TimeTagger TAGGER = TimeTagger.of("es");

  /** The rule files each treat of one kind of expression. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates",
        "ranges",
        "years",
        "seasons",
        "quarters",
        "holidays",
        "weekdays",
        "relative",
        "clock",
        "durations",
        "sets",
        "references",
        "traps"
      })
  void everyKindHasThreeExamples(String kind) {
    var examples = examplesOf(kind);
    var withNone = examples.stream().filter(line -> line.endsWith("=> none")).count();
    assertThat(kind.equals("traps") ? withNone : expressions(examples)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theExamplesHaveAtLeastSixtyExpressions() {
    var examples =
        RuleBook.lines("es/files.txt").stream()
            .flatMap(file -> examplesOf(file.replace(".rules", "")).stream())
            .toList();
    assertThat(expressions(examples)).isGreaterThanOrEqualTo(60);
  }

  private static List<String> examplesOf(String file) {
    return RuleBook.lines("es/" + file + ".rules").stream()
        .map(String::strip)
        .filter(line -> line.startsWith("eg: "))
        .toList();
  }

  private static long expressions(List<String> examples) {
    return examples.stream().flatMapToInt(String::chars).filter(c -> c == '[').count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          El puerto cerró el miércoles.                       | 2022-01-05
          El puerto cerrará el miércoles.                     | 2022-01-12
          El puerto va a cerrar el miércoles.                 | 2022-01-12
          El cierre está previsto para el miércoles.          | 2022-01-12
          El puerto ha cerrado el miércoles.                  | 2022-01-05
          Cerró el puerto el miércoles.                       | 2022-01-05
          El puerto cerró en marzo.                           | 2021-03
          El puerto cerrará en marzo.                         | 2022-03
          """)
  void theVerbTellsWhereASentenceLooks(String sentence, String date) {
    var found = Texts.tag(sentence, Optional.of(PUBLISHED), TAGGER);
    assertThat(found).extracting(e -> e.range().orElseThrow().edtf()).containsExactly(date);
  }

  @Test
  void reasonsAreInTheLanguageOfTheProgram() {
    var found = Texts.tag("El puerto cerró el miércoles.", Optional.of(PUBLISHED), TAGGER);
    assertThat(found.get(0).meaning().reason())
        .isEqualTo("Wednesday before publication on Thursday 6 January 2022");
  }
}
