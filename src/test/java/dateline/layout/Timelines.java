package dateline.layout;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.event.DateBasis;
import dateline.event.Dating;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.What;
import dateline.event.When;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.merge.Subject;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Timelines made up for tests. */
public final class Timelines {

  private static final List<String> WORDS =
      List.of(
          "river", "council", "bridge", "flood", "mayor", "strike", "evacuation", "vote", "aid");

  private static final List<Kind> KINDS = List.of(Kind.values());

  private Timelines() {}

  /** A timeline of those events, with one article a day over their first three days. */
  public static Timeline of(Event... events) {
    return of(List.of(events), LocalDate.of(2031, 5, 3));
  }

  /** An event without a known order, reported by one article. */
  public static Event event(String id, String date, Kind kind, double importance) {
    return event(id, "Title of event " + id, DateRange.parse(date), kind, importance);
  }

  /** Events of all kinds, most of them within a few days of some years, the same for a seed. */
  public static Timeline random(long seed, int count, int years) {
    var random = new Random(seed);
    var first = LocalDate.of(2030, 1, 1);
    int days = years * 365;
    var events =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    event(
                        "e" + i,
                        title(random),
                        range(random, first.plusDays(day(random, days))),
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextDouble()))
            .toList();
    return of(events, first.plusDays(days / 2));
  }

  private static Timeline of(List<Event> events, LocalDate published) {
    var sources =
        IntStream.range(0, 3).mapToObj(i -> source("a" + i, published.plusDays(i))).toList();
    return new Timeline(sources, events, List.of(), List.of());
  }

  private static int day(Random random, int days) {
    double day =
        random.nextDouble() < 0.7
            ? days / 2.0 + random.nextGaussian() * 3
            : random.nextDouble() * days;
    return (int) Math.max(0, Math.min(days - 1, day));
  }

  private static DateRange range(Random random, LocalDate day) {
    double precision = random.nextDouble();
    if (precision < 0.1) {
      return DateRange.minute(day.atTime(random.nextInt(24), random.nextInt(60)));
    }
    if (precision < 0.75) {
      return DateRange.day(day);
    }
    if (precision < 0.87) {
      return DateRange.days(day, day.plusDays(1 + random.nextInt(9)));
    }
    return precision < 0.95 ? DateRange.month(YearMonth.from(day)) : DateRange.year(day.getYear());
  }

  private static String title(Random random) {
    var words = new ArrayList<String>();
    int count = 2 + random.nextInt(8);
    while (words.size() < count) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static Event event(
      String id, String title, DateRange date, Kind kind, double importance) {
    var when = new When(date, DateBasis.EXPLICIT, "it says so", List.of(), Optional.empty());
    var what =
        new What(
            kind, new Span(0, 5), List.of(), List.of(), What.Status.HAPPENED, Optional.empty());
    var mention = new Mention("a" + id.length() % 3, new Span(0, 20), when, what, 0.9);
    var actors = id.hashCode() % 3 == 0 ? List.of("Mayor", "Council") : List.of("Mayor");
    return new Event(
        id,
        new Subject(title, kind, actors, List.of(), false),
        new EventDate(date, "it says so"),
        0,
        importance,
        List.of(mention),
        List.of());
  }

  private static Source source(String id, LocalDate published) {
    var stated =
        new Stated(
            Optional.empty(),
            Optional.of(new Given<>("Paper " + id, Given.Source.TEXT, "its masthead")),
            Optional.empty(),
            List.of(),
            Optional.empty());
    var article = new Article(id, Path.of(id + ".txt"), "0", "UTF-8", "A text of a river.", stated);
    var dating = new Dating(Optional.of(published), Dating.Basis.METADATA, "it says so", 1);
    return new Source(article, dating, List.of());
  }
}
