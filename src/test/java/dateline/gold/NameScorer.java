package dateline.gold;

import dateline.text.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores who takes part and where, in the mentions that report annotated events. Names are right
 * that share their last word, are made of the other's words, or are the other's initials.
 *
 * @param recall annotated names of actors that are found
 * @param precision found names of actors that are annotated
 * @param places annotated events with a place of which a right place is found
 */
record NameScorer(Share recall, Share precision, Share places) {

  private static final String EVENTS = ".gold.jsonl";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> SHORT =
      Map.of("us", "united states", "un", "united nations", "eu", "european union");

  /** A mention and all annotated events that it reports best. */
  private record Reported(JsonNode mention, List<JsonNode> events) {

    List<String> annotated(String field) {
      return events.stream()
          .flatMap(event -> texts(event.path(field)))
          .filter(NameScorer::isName)
          .toList();
    }

    boolean isPlaced() {
      var place = events.get(0).path("place").asString("");
      return !place.isEmpty()
          && Stream.of(place.split("[,;]"))
              .anyMatch(p -> texts(mention.path("places")).anyMatch(q -> isSame(p, q)));
    }
  }

  /**
   * @param gold a folder of {@code NNN.gold.jsonl}; only articles that are annotated are scored
   */
  static NameScorer score(JsonNode timeline, Path gold) throws IOException {
    var reported = new ArrayList<Reported>();
    for (var file : Annotations.files(gold)) {
      var name = file.getFileName().toString();
      if (name.endsWith(EVENTS)) {
        var article = name.substring(0, name.length() - EVENTS.length());
        reported.addAll(reported(mentions(timeline, article), Files.readAllLines(file)));
      }
    }
    return new NameScorer(
        share(
            reported, r -> r.annotated("actors"), r -> texts(r.mention().path("actors")).toList()),
        share(
            reported,
            r -> texts(r.mention().path("actors")).filter(NameScorer::isName).toList(),
            r -> r.annotated("actors")),
        new Share(
            reported.stream().filter(Reported::isPlaced).count(),
            reported.stream()
                .filter(r -> !r.events().get(0).path("place").asString("").isEmpty())
                .count()));
  }

  /** How many of some names are among others. */
  private static Share share(List<Reported> reported, Names of, Names among) {
    long all = 0;
    long right = 0;
    for (var one : reported) {
      var others = among.in(one);
      for (var name : of.in(one)) {
        all++;
        right += others.stream().anyMatch(other -> isSame(name, other)) ? 1 : 0;
      }
    }
    return new Share(right, all);
  }

  private interface Names {
    List<String> in(Reported reported);
  }

  private static List<JsonNode> mentions(JsonNode timeline, String article) {
    return StreamSupport.stream(timeline.path("events").spliterator(), false)
        .flatMap(event -> StreamSupport.stream(event.path("mentions").spliterator(), false))
        .filter(mention -> mention.path("article").asString("").startsWith(article))
        .toList();
  }

  private static List<Reported> reported(List<JsonNode> mentions, List<String> lines) {
    var events = new HashMap<Integer, List<JsonNode>>();
    for (var line : lines) {
      if (!line.isBlank()) {
        var event = JSON.readTree(line);
        best(mentions, event)
            .ifPresent(i -> events.computeIfAbsent(i, key -> new ArrayList<>()).add(event));
      }
    }
    return events.entrySet().stream()
        .map(entry -> new Reported(mentions.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** The mention that shares most characters with an annotated event. */
  private static Optional<Integer> best(List<JsonNode> mentions, JsonNode event) {
    int start = event.path("start").asInt(0);
    int end = start + event.path("quote").asString("").length();
    int best = 0;
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      int shared =
          Math.min(end, mention.path("end").asInt(0))
              - Math.max(start, mention.path("start").asInt(0));
      if (shared > best) {
        best = shared;
        found = Optional.of(i);
      }
    }
    return found;
  }

  private static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(node -> node.asString(""));
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  static boolean isSame(String one, String other) {
    var a = words(one);
    var b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.get(a.size() - 1).equals(b.get(b.size() - 1))
        || a.containsAll(b)
        || b.containsAll(a)
        || initials(a).equals(String.join("", b))
        || initials(b).equals(String.join("", a));
  }

  private static List<String> words(String name) {
    var plain = Letters.plain(name.strip()).replaceAll("'s?$", "");
    return Stream.of(SHORT.getOrDefault(plain, plain).split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String initials(List<String> words) {
    var within = Set.of("of", "for", "the", "and", "de");
    return words.size() < 2
        ? ""
        : words.stream()
            .filter(word -> !within.contains(word))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
  }
}
