package dateline.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a word list on the class path, without comments and blank lines. */
final class DataFile {

  private static final String FOLDER = "/dateline/merge/en/";

  private DataFile() {}

  /**
   * @throws IllegalStateException if the program was packed without the file
   */
  static List<String> lines(String name) {
    var stream = DataFile.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("no " + FOLDER + name + " on the class path");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
