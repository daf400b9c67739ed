package dateline.ui.event;

import dateline.event.Mention;
import dateline.export.CitationStyle;
import dateline.export.Quotation;
import dateline.layout.KindGroup;
import dateline.merge.Conflict;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import dateline.ui.desk.Desk;
import dateline.ui.desk.ProjectModel;
import dateline.ui.event.EventCard.Badge;
import dateline.ui.event.EventCard.Difference;
import dateline.ui.event.EventCard.Tone;
import dateline.ui.filter.FilterModel;
import dateline.ui.filter.Filtered;
import dateline.ui.words.Count;
import dateline.ui.words.DateWords;
import dateline.ui.words.SourceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Says what there is to say of the selected event. */
public final class EventModel {

  private static final int FOREMOST = 8;

  private final ProjectModel project;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<EventCard>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Event>> foremost =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty why = new SimpleBooleanProperty();

  /**
   * @param filter only what it leaves is proposed to a reader
   */
  public EventModel(ProjectModel project, Desk desk, FilterModel filter) {
    this.project = project;
    this.desk = desk;
    filter.filteredProperty().addListener((property, old, now) -> foremost.set(foremost(now)));
    foremost.set(foremost(filter.filtered()));
    desk.selectedProperty()
        .addListener((property, old, now) -> card.set(now.map(e -> of(e, project.timeline()))));
  }

  // Properties

  /** Empty where no event is selected. */
  ReadOnlyObjectProperty<Optional<EventCard>> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** The events that matter most, in chronological order; for a reader who has chosen none. */
  ReadOnlyObjectProperty<List<Event>> foremostProperty() {
    return foremost.getReadOnlyProperty();
  }

  /** Whether it is told how the date was found. */
  public BooleanProperty whyProperty() {
    return why;
  }

  /** How the date of the selected event was found. */
  Optional<WhyCard> why() {
    return desk.selected().map(event -> WhyCard.of(event, project.timeline()));
  }

  /** What the sources of the selected event say, each with its citation. */
  public Optional<String> quotations(CitationStyle style) {
    var timeline = project.timeline();
    return desk.selected()
        .map(
            event ->
                event.mentions().stream()
                    .flatMap(
                        m ->
                            timeline.source(m.articleId()).stream()
                                .map(source -> Quotation.of(source, m.passage(), style)))
                    .collect(Collectors.joining(System.lineSeparator().repeat(2))));
  }

  // Commands

  void select(Event event) {
    desk.select(event.id());
  }

  /** Opens the article of a source at the sentence. */
  void open(SourceCard source) {
    var mention = source.mention();
    desk.openArticle(mention.articleId(), Optional.of(mention.passage()));
  }

  /** Gives the selected event another date. */
  void use(DateRange date) {
    desk.selected().ifPresent(event -> project.correct(event, Correction.NONE.date(date)));
  }

  private static List<Event> foremost(Filtered filtered) {
    var events = filtered.timeline().events();
    var places =
        IntStream.range(0, events.size())
            .filter(place -> !filtered.hidden().contains(place))
            .filter(place -> !filtered.dimmed().contains(place))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer place) -> events.get(place).importance())
                    .reversed())
            .limit(FOREMOST)
            .sorted()
            .toList();
    return places.stream().map(events::get).toList();
  }

  static EventCard of(Event event, Timeline timeline) {
    var range = event.date().range();
    var subject = event.subject();
    return new EventCard(
        subject.kind().label(),
        KindGroup.of(subject.kind()),
        event.title(),
        DateWords.of(range),
        EventCard.under(DateWords.precisionOf(range), subject.places()),
        EventCard.who(subject.actors(), subject.roles()),
        reason(event),
        badges(event),
        event.conflicts().stream().map(c -> difference(c, event, timeline)).toList(),
        event.mentions().stream().flatMap(m -> source(m, timeline).stream()).toList());
  }

  /** With a single source it would say the same again. */
  private static Optional<String> reason(Event event) {
    var reason = event.date().reason();
    boolean isSaid =
        event.mentions().size() == 1 && event.mentions().get(0).when().reason().equals(reason);
    return isSaid ? Optional.empty() : Optional.of("Date: " + reason);
  }

  private static Optional<SourceCard> source(Mention mention, Timeline timeline) {
    return timeline.source(mention.articleId()).map(source -> SourceCard.of(mention, source));
  }

  private static List<Badge> badges(Event event) {
    var badges = new ArrayList<Badge>();
    int sources = event.sourceCount();
    if (!event.conflicts().isEmpty()) {
      badges.add(new Badge("Sources differ", Tone.DIFFER));
    } else if (sources > 1) {
      badges.add(new Badge(sources + " sources agree", Tone.AGREE));
    }
    if (!event.conflicts().isEmpty() || sources == 1) {
      badges.add(new Badge(Count.of(sources, "source"), Tone.PLAIN));
    }
    badges.add(
        event.checked()
            ? new Badge("✓ Checked", Tone.PLAIN)
            : new Badge(
                "Not checked, " + Math.round(event.confidence() * 100) + " % sure", Tone.PLAIN));
    if (event.subject().planned()) {
      badges.add(new Badge("Announced, not yet happened", Tone.PLAIN));
    }
    return badges;
  }

  private static Difference difference(Conflict conflict, Event event, Timeline timeline) {
    var heading =
        switch (conflict.on()) {
          case DATE -> "They differ on when";
          case FIGURE -> "They differ on a figure";
          case FACT -> "They differ on a fact";
        };
    boolean isDate = conflict.on() == Conflict.Point.DATE;
    var text = isDate ? sides(conflict, event, timeline) : SourceWords.sentence(conflict.reason());
    return new Difference(heading, text);
  }

  /** What each of the sources that differ says of the date. */
  private static String sides(Conflict conflict, Event event, Timeline timeline) {
    return conflict.mentions().stream()
        .map(event.mentions()::get)
        .flatMap(mention -> side(mention, timeline).stream())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> side(Mention mention, Timeline timeline) {
    return timeline
        .source(mention.articleId())
        .map(source -> DateWords.of(mention.when().date()) + ": " + SourceWords.nameOf(source));
  }
}
