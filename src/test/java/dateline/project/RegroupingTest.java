package dateline.project;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static dateline.headline.News.published;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Note;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.merge.Copies;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.merge.Merger;
import dateline.pipeline.Publications;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events merged, split and made by a person, told as the program tells its own. */
class RegroupingTest {

  private final Timeline timeline = timeline();
  private final Event port = of(Kind.VIOLENCE);
  private final Event tax = of(Kind.ECONOMY_POLICY);
  private final Event storm = of(Kind.DISASTER);

  private static Timeline timeline() {
    var articles =
        List.of(
            published(
                "2031-03-05",
                article(
                    "herald",
                    passage(
                            "Insurgents captured the port at Lindel early in the week.",
                            "2031-03-03/2031-03-05",
                            Kind.VIOLENCE,
                            "captured")
                        .by("Insurgents")
                        .in("Lindel"),
                    passage(
                            "The finance minister raised the fuel tax on Wednesday.",
                            "2031-03-05",
                            Kind.ECONOMY_POLICY,
                            "raised")
                        .words("Wednesday", "2031-03-05"))),
            published(
                "2031-03-06",
                article(
                    "courier",
                    passage(
                            "Insurgents captured the port at Lindel on Monday.",
                            "2031-03-03",
                            Kind.VIOLENCE,
                            "captured")
                        .by("Insurgents")
                        .in("Lindel")
                        .words("Monday", "2031-03-03"),
                    passage(
                            "A storm sank four boats off Tessa on Sunday.",
                            "2031-03-02",
                            Kind.DISASTER,
                            "sank")
                        .words("Sunday", "2031-03-02"))));
    var merged = new Merger().mergeByDay(articles, Copies.among(articles));
    var sources =
        articles.stream()
            .map(a -> new Source(a.text().article(), a.dating(), a.text().blocks()))
            .toList();
    return new Timeline(
        sources,
        merged.events(),
        List.of(),
        List.of(),
        merged.earlier(),
        List.of(),
        merged.teller());
  }

  private Event of(Kind kind) {
    return timeline.events().stream().filter(e -> e.subject().kind() == kind).findFirst().get();
  }

  private static Timeline apply(Timeline timeline, Event event, EventChange change) {
    return EventEdit.of(event, change, timeline).applyTo(timeline).orElseThrow();
  }

  private static Event event(Timeline timeline, Event event) {
    return timeline.event(event.id()).orElseThrow();
  }

  @Test
  void mergedEventsAreOneCheckedEventWithTheIdOfTheFirst() {
    var edited = apply(timeline, tax, Merge.with(List.of(storm), timeline));

    assertThat(edited.events())
        .extracting(Event::id)
        .containsExactlyInAnyOrder(port.id(), tax.id());
    var merged = event(edited, tax);
    assertThat(merged.mentions()).hasSize(2);
    assertThat(merged.sourceCount()).isEqualTo(2);
    assertThat(merged.checked()).isTrue();
    assertThat(merged.confidence()).isEqualTo(1);
    assertThat(event(edited, port)).isEqualTo(port);
  }

  @Test
  void beforeTheSecondArticleAMergedEventIsWhatTheFirstTold() {
    var edited = apply(timeline, tax, Merge.with(List.of(storm), timeline));

    var wednesday = new Publications(edited).asOf(LocalDate.of(2031, 3, 5));

    var told = event(wednesday, tax);
    assertThat(told.mentions()).isEqualTo(tax.mentions());
    assertThat(told.date()).isEqualTo(tax.date());
    assertThat(told.title()).isEqualTo(tax.title());
    assertThat(told.checked()).isTrue();
  }

  @Test
  void whatWasCorrectedBeforeAMergeStaysCorrected() {
    var title = new Correct(Correction.NONE.title("Fuel dearer").kind(Kind.ORDER));
    var noted = apply(apply(timeline, tax, title), tax, Annotate.note("see page 3"));

    var edited = apply(noted, tax, Merge.with(List.of(storm), noted));

    assertThat(event(edited, tax).title()).isEqualTo("Fuel dearer");
    assertThat(event(edited, tax).subject().kind()).isEqualTo(Kind.ORDER);
    assertThat(event(edited, tax).review().note())
        .isEqualTo(new Note("see page 3", List.of(), false));
    assertThat(new Publications(edited).asOf(LocalDate.of(2031, 3, 5)).events())
        .filteredOn(e -> e.id().equals(tax.id()))
        .extracting(Event::title)
        .containsExactly("Fuel dearer");
  }

