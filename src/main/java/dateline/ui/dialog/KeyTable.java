package dateline.ui.dialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Every key and gesture, from {@code keys.tsv}: a section's name stands alone on its line, a tab
 * parts keys from what they do.
 *
 * @param sections in the order of the file
 */
record KeyTable(List<Section> sections) {

  /** Keys that belong together. */
  record Section(String name, List<Line> lines) {}

  /** Keys or a gesture, and what they do. */
  record Line(String keys, String does) {}

  static KeyTable read() {
    try (var in = KeyTable.class.getResourceAsStream("keys.tsv")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read keys.tsv", e);
    }
  }

  private static KeyTable of(String text) {
    var sections = new ArrayList<Section>();
    for (var line : text.lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        sections.add(new Section(line, new ArrayList<>()));
      } else {
        var section = sections.get(sections.size() - 1);
        section.lines().add(new Line(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    return new KeyTable(List.copyOf(sections));
  }
}
