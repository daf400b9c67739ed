package dateline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private final KeyTable table = KeyTable.read();

  @Test
  void everySectionHasLines() {
    assertThat(table.sections()).hasSize(3).allSatisfy(s -> assertThat(s.lines()).isNotEmpty());
  }

  @Test
  void theReadmeStatesTheSameKeys() throws IOException {
    var readme = Files.readString(Path.of("README.md"));

    assertThat(table.sections())
        .allSatisfy(section -> assertThat(readme).contains("| " + section.name() + " | |"))
        .flatExtracting(KeyTable.Section::lines)
        .allSatisfy(
            line -> assertThat(readme).contains("| " + line.keys() + " | " + line.does() + " |"));
  }
}
