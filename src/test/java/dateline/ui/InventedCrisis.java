package dateline.ui;

import dateline.corpus.Problem;
import dateline.corpus.Span;
import dateline.event.DateBasis;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Undated;
import dateline.event.What;
import dateline.event.When;
import dateline.merge.Conflict;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.merge.Subject;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A dam breaks in an invented country; three invented papers report it. */
public final class InventedCrisis {

  private record Plan(
      String key, String title, Kind kind, String date, double importance, String place) {}

  private static final List<Plan> PLANS =
      List.of(
          new Plan("built", "Lorrin dam is finished", Kind.ECONOMY_POLICY, "1987", 0.2, "Lorrin"),
          new Plan(
              "crack",
              "Inspectors find a crack",
              Kind.OTHER,
              "2031-03-01/2031-03-02",
              0.5,
              "Lorrin"),
          new Plan("breach", "Lorrin dam breaks", Kind.DISASTER, "2031-03-04", 1, "Lorrin"),
          new Plan(
              "evacuate", "Valley is evacuated", Kind.EMERGENCY, "2031-03-04", 0.9, "Tessa valley"),
          new Plan(
              "dead",
              "Eleven people are confirmed dead",
              Kind.CASUALTIES,
              "2031-03-05",
              0.9,
              "Tessa"),
          new Plan(
              "troops",
              "Engineers reach Tessa by helicopter",
              Kind.DEPLOYMENT,
              "2031-03-05",
              0.7,
              "Tessa"),
          new Plan("aid", "Neighbours promise aid", Kind.DIPLOMACY, "2031-03-05", 0.5, "Oss"),
          new Plan(
              "march",
              "Residents march on the water board",
              Kind.PROTEST,
              "2031-03-06",
              0.8,
              "Oss"),
          new Plan(
              "quit",
              "Water minister Adan Reel resigns",
              Kind.RESIGNATION_APPOINTMENT,
              "2031-03-06",
              0.9,
              "Oss"),
          new Plan(
              "sorry",
              "President Ilva Morn apologises",
              Kind.STATEMENT_REACTION,
              "2031-03-06",
              0.6,
              "Oss"),
          new Plan(
              "phones",
              "Phone network fails in the valley",
              Kind.COMMUNICATIONS,
              "2031-03-04",
              0.5,
              "Tessa valley"),
          new Plan("inquiry", "Inquiry is to begin", Kind.LEGAL, "2031-03-10", 0.6, "Oss"));

  private static final String HERALD =
      """
      Dam breaks above Tessa; thousands flee
      By our staff in Oss
      [breach: The Lorrin dam gave way {on Tuesday} and sent a wall of water down the valley.] The dam, [built: finished {in 1987}, was the pride of the region.]
      [evacuate: Sirens sounded {that morning} and nineteen villages were cleared within two hours.]
      ~ Read also: ten walks along the Tessa
      [phones: Telephones went dead {minutes later}, residents said.] Nobody could say how long the line had been weak.
      # A warning
      [crack: Inspectors had noticed a crack in the crest {at the weekend}.] [when: The water board was told, an engineer said.]
      ~ Advertisement
      """;

  private static final String COURIER =
      """
      Eleven dead in Tessa as army flies in
      [dead: The interior ministry put the dead at eleven {on Wednesday}.]
      [troops: Army engineers landed in Tessa by helicopter {on Wednesday afternoon}] after [breach: the breach of {4 March}, the worst in the country’s history.]
      [aid: Governments across the border promised pumps and money {the same day}.]
      """;

  private static final String MIRROR =
      """
      Minister goes as anger grows
      [quit: Water minister Adan Reel stepped down {on Thursday}], hours after [march: some four thousand people marched on the water board in Oss.]
      [sorry: President Ilva Morn asked the valley for forgiveness {in a broadcast that evening}.]
      [breach: The dam, which broke {on Wednesday} by the board’s own account, had been inspected days before.]
      [inquiry: A public inquiry will open {on Monday}.]
      """;

