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
import dateline.merge.Conflict;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.merge.Subject;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Timelines of any number of events, the same for a seed: over thirty years, seven in ten within a
 * fiftieth of them, on the days of which the articles are published; of all kinds, with one to five
 * sources, some planned or in conflict. What events can share, they share.
 */
public final class InventedTimeline {

  /** The first of the days on which most happens. */
  public static final LocalDate DENSE = LocalDate.of(2030, 3, 1);

  /** How many days that goes on. */
  public static final int DENSE_DAYS = 219;

  private static final double DENSELY = 0.7;
  private static final double PLANNED = 0.04;
  private static final double IN_CONFLICT = 0.25;
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Integer> SOURCES = List.of(1, 1, 1, 1, 1, 1, 2, 2, 3, 5);

  private record Told(int day, int articles) {}

  private final Random random;
  private final InventedDates dates;
  private final InventedWords words;
  private final List<Source> sources;
  private final List<List<String>> actors;
  private final List<List<String>> places;
  private final Map<DateRange, EventDate> known = new HashMap<>();
  private final Map<Told, List<Mention>> told = new HashMap<>();

  private InventedTimeline(long seed) {
    random = new Random(seed);
    dates = new InventedDates(random);
    words = new InventedWords(random);
    sources =
        IntStream.range(0, DENSE_DAYS * 2)
            .mapToObj(i -> source("a" + i, "The " + words.name(i % 7), DENSE.plusDays(i / 2)))
            .toList();
    actors = names(40, 3);
    places = names(25, 2);
  }

  /** A timeline of that many events. */
  public static Timeline of(long seed, int count) {
    var invented = new InventedTimeline(seed);
    var events = new ArrayList<Event>(count);
    for (int i = 0; i < count; i++) {
      events.add(invented.event("e" + i));
    }
    return new Timeline(invented.sources, events, List.of(), List.of());
  }

  private Event event(String id) {
    boolean dense = random.nextDouble() < DENSELY;
    int within = random.nextInt(DENSE_DAYS);
    var day = dense ? DENSE.plusDays(within) : dates.any();
    var range = dates.range(day);
    var mentions = mentions(dense ? within : random.nextInt(DENSE_DAYS));
    return new Event(
        id,
        subject(),
        known.computeIfAbsent(range, r -> new EventDate(r, "invented")),
        random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 0,
        Math.pow(random.nextDouble(), 3),
        mentions,
        conflicts(mentions.size()));
  }

  private Subject subject() {
    return new Subject(
        words.title(20, 70),
        KINDS.get(random.nextInt(KINDS.size())),
        actors.get(random.nextInt(actors.size())),
        places.get(random.nextInt(places.size())),
        random.nextDouble() < PLANNED);
  }

  /** Of one to five articles that came out on that one of the dense days or soon after it. */
  private List<Mention> mentions(int day) {
    var articles = SOURCES.get(random.nextInt(SOURCES.size()));
    return told.computeIfAbsent(new Told(day, articles), this::mentions);
  }

  private List<Mention> mentions(Told key) {
    int last = sources.size() - key.articles;
    int first = Math.min(last, key.day * 2 + key.articles % 2);
    var date = DateRange.day(DENSE.plusDays(key.day));
    var when = new When(date, DateBasis.EXPLICIT, "invented", List.of(), Optional.empty());
    var what =
        new What(
            Kind.OTHER,
            new Span(0, 5),
            List.of(),
            List.of(),
            What.Status.HAPPENED,
            Optional.empty());
    return sources.subList(first, first + key.articles).stream()
        .map(source -> new Mention(source.article().id(), new Span(0, 20), when, what, 0.9))
        .toList();
  }

  private List<Conflict> conflicts(int mentions) {
    return mentions > 1 && random.nextDouble() < IN_CONFLICT
        ? List.of(new Conflict(Conflict.Point.FIGURE, "They differ.", List.of(0, 1)))
        : List.of();
  }

  /** Lists of none to so many of the first names, the earlier names more often. */
  private List<List<String>> names(int count, int most) {
    return IntStream.range(0, 200)
        .mapToObj(
            i ->
                random
                    .ints(random.nextInt(most + 1), 0, count)
                    .mapToObj(n -> words.name(n * random.nextInt(count) / count))
                    .distinct()
                    .toList())
        .toList();
  }

  private static Source source(String id, String publisher, LocalDate published) {
    var stated =
        new Stated(
            Optional.empty(),
            Optional.of(new Given<>(publisher, Given.Source.TEXT, "its masthead")),
            Optional.empty(),
            List.of(),
            Optional.empty());
    var text = "A text of a river and of a bridge.";
    var article = new Article(id, Path.of(id + ".txt"), "0", "UTF-8", text, stated);
    var dating = new Dating(Optional.of(published), Dating.Basis.METADATA, "it says so", 1);
    return new Source(article, dating, List.of());
  }
}
