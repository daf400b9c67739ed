package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void hasWordsForEveryKind() {
    var kinds =
        Tables.rows("triggers.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Kind.values()).map(Kind::label).toList());
  }

  @Test
  void everyRowNamesAPartThatIsRead() {
    assertThat(Tables.rows("triggers.tsv"))
        .allMatch(row -> row.size() == 3)
        .allMatch(
            row ->
                Set.of("verb", "verb?", "noun", "noun?", "phrase", "phrase-").contains(row.get(1)));
  }

  @Test
  void knowsCountriesCitiesAndPeoples() {
    var gazetteer = Gazetteer.english();
    assertThat(gazetteer.isPlace("Norway")).isTrue();
    assertThat(gazetteer.isPlace("Lisbon")).isTrue();
    assertThat(gazetteer.isPlace("Diyarbakir")).isTrue();
    assertThat(gazetteer.isPlace("Diyarbakır")).isTrue();
    assertThat(gazetteer.isDemonym("Norwegian")).isTrue();
    assertThat(gazetteer.isPlace("Tuesday")).isFalse();
  }
}
