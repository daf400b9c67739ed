package dateline.bench;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.OpenNlpAnalyzer;
import dateline.time.Mixture;
import dateline.time.TimeTagger;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How the time for a text grows with its length, on texts made to be slow: what twice the length
 * takes, as a multiple, from 64 kB to 1 MB. It is 2 where time is linear, 4 where it is quadratic.
 */
final class Growth {

  private static final int SHORTEST = 64 * 1024;
  private static final int LONGEST = 1024 * 1024;
  private static final List<Integer> LENGTHS =
      Stream.iterate(SHORTEST, length -> length <= LONGEST, length -> 2 * length).toList();
  private static final int RUNS = 5;
  private static final double ALLOWED = 2.4;
  private static final Duration WARM_UP = Duration.ofSeconds(1);
  private static final Duration MEASURABLE = Duration.ofMillis(100);

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 1, 6));

  private final TimeTagger tagger = TimeTagger.of("en");
  private final OpenNlpAnalyzer analyzer = OpenNlpAnalyzer.load();
  private double worst;

  private Growth() {}

  /**
   * Prints the growth of the tagger alone, and of reading an article from its text to its times.
   */
  static void run() {
    var growth = new Growth();
    growth.measure("the tagger alone", growth::tag);
    growth.measure("sentences, tokens, parts of speech and the tagger", growth::analyzeAndTag);
    System.out.printf("worst ratio %.2f, allowed %.1f%n", growth.worst, ALLOWED);
  }

  private void measure(String stage, Consumer<String> task) {
    System.out.printf("%n%s%n%-22s %s%n", stage, "", "ms for 64 kB, t(2n)/t(n) up to 1 MB");
    shapes()
        .forEach(
            (name, shape) -> {
              warmUp(shape.apply(SHORTEST), task);
              System.out.printf("%-22s", name);
              measure(shape, task);
            });
  }

  private static void warmUp(String text, Consumer<String> task) {
    long end = System.nanoTime() + WARM_UP.toNanos();
    do {
      task.accept(text);
    } while (System.nanoTime() < end);
  }

  /** All lengths in turn, so that a busy spell of the machine falls on each. */
  private void measure(IntFunction<String> shape, Consumer<String> task) {
    var texts = LENGTHS.stream().map(shape::apply).toList();
    var times = new double[texts.size()][RUNS];
    for (int run = 0; run < RUNS; run++) {
      for (int i = 0; i < texts.size(); i++) {
        times[i][run] = millis(texts.get(i), task);
      }
    }
    System.out.printf("%8.1f  ", median(times[0]));
    for (int i = 1; i < times.length; i++) {
      double ratio = median(times[i]) / median(times[i - 1]);
      System.out.printf(" %5.2f", ratio);
      worst = Math.max(worst, ratio);
    }
    System.out.println();
  }

  /**
   * Milliseconds of the processor, so that what else the machine does counts little; on average
   * over as many runs as it takes to measure them at all.
   */
  private static double millis(String text, Consumer<String> task) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long passed = 0;
    int runs = 0;
    while (passed < MEASURABLE.toNanos()) {
      task.accept(text);
      runs++;
      passed = clock.getCurrentThreadCpuTime() - start;
    }
    return passed / 1e6 / runs;
  }

  private static double median(double[] times) {
    return Arrays.stream(times).sorted().toArray()[times.length / 2];
  }

  private void tag(String text) {
    var block = new Block(new Span(0, text.length()), Block.Role.BODY);
    tagger.tag(new AnalyzedText(article(text), List.of(block), List.of()), PUBLISHED);
  }

  private void analyzeAndTag(String text) {
    tagger.tag(analyzer.analyze(article(text)), PUBLISHED);
  }

  private static Article article(String text) {
    return new Article("a", Path.of("a.txt"), "", "UTF-8", text, Stated.NOTHING);
  }

  private static Map<String, IntFunction<String>> shapes() {
    var shapes = new LinkedHashMap<String, IntFunction<String>>();
    for (var unit :
        List.of(
            "1",
            "1 ",
            ",",
            "1,",
            "1-",
            "1/1/",
            "\"",
            "' ",
            "x",
            "\ud83d\ude00",
            "\ud83d\ude00 ",
            "twenty-",
            "the ",
            "a year ",
            "early ",
            "Monday ",
            "Monday\n",
            "last May 1 ",
            "He said it will. ")) {
      shapes.put(name(unit), length -> repeat(unit, length));
    }
    var mixed = Mixture.of("en").text(LONGEST / 3, new Random(1)::nextInt);
    var line = mixed.replaceAll("[\\r\\n]", " ");
    shapes.put("words of the rules", length -> mixed.substring(0, length));
    shapes.put("the same in one line", length -> line.substring(0, length));
    return shapes;
  }

  private static String repeat(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  private static String name(String unit) {
    return "\"" + unit.replace("\n", "\\n") + "\"";
  }
}
