package dateline.gold;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how many mentions of each confidence are right: in the sample corpus, in the reference
 * articles, and in the folders {@code -Ddateline.annotated} names, each with its articles in {@code
 * articles} and their annotation in {@code gold}, whose publication dates are given.
 */
public final class ConfidenceReport {

  private final PrintStream out;
  private final Map<FoundMention, Boolean> all = new LinkedHashMap<>();

  private ConfidenceReport(PrintStream out) {
    this.out = out;
  }

  /** Prints the tables, or which articles are not there. */
  public static void print(PrintStream out) throws IOException {
    var report = new ConfidenceReport(out);
    var sample = SampleCorpus.annotated();
    report.print("Sample corpus", sample, Extracted.timeline(SampleCorpus.ARTICLES, sample));
    var articles = SharedFolder.place("articles");
    if (Files.isDirectory(articles)) {
      var reference = Annotations.read(SharedFolder.place("gold"), articles);
      report.print("Reference articles", reference, Extracted.timeline(articles, reference));
    } else {
      out.println("Reference articles: skipped, none in " + articles + " (set -Ddateline.shared)");
    }
    for (var folder : folders()) {
      var documents = Annotations.read(folder.resolve("gold"), folder.resolve("articles"));
      var found = Extracted.timelineDated(folder.resolve("articles"), documents);
      report.print(folder.getFileName().toString(), documents, found);
    }
    report.print("All", report.all);
  }

  private static List<Path> folders() {
    var named = new ArrayList<Path>();
    for (var name : System.getProperty("dateline.annotated", "").split(File.pathSeparator, -1)) {
      if (!name.isEmpty()) {
        named.add(Path.of(name));
      }
    }
    return named;
  }

  private void print(String name, List<GoldDocument> documents, FoundTimeline timeline) {
    var judged = EventScorer.judged(documents, timeline);
    all.putAll(judged);
    print(name, judged);
  }

  private void print(String name, Map<FoundMention, Boolean> judged) {
    out.println(name);
    Reliability.of(judged).forEach(bin -> out.println("  " + bin));
  }
}
