package dateline.ui.article;

import dateline.corpus.Span;
import dateline.export.CitationStyle;
import dateline.export.Quotation;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.TimeExpression;
import dateline.ui.article.Paragraph.Passage;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Page;
import dateline.ui.desk.ProjectModel;
import dateline.ui.words.SourceWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The article that is open, the passages marked in it, and the one a reader stands at. */
public final class ArticleModel {

  /**
   * An open article.
   *
   * @param title its title, else its name
   * @param origin who published it and when
   * @param notice a line to show with it
   * @param reason how its publication date is known
   */
  record Open(
      Source source,
      String title,
      String origin,
      Optional<String> notice,
      String reason,
      List<Paragraph> paragraphs) {}

  private static final Comparator<Passage> TEXT_ORDER =
      Comparator.comparing(Passage::span).thenComparing(passage -> passage.eventId().orElse(""));

  private final ProjectModel project;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Open>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Passage>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TimeExpression>> time =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FindModel find = new FindModel();
  private List<Passage> passages = List.of();

  public ArticleModel(ProjectModel project, Desk desk) {
    this.project = project;
    this.desk = desk;
    desk.pageProperty().addListener((property, old, now) -> turnTo(now));
    project.timelineProperty().addListener((property, old, now) -> turnTo(desk.page()));
  }

  // Properties

  /** Empty where no article is open. */
  ReadOnlyObjectProperty<Optional<Open>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The passage that stands out among the marked ones. */
  ReadOnlyObjectProperty<Optional<Passage>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The time expression that is looked at, with the pointer or the keys. */
  ReadOnlyObjectProperty<Optional<TimeExpression>> timeProperty() {
    return time.getReadOnlyProperty();
  }

  /** What is searched for in the article. */
  FindModel find() {
    return find;
  }

  /** The open article. */
  public Optional<Source> source() {
    return open.get().map(Open::source);
  }

  // Commands

  /** Goes to the next marked passage, if there is one. */
  void next() {
    step(1);
  }

  /** Goes to the marked passage before, if there is one. */
  void previous() {
    step(-1);
  }

  /** Stands at a passage. */
  void goTo(Passage passage) {
    current.set(Optional.of(passage));
  }

  /** Looks at a time expression, or at none. */
  void lookAt(Optional<TimeExpression> expression) {
    time.set(expression);
  }

  /** Looks at the time expression some further on; first at one at or after the current passage. */
  void stepTime(int by) {
    var times =
        open.get().stream()
            .flatMap(o -> o.paragraphs().stream())
            .flatMap(p -> p.times().stream())
            .toList();
    int from = time.get().map(times::indexOf).orElseGet(() -> firstTime(times) - Math.max(0, by));
    int next = from + by;
    if (next >= 0 && next < times.size()) {
      time.set(Optional.of(times.get(next)));
    }
  }

  private int firstTime(List<TimeExpression> times) {
    int start = current.get().map(passage -> passage.span().start()).orElse(0);
    return (int) times.stream().takeWhile(t -> t.span().start() < start).count();
  }

  /**
   * What a time expression says: its words, the days, and how they were found. Where a mention is
   * dated by it, the days are those of the mention.
   */
  Optional<String> meaning(TimeExpression expression) {
    return source().map(source -> TimeWords.of(expression, source, project.timeline()));
  }

  /** The current passage in quotation marks with the citation of the article. */
  public Optional<String> quotation(CitationStyle style) {
    return source()
        .flatMap(s -> current.get().map(passage -> Quotation.of(s, passage.span(), style)));
  }

  /** Goes from a passage to the event it reports. */
  void follow(Passage passage) {
    current.set(Optional.of(passage));
    passage.eventId().ifPresent(desk::select);
  }

  /** What the open article has and lacks. */
  Optional<Coverage> coverage() {
    return source().map(source -> Coverage.of(source, project.timeline()));
  }

  /** Leaves the article for an event. */
  void select(Event event) {
    desk.select(event.id());
  }

  /** Goes from the current passage to the event it reports. */
  void followCurrent() {
    current.get().ifPresent(this::follow);
  }

  void back() {
    desk.back();
  }

  private void step(int by) {
    int at = current.get().map(passages::indexOf).orElse(by > 0 ? -1 : passages.size());
    int next = at + by;
    if (next >= 0 && next < passages.size()) {
      current.set(Optional.of(passages.get(next)));
    }
  }

  private void turnTo(Page page) {
    if (page instanceof Page.OfArticle article) {
      project.timeline().source(article.articleId()).ifPresent(s -> show(s, article.at()));
    } else {
      open.set(Optional.empty());
    }
  }

  private void show(Source source, Optional<Span> at) {
    current.set(Optional.empty());
    time.set(Optional.empty());
    passages = passagesOf(source.article().id(), project.timeline());
    open.set(Optional.of(describe(source, Paragraph.of(source, passages))));
    find.in(open.get().orElseThrow().paragraphs());
    current.set(at.flatMap(this::passageAt));
  }

  /** The passage of the selected event, where several are reported by the same words. */
  private Optional<Passage> passageAt(Span span) {
    var selected = desk.selected().map(event -> event.id());
    var there = passages.stream().filter(p -> p.span().equals(span)).toList();
    return there.stream()
        .filter(p -> p.eventId().equals(selected))
        .findFirst()
        .or(() -> there.stream().findFirst());
  }

  private static List<Passage> passagesOf(String articleId, Timeline timeline) {
    var dated =
        timeline.events().stream()
            .flatMap(
                event ->
                    event.mentions().stream()
                        .filter(mention -> mention.articleId().equals(articleId))
                        .map(mention -> Paragraph.passage(mention, event)));
    var undated =
        timeline.undated().stream()
            .filter(passage -> passage.articleId().equals(articleId))
            .map(p -> new Passage(p.passage(), Optional.empty(), Optional.empty()));
    return Stream.concat(dated, undated).sorted(TEXT_ORDER).toList();
  }

  private static Open describe(Source source, List<Paragraph> paragraphs) {
    var publisher = source.article().stated().publisher().map(given -> given.value() + "  ·  ");
    return new Open(
        source,
        SourceWords.titleOf(source),
        publisher.orElse("") + SourceWords.publishedOf(source),
        source.article().stated().notice(),
        SourceWords.sentence(source.dating().reason()),
        paragraphs);
  }
}
