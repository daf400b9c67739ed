package dateline.headline;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.event.DateBasis;
import dateline.event.Dating;
import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.What;
import dateline.event.What.Status;
import dateline.event.When;
import dateline.text.OpenNlpAnalyzer;
import dateline.text.TextAnalyzer;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented article and what an extractor finds in it. */
public final class News {

  private static final TextAnalyzer ANALYZER = OpenNlpAnalyzer.load();

  /** One passage and what it says. */
  public record Passage(
      String text,
      String date,
      Kind kind,
      String trigger,
      List<String> actors,
      List<String> places,
      Optional<String> speaker,
      DateBasis basis,
      Status status,
      Optional<TimeWords> words) {

    public Passage by(String... who) {
      return new Passage(
          text, date, kind, trigger, Arrays.asList(who), places, speaker, basis, status, words);
    }

    public Passage in(String... where) {
      return new Passage(
          text, date, kind, trigger, actors, Arrays.asList(where), speaker, basis, status, words);
    }

    public Passage saidBy(String who) {
      return new Passage(
          text, date, kind, trigger, actors, places, Optional.of(who), basis, status, words);
    }

    public Passage basis(DateBasis other) {
      return new Passage(text, date, kind, trigger, actors, places, speaker, other, status, words);
    }

    public Passage status(Status other) {
      return new Passage(text, date, kind, trigger, actors, places, speaker, basis, other, words);
    }

    public Passage words(String timex, String value) {
      return new Passage(
          text,
          date,
          kind,
          trigger,
          actors,
          places,
          speaker,
          basis,
          status,
          Optional.of(new TimeWords(timex, value)));
    }
  }

  public record TimeWords(String text, String value) {}

  private News() {}

  /** A passage that happened, with a date the text names. */
  public static Passage passage(String text, String date, Kind kind, String trigger) {
    return new Passage(
        text,
        date,
        kind,
        trigger,
        List.of(),
        List.of(),
        Optional.empty(),
        DateBasis.EXPLICIT,
        Status.HAPPENED,
        Optional.empty());
  }

  /** One article with one paragraph a passage. */
  public static Extraction article(String id, Passage... passages) {
    var text = new StringBuilder();
    var mentions = new ArrayList<Mention>();
    for (var passage : passages) {
      mentions.add(mention(id, text.length(), passage));
      text.append(passage.text()).append("\n\n");
    }
    var article =
        new Article(id, Path.of(id + ".txt"), "0", "UTF-8", text.toString(), Stated.NOTHING);
    var dating = new Dating(Optional.empty(), Dating.Basis.UNKNOWN, "not told", 0);
    return new Extraction(
        ANALYZER.analyze(article), dating, mentions, List.of(), List.of(), Map.of());
  }

  /** The same article, known to be published on a day. */
  public static Extraction published(String day, Extraction article) {
    var dating = new Dating(Optional.of(LocalDate.parse(day)), Dating.Basis.USER, "given", 1);
    return new Extraction(
        article.text(),
        dating,
        article.mentions(),
        article.undated(),
        article.times(),
        article.roles());
  }

  private static Mention mention(String id, int start, Passage passage) {
    var what =
        new What(
            passage.kind(),
            span(passage.text(), passage.trigger()).shift(start),
            passage.actors(),
            passage.places(),
            passage.status(),
            passage.speaker());
    var span = new Span(start, start + passage.text().length());
    return new Mention(id, span, when(passage, start), what, 0.9);
  }

  private static When when(Passage passage, int start) {
    var date = DateRange.parse(passage.date());
    var words = passage.words().map(w -> expression(w, passage.text(), start, date));
    return new When(date, passage.basis(), "the text says so", List.of(), words);
  }

  private static TimeExpression expression(
      TimeWords words, String text, int start, DateRange date) {
    return new TimeExpression(
        span(text, words.text()).shift(start),
        TimeExpression.Type.DATE,
        words.value(),
        TimeExpression.Modifiers.NONE,
        new TimeExpression.Meaning(Optional.of(date), true, Optional.empty(), "named", List.of()));
  }

  private static Span span(String text, String part) {
    int at = text.indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("\"" + part + "\" is not in \"" + text + "\"");
    }
    return new Span(at, at + part.length());
  }
}
