package dateline.bench;

import dateline.pipeline.InventedNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The whole program on many invented articles of about 5 kB, in a Java machine with two processors
 * and a heap of 2 GiB: the time of every stage and the memory.
 */
final class Scale {

  private static final int CHARACTERS = 4700;
  private static final long SEED = 2022;

  private Scale() {}

  /** For each of the numbers of articles that {@code dateline.articles} lists. */
  static void run() throws IOException, InterruptedException {
    var counts = System.getProperty("dateline.articles", "10000").split(",");
    for (int count : Arrays.stream(counts).mapToInt(Integer::parseInt).toArray()) {
      var folder = Files.createTempDirectory("dateline");
      try {
        measure(count, folder);
      } finally {
        delete(folder);
      }
    }
  }

  private static void measure(int count, Path folder) throws IOException, InterruptedException {
    var articles = Files.createDirectory(folder.resolve("articles"));
    new InventedNews(count, CHARACTERS, SEED).write(articles);
    new ProcessBuilder(
            List.of(
                "java",
                "-Xmx2g",
                "-XX:ActiveProcessorCount=2",
                "-cp",
                System.getProperty("java.class.path"),
                ScaleRun.class.getName(),
                articles.toString()))
        .inheritIO()
        .start()
        .waitFor();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
