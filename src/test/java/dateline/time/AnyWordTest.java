package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyWordTest {

  @ParameterizedTest
  @CsvSource({
    "it *ed, it opened, true",
    "it *ed, it Opened, false",
    "it *ed, it opens, false",
    "it *ed, it ed, false",
    "it *, it rains, true",
    "it *, it Rains, false",
    "it *, it 7, false",
    "it ^, it Rains, true",
    "it ^, it rains, false",
    "it ^, it É, true",
    "*ed, Opened, true",
    "^, opened, false",
    ". *ed, . Opened, true"
  })
  void namesAWordByItsEndingAndItsCase(String pattern, String text, boolean matches) {
    var atoms = Atoms.of(text, 0, text.length());
    var found = new boolean[1];
    PatternParser.parse(pattern, Map.of())
        .match(atoms, 0, Node.Gap.ANY, Features.NONE, (end, f) -> found[0] = end == atoms.size());
    assertThat(found[0]).isEqualTo(matches);
  }
}