  @Test
  void mentionsThatLeaveAreAnEventOfTheirOwn() {
    var courier = port.mentions().stream().filter(m -> m.articleId().equals("courier")).toList();

    var edited = apply(timeline, port, Move.apart(courier, timeline));

    assertThat(edited.events()).hasSize(4).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(event(edited, port).mentions()).hasSize(1).doesNotContainAnyElementsOf(courier);
    assertThat(event(edited, port).date().range().edtf()).isEqualTo("2031-03-03/2031-03-05");
    var apart = edited.events().stream().filter(e -> e.mentions().equals(courier)).findFirst();
    assertThat(apart.orElseThrow().date().range().edtf()).isEqualTo("2031-03-03");
    assertThat(apart.orElseThrow().checked()).isTrue();
    assertThat(edited.earlier()).isEmpty();
  }

  @Test
  void splittingAMergedEventGivesBackWhatWasMerged() {
    var merged = apply(timeline, tax, Merge.with(List.of(storm), timeline));

    var edited = apply(merged, event(merged, tax), Move.apart(storm.mentions(), merged));

    assertThat(event(edited, tax).title()).isEqualTo(tax.title());
    assertThat(event(edited, tax).date()).isEqualTo(tax.date());
    assertThat(event(edited, storm).title()).isEqualTo(storm.title());
    assertThat(event(edited, storm).importance()).isEqualTo(storm.importance());
  }

  @Test
  void allMentionsOfAnEventCannotBeSplitOff() {
    var edit = EventEdit.of(tax, Move.apart(tax.mentions(), timeline), timeline);

    assertThat(edit.applyTo(timeline)).isEmpty();
  }

  @Test
  void aMovedMentionIsTheOtherEventsAndAnEventWithoutAnyIsGone() {
    var edited = apply(timeline, storm, Move.to(tax, storm.mentions(), timeline));

    assertThat(edited.event(storm.id())).isEmpty();
    assertThat(event(edited, tax).mentions())
        .extracting(Mention::articleId)
        .containsExactlyInAnyOrder("herald", "courier");
  }

  @Test
  void anEventMadeOfAPassageIsAnEventLikeOthers() {
    var text = timeline.source("herald").orElseThrow().article().text();
    var passage = SampleTimeline.passage(text, "Insurgents captured the port at Lindel");
    var date = DateRange.parse("2031-03-04");
    var make = new MakeEvent("Fall of Lindel", date, Kind.VIOLENCE);

    var edited = PassageEdit.of("herald", passage, make, timeline).applyTo(timeline).orElseThrow();

    var made =
        edited.events().stream().filter(e -> e.title().equals("Fall of Lindel")).findFirst().get();
    assertThat(made.date().range()).isEqualTo(date);
    assertThat(made.subject().kind()).isEqualTo(Kind.VIOLENCE);
    assertThat(made.mentions()).singleElement().matches(m -> m.passage().equals(passage));
    assertThat(made.importance()).isPositive();
    var corrected = apply(edited, made, new Correct(Correction.NONE.title("Lindel falls")));
    assertThat(event(corrected, made).title()).isEqualTo("Lindel falls");
    assertThat(event(corrected, port).title()).isEqualTo(port.title());
    var merged = apply(corrected, port, Merge.with(List.of(event(corrected, made)), corrected));
    assertThat(merged.events()).hasSize(3);
    assertThat(event(merged, port).mentions()).hasSize(3);
  }

  @Test
  void aHiddenEventIsKeptAmongTheDismissed() {
    var edited = apply(timeline, storm, new Hide());

    assertThat(edited.dismissed()).containsExactly(storm);
    assertThat(edited.event(storm.id())).isEmpty();
  }

  @Test
  void anArticleGetsAPublisherAndNotes() {
    var passage = tax.mentions().get(0).passage();
    var named =
        new ArticleEdit("herald", new SetPublisher("Lindel Herald")).applyTo(timeline).get();
    var noted = new ArticleEdit("herald", Annotate.bookmark(true)).applyTo(named).get();
    var edited =
        PassageEdit.of("herald", passage, Annotate.note("why?"), noted).applyTo(noted).get();

    assertThat(edited.publishers()).containsEntry("herald", "Lindel Herald");
    var notes = edited.source("herald").orElseThrow().notes();
    assertThat(notes.whole().bookmarked()).isTrue();
    assertThat(notes.on(passage).text()).isEqualTo("why?");
    assertThat(notes.on(passage).searchText()).isEqualTo("why?");
    var cleared =
        PassageEdit.of("herald", passage, Annotate.note(""), edited).applyTo(edited).get();
    assertThat(cleared.source("herald").orElseThrow().notes().passages()).isEmpty();
  }

  @Test
  void editsAreNamedForTheUndoMenu() {
    assertThat(EventEdit.of(tax, Merge.with(List.of(storm), timeline), timeline).name())
        .isEqualTo("Merge 2 events");
    assertThat(new Correct(Correction.NONE.kind(Kind.ORDER)).name("Fuel"))
        .isEqualTo("Change kind of “Fuel”");
    assertThat(Move.apart(storm.mentions(), timeline).name("Storm")).isEqualTo("Split “Storm”");
    assertThat(Annotate.tags(List.of()).name("Storm")).isEqualTo("Tag “Storm”");
  }
}
