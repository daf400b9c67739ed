package dateline.merge;

import dateline.corpus.Cancellation;
import dateline.event.Extraction;
import dateline.event.Hours;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.What.Status;
import dateline.headline.Headlines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns groups of mentions into events. */
final class EventWriter {

  private static final Comparator<Report> BEST_FIRST =
      Comparator.comparing(Report::hasOwnDate)
          .thenComparingDouble(report -> report.mention().confidence())
          .reversed()
          .thenComparingDouble(Report::place)
          .thenComparing(Report::articleId)
          .thenComparing(Report::passage);

  /** An event that lacks what only the whole timeline tells: its order and its importance. */
  record Draft(String id, List<Report> reports, EventDate date, double rank) {

    boolean isOfOneDay() {
      return date.range().isWithinOneDay();
    }

    LocalDate day() {
      return date.range().firstDay();
    }

    /** The reports that are of its date. */
    List<Report> ofItsDay() {
      return reports.stream().filter(r -> r.date().overlaps(date.range())).toList();
    }

    /** The reports that were out at the end of each day of publication but the last. */
    Stream<List<Report>> toldBefore(Map<String, LocalDate> published) {
      Function<Report, LocalDate> dayOf = r -> published.getOrDefault(r.articleId(), LocalDate.MAX);
      var days = reports.stream().map(dayOf).distinct().sorted().toList();
      return days.subList(0, days.size() - 1).stream()
          .map(day -> reports.stream().filter(r -> !dayOf.apply(r).isAfter(day)).toList());
    }

    /** The part of the day on which all reports that tell any agree. */
    Optional<Hours> hours() {
      return ofItsDay().stream()
          .flatMap(r -> r.mention().when().hours().stream())
          .map(Optional::of)
          .reduce((one, other) -> one.flatMap(h -> other.flatMap(h::and)))
          .flatMap(h -> h);
    }
  }

  private final ToldOrder toldOrder = new ToldOrder();
  private final Importance importance;
  private final Headlines headlines;
  private final Copies copies;
  private final FactConflicts facts;
  private final Map<String, String> roles;

  EventWriter(
      Kinds kinds,
      Headlines headlines,
      Copies copies,
      FactConflicts facts,
      Map<String, String> roles) {
    importance = new Importance(kinds);
    this.headlines = headlines;
    this.copies = copies;
    this.facts = facts;
    this.roles = roles;
  }

  /** The drafts of all events of a timeline, and what they tell together. */
  final class Drafts {

    private final List<Draft> drafts;
    private final double top;
    private final Map<String, Integer> orders;

    private Drafts(List<Draft> drafts) {
      this.drafts = drafts;
      top = drafts.stream().mapToDouble(Draft::rank).max().orElse(1);
      orders = orders(drafts);
    }

    /** The events. */
    List<Event> events() {
      return drafts.stream().peek(d -> Cancellation.check()).map(d -> event(d, d)).toList();
    }

    /**
     * Each event of articles of several days as it was told at the end of each of these days but
     * the last, by its id; an article without a day comes last.
     *
     * @param published when the articles were published, by their ids
     */
    List<Event> earlier(Map<String, LocalDate> published) {
      return drafts.stream()
          .peek(draft -> Cancellation.check())
          .flatMap(draft -> earlier(draft, published))
          .toList();
    }

    private Stream<Event> earlier(Draft draft, Map<String, LocalDate> published) {
      return draft.toldBefore(published).map(told -> event(draft(draft.id(), told), draft));
    }

    /** Tells events anew from mentions of these articles, as important as among these events. */
    Teller teller(
        List<Extraction> articles, ReportReader reader, Map<String, LocalDate> published) {
      return new Retelling(articles, reader, EventWriter.this, published, top);
    }

    /** A draft as an event; its order among those of its day is known where the date is. */
    private Event event(Draft draft, Draft whole) {
      boolean isOfItsDay = draft.date().range().equals(whole.date().range());
      int order = isOfItsDay ? orders.getOrDefault(draft.id(), 0) : 0;
      return EventWriter.this.event(draft, order, Math.min(1, draft.rank() / top));
    }
  }

  Drafts drafts(List<List<Report>> groups) {
    var ids = new EventIds();
    return new Drafts(
        groups.stream()
            .peek(group -> Cancellation.check())
            .map(group -> draft(idOf(group.get(0), ids), group))
            .toList());
  }

  private static String idOf(Report first, EventIds ids) {
    return ids.of(first.articleId(), first.quote());
  }

  Draft draft(String id, List<Report> group) {
    var date = EventDates.of(group, copies);
    var best = group.stream().sorted(BEST_FIRST).toList();
    return new Draft(id, best, date, importance.of(best, date, sourceCount(best)));
  }

  /** The place of each event among those of its day whose order is known. */
  private Map<String, Integer> orders(List<Draft> drafts) {
    var told = toldOrder.of(drafts.stream().collect(Collectors.toMap(Draft::id, Draft::ofItsDay)));
    var orders = new HashMap<String, Integer>();
    drafts.stream()
        .filter(Draft::isOfOneDay)
        .collect(Collectors.groupingBy(Draft::day))
        .values()
        .forEach(day -> orders.putAll(sequence(day, told).places()));
    return orders;
  }

  private static DaySequence sequence(List<Draft> day, List<Precedence> told) {
    return new DaySequence(day.stream().collect(Collectors.toMap(Draft::id, Draft::hours)), told);
  }

  Event event(Draft draft, int order, double importance) {
    var reports = draft.reports();
    var mentions = reports.stream().map(Report::mention).toList();
    return new Event(
        draft.id(),
        subject(reports),
        draft.date(),
        order,
        importance,
        mentions,
        conflicts(reports),
        sourceCount(reports));
  }

  private int sourceCount(List<Report> reports) {
    return copies.sourceCount(reports.stream().map(Report::articleId));
  }

  private List<Conflict> conflicts(List<Report> reports) {
    return Stream.of(
            EventDates.conflict(reports).stream().toList(),
            FigureConflicts.of(reports),
            facts.of(reports))
        .flatMap(List::stream)
        .toList();
  }

  private Subject subject(List<Report> reports) {
    var mentions = reports.stream().map(Report::mention).toList();
    boolean planned =
        mentions.stream().allMatch(mention -> mention.what().status() == Status.PLANNED);
    var actors = Names.folded(all(mentions, mention -> mention.what().actors()));
    var kind = kind(mentions);
    return new Subject(
        headlines.of(reports.stream().map(Report::account).toList(), kind),
        kind,
        actors,
        actors.stream().filter(roles::containsKey).collect(Collectors.toMap(a -> a, roles::get)),
        Names.folded(all(mentions, mention -> mention.what().places())),
        planned);
  }

  private static List<String> all(List<Mention> mentions, Function<Mention, List<String>> names) {
    return mentions.stream().flatMap(mention -> names.apply(mention).stream()).toList();
  }

  /** The kind that most mentions give; of equals, that of the better mention. */
  private static Kind kind(List<Mention> mentions) {
    var counts =
        mentions.stream()
            .map(mention -> mention.what().kind())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    return mentions.stream()
        .map(mention -> mention.what().kind())
        .distinct()
        .max(Comparator.comparing(counts::get))
        .orElseThrow();
  }
}