  private InventedCrisis() {}

  public static Timeline timeline() {
    var articles =
        List.of(
            MarkedArticle.of("herald", "The Oss Herald", LocalDate.of(2031, 3, 4), HERALD),
            MarkedArticle.of("courier", "Tessa Courier", LocalDate.of(2031, 3, 5), COURIER),
            MarkedArticle.of("mirror", "Daily Mirror of Oss", LocalDate.of(2031, 3, 6), MIRROR));
    var events =
        PLANS.stream()
            .map(plan -> event(plan, articles))
            .sorted(Comparator.comparing(event -> event.date().range().first()))
            .toList();
    return new Timeline(
        articles.stream().map(article -> article.source(times(article, events))).toList(),
        events,
        articles.stream().flatMap(InventedCrisis::undated).toList(),
        List.of(
            new Problem(
                "photo.txt", "This is no text.", "Remove it, or save the article as text.")));
  }

  private static List<TimeExpression> times(MarkedArticle article, List<Event> events) {
    return events.stream()
        .flatMap(event -> event.mentions().stream())
        .filter(mention -> mention.articleId().equals(article.source().article().id()))
        .flatMap(mention -> mention.when().words().stream())
        .sorted(Comparator.comparing(TimeExpression::span))
        .toList();
  }

  private static Event event(Plan plan, List<MarkedArticle> articles) {
    var mentions = articles.stream().flatMap(article -> mentions(plan, article)).toList();
    var range = DateRange.parse(plan.date);
    return new Event(
        plan.key,
        new Subject(
            plan.title, plan.kind, List.of(), List.of(plan.place), plan.key.equals("inquiry")),
        new EventDate(range, "Most sources give this day."),
        0,
        plan.importance,
        mentions,
        conflicts(mentions));
  }

  private static List<Conflict> conflicts(List<Mention> mentions) {
    long dates = mentions.stream().map(m -> m.when().date()).distinct().count();
    return dates < 2
        ? List.of()
        : List.of(
            new Conflict(
                Conflict.Point.DATE, "Two sources say Tuesday, one Wednesday.", List.of(0, 1, 2)));
  }

  private static Stream<Mention> mentions(Plan plan, MarkedArticle article) {
    return article.passages().stream()
        .filter(passage -> passage.key().equals(plan.key))
        .map(passage -> mention(plan, article, passage));
  }

  private static Mention mention(Plan plan, MarkedArticle article, MarkedArticle.Passage passage) {
    var id = article.source().article().id();
    boolean differs = plan.key.equals("breach") && id.equals("mirror");
    var range = DateRange.parse(differs ? "2031-03-05" : plan.date);
    var when =
        new When(
            range,
            passage.words().isPresent() ? DateBasis.RELATIVE : DateBasis.NARRATIVE,
            "Counted from the day of publication.",
            List.of(),
            passage.words().map(words -> expression(words, range)));
    var status = plan.key.equals("inquiry") ? What.Status.PLANNED : What.Status.HAPPENED;
    var what =
        new What(
            plan.kind, passage.span(), List.of(), List.of(plan.place), status, Optional.empty());
    return new Mention(id, passage.span(), when, what, 0.9);
  }

  private static TimeExpression expression(Span words, DateRange range) {
    return new TimeExpression(
        words,
        TimeExpression.Type.DATE,
        range.edtf(),
        TimeExpression.Modifiers.NONE,
        new TimeExpression.Meaning(
            Optional.of(range), false, Optional.empty(), "by the weekday", List.of()));
  }

  private static Stream<Undated> undated(MarkedArticle article) {
    return article.passages().stream()
        .filter(passage -> passage.key().equals("when"))
        .map(
            passage ->
                new Undated(
                    article.source().article().id(), passage.span(), "Nothing tells the day."));
  }
}
