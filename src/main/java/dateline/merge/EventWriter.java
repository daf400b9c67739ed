package dateline.merge;

import dateline.corpus.Cancellation;
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
  private record Draft(String id, List<Report> reports, EventDate date, double rank) {

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

  List<Event> write(List<List<Report>> groups) {
    var ids = new EventIds();
    var drafts = groups.stream().peek(g -> Cancellation.check()).map(g -> draft(ids, g)).toList();
    double top = drafts.stream().mapToDouble(Draft::rank).max().orElse(1);
    var orders = orders(drafts);
    return drafts.stream()
        .peek(draft -> Cancellation.check())
        .map(draft -> event(draft, orders.getOrDefault(draft.id(), 0), draft.rank() / top))
        .toList();
  }

  private Draft draft(EventIds ids, List<Report> group) {
    var date = EventDates.of(group, copies);
    var best = group.stream().sorted(BEST_FIRST).toList();
    return new Draft(
        ids.of(group.get(0)), best, date, importance.of(best, date, sourceCount(best)));
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

  private Event event(Draft draft, int order, double importance) {
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
