package dateline.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;

/** The figures as last measured, of which none may get worse. */
final class Limits {

  private Limits() {}

  /** All limits, by their names in the file. */
  static Properties read() throws IOException {
    var properties = new Properties();
    try (var file = Files.newBufferedReader(SampleCorpus.GOLD.resolve("figures.properties"))) {
      properties.load(file);
    }
    return properties;
  }

  static double of(String name) throws IOException {
    return Double.parseDouble(read().getProperty(name));
  }
}
