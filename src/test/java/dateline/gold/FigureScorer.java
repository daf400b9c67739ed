package dateline.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the figures of a timeline against the annotated ones: the number must be the same and what
 * is counted be named by a word for the measure.
 *
 * @param recall annotated figures that are found
 * @param precision found figures that are annotated
 */
record FigureScorer(Share recall, Share precision) {

  private static final String EVENTS = ".gold.jsonl";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:at least|more than|some|about|around|nearly|up to|as many as|just over|above|over|an?"
              + " initial|almost|an?)\\b");

  /** The words an annotator uses for each measure. */
  private static final Map<String, Pattern> WORDS =
      Map.of(
          "killed", words("kill|dead|death|die|perish|toll"),
          "injured", words("injur|wound|hurt"),
          "arrested", words("arrest|jail|detain|held|custody"),
          "missing", words("missing|unaccounted"),
          "troops", words("troop|soldier|personnel"),
          "protesters", words("protest|march|strik"),
          "evacuated", words("evacu"),
          "displaced", words("refugee|displaced"),
          "homeless", words("homeless"),
          "rescued", words("rescue|pulled alive"));

  private record Figure(String article, String text, String measure) {

    boolean isRight(String number, String what) {
      var said = plain(text);
      var wanted = plain(number);
      return !said.isEmpty() && (said.contains(wanted) || wanted.contains(said)) && counts(what);
    }

    private boolean counts(String what) {
      var pattern = WORDS.get(measure);
      return pattern == null
          ? WORDS.values().stream().noneMatch(p -> p.matcher(what).find())
          : pattern.matcher(what).find();
    }
  }

  private static Pattern words(String beginnings) {
    return Pattern.compile("\\b(?:" + beginnings + ")", Pattern.CASE_INSENSITIVE);
  }

  private static String plain(String number) {
    var bare = HEDGE.matcher(number.toLowerCase(Locale.ROOT)).replaceAll("");
    return bare.replaceAll("[^a-z0-9.%]", "");
  }

  /**
   * @param gold a folder of {@code NNN.gold.jsonl}; only articles that are annotated are scored
   */
  static FigureScorer score(JsonNode timeline, Path gold) throws IOException {
    var wanted = wanted(gold);
    var found = new ArrayList<>(found(timeline));
    found.removeIf(figure -> wanted.keySet().stream().noneMatch(figure.article()::startsWith));
    int all = found.size();
    long right = 0;
    long of = 0;
    for (var article : wanted.entrySet()) {
      for (var figure : article.getValue()) {
        of++;
        var hit = found.stream().filter(f -> isHit(f, article.getKey(), figure)).findFirst();
        right += hit.isPresent() ? 1 : 0;
        hit.ifPresent(found::remove);
      }
    }
    return new FigureScorer(new Share(right, of), new Share(right, all));
  }

  private static boolean isHit(Figure found, String article, JsonNode wanted) {
    return found.article().startsWith(article)
        && found.isRight(wanted.path("value").asString(""), wanted.path("what").asString(""));
  }

  private static Map<String, List<JsonNode>> wanted(Path gold) throws IOException {
    var wanted = new HashMap<String, List<JsonNode>>();
    for (var file : Annotations.files(gold)) {
      var name = file.getFileName().toString();
      if (name.endsWith(EVENTS)) {
        var figures = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            JSON.readTree(line).path("figures").forEach(figures::add);
          }
        }
        wanted.put(name.substring(0, name.length() - EVENTS.length()), figures);
      }
    }
    return wanted;
  }

  /** The figures of all mentions, each that stands in several of them once. */
  private static List<Figure> found(JsonNode timeline) {
    var places = new LinkedHashSet<String>();
    var found = new ArrayList<Figure>();
    for (var event : timeline.path("events")) {
      for (var mention : event.path("mentions")) {
        for (var figure : mention.path("figures")) {
          var article = mention.path("article").asString("");
          var text = figure.path("text").asString("");
          int at =
              mention.path("start").intValue() + mention.path("quote").asString("").indexOf(text);
          if (places.add(article + " " + at)) {
            found.add(new Figure(article, text, figure.path("measure").asString("")));
          }
        }
      }
    }
    return found;
  }
}
