package dateline.gold;

import dateline.gold.TimexCounts.Figure;
import dateline.text.OpenNlpAnalyzer;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well time expressions are found in the articles of TimeBank and AQUAINT: F1 in percent
 * with the bounds between which it lies in 95 of 100 samples of the articles.
 */
public final class TimexReport {

  private final PrintStream out;

  private TimexReport(PrintStream out) {
    this.out = out;
  }

  /** Prints the figures, or that the articles are not there. */
  public static void print(PrintStream out) throws IOException {
    var report = new TimexReport(out);
    for (var name : SharedFolder.TIMEX_CORPORA) {
      var folder = SharedFolder.place("timex/" + name);
      if (Files.isDirectory(folder)) {
        report.print(name, TimexCorpus.read(folder));
      } else {
        out.println(name + ": skipped, no articles in " + folder + " (set -Ddateline.shared)");
      }
    }
  }

  private void print(String name, TimexCorpus corpus) {
    var counts = corpus.score(corpus.tag(OpenNlpAnalyzer.load(), TimeTagger.of("en")));
    out.print("%-30s".formatted(name));
    for (var figure : Figure.values()) {
      out.print("  %-20s".formatted(figure.name().toLowerCase(Locale.ROOT)));
    }
    out.println();
    print("all", counts);
    print("developed on", TimexCorpus.part(counts, false));
    print("held back", TimexCorpus.part(counts, true));
  }

  private void print(String part, List<TimexCounts> counts) {
    out.print("%-30s".formatted("  " + part + ", " + counts.size() + " articles"));
    for (var figure : Figure.values()) {
      out.print("  " + Interval.of(figure, counts));
    }
    out.println();
  }
}
