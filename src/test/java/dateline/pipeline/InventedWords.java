package dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The sentences and words that invented articles are made of, and names made of syllables. */
final class InventedWords {

  private static final String FILE = "invented-news.txt";

  private final Map<String, List<String>> sections = new HashMap<>();
  private final Map<Integer, Zipf> draws = new HashMap<>();

  /** Reads the file of the sentences. */
  InventedWords() {
    var section = new ArrayList<String>();
    for (var line : lines()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else {
        section.add(line);
      }
    }
  }

  private static List<String> lines() {
    try (var in = InventedWords.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a section, the first ones more often. */
  String frequent(String section, RandomGenerator random) {
    return frequent(sections.get(section), random);
  }

  /** One of a list, the first ones more often. */
  <T> T frequent(List<T> all, RandomGenerator random) {
    return all.get(draws.computeIfAbsent(all.size(), Zipf::new).next(random));
  }

  /** A line of a section, each as often. */
  String any(String section, RandomGenerator random) {
    return any(sections.get(section), random);
  }

  /** One of a list, each as often. */
  static <T> T any(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Different names of two or three syllables, in capitals. */
  List<String> names(int count, RandomGenerator random) {
    var names = new LinkedHashSet<String>();
    while (names.size() < count) {
      var middle = random.nextBoolean() ? part("middle", random) : "";
      var name = part("opening", random) + middle + part("ending", random);
      names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
    return List.copyOf(names);
  }

  /** The syllables stand in one line. */
  private String part(String section, RandomGenerator random) {
    return any(List.of(sections.get(section).get(0).split(" ")), random);
  }
}
