package dateline.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.merge.Event;
import dateline.project.Accept;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Desks;
import dateline.ui.desk.Page;
import dateline.ui.desk.ProjectModel;
import dateline.ui.event.EventCard.Badge;
import dateline.ui.event.EventCard.Tone;
import dateline.ui.filter.Filter;
import dateline.ui.filter.FilterModel;
import dateline.ui.task.SameThreadRunner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventModelTest {

  private final ProjectModel project = Desks.project();
  private final Desk desk = new Desk(project);
  private final FilterModel filter = new FilterModel(project, new SameThreadRunner());
  private final EventModel model = new EventModel(project, desk, filter);

  private EventCard card(String eventId) {
    desk.select(eventId);
    return model.cardProperty().get().orElseThrow();
  }

  @Test
  void aCardSaysWhatWhenAndHowPrecisely() {
    var card = card("breach");

    assertThat(card.title()).isEqualTo("Lorrin dam breaks");
    assertThat(card.kind()).isEqualTo("disaster");
    assertThat(card.date()).isEqualTo("Tuesday 4 March 2031");
    assertThat(card.precision()).isEqualTo("Lorrin  ·  known to the day");
  }

  @Test
  void whoTakesPartIsNamedWithTheirRoles() {
    var roles = Map.of("Adan Reel", "water minister");
    assertThat(EventCard.who(List.of("Adan Reel", "police"), roles))
        .isEqualTo("Adan Reel, water minister  ·  police");
    assertThat(EventCard.who(List.of("a", "b", "c", "d", "e", "f"), Map.of()))
        .isEqualTo("a  ·  b  ·  c  ·  d  ·  2 more");
    assertThat(EventCard.who(List.of(), roles)).isEmpty();
  }

  @Test
  void sourcesThatDifferAreSetSideBySide() {
    var card = card("breach");

    assertThat(card.badges())
        .startsWith(new Badge("Sources differ", Tone.DIFFER), new Badge("3 sources", Tone.PLAIN));
    assertThat(card.conflicts()).hasSize(1);
    assertThat(card.conflicts().get(0).text())
        .isEqualTo(
            """
            Tuesday 4 March 2031: The Oss Herald
            Tuesday 4 March 2031: Tessa Courier
            Wednesday 5 March 2031: Daily Mirror of Oss""");
  }

  @Test
  void aSourceMarksTheWordsThatDateIt() {
    var source = card("quit").sources().get(0);

    assertThat(source.text()).isEqualTo("Water minister Adan Reel stepped down on Thursday");
    assertThat(source.marks()).hasSize(1);
    assertThat(source.marks().get(0).span().in(source.text())).isEqualTo("on Thursday");
    assertThat(source.publisher()).isEqualTo("Daily Mirror of Oss");
    assertThat(source.published()).isEqualTo("6 March 2031");
    assertThat(source.notice()).contains("Invented for a test.");
  }

  @Test
  void aPlannedEventSaysSo() {
    var card = card("inquiry");

    assertThat(card.badges()).contains(new Badge("Announced, not yet happened", Tone.PLAIN));
    assertThat(card.sources().get(0).flags()).containsExactly("announced");
  }

  @Test
  void aSourceOpensItsArticleAtTheSentence() {
    var source = card("quit").sources().get(0);

    model.open(source);

    Span passage = source.mention().passage();
    assertThat(desk.page()).isEqualTo(new Page.OfArticle("mirror", Optional.of(passage)));
  }

  @Test
  void whetherAnEventIsCheckedIsSaid() {
    assertThat(card("quit").badges()).contains(new Badge("Not checked, 90 % sure", Tone.PLAIN));

    desk.selected().ifPresent(event -> project.change(event, new Accept()));

    assertThat(model.cardProperty().get().orElseThrow().badges())
        .contains(new Badge("✓ Checked", Tone.PLAIN));
  }

  @Test
  void hidingTheEventLeavesNoCard() {
    card("quit");

    desk.selected().ifPresent(project::hide);

    assertThat(model.cardProperty().get()).isEmpty();
    assertThat(project.timeline().event("quit")).isEmpty();
  }

  @Test
  void onlyWhatTheFilterLeavesIsProposed() {
    assertThat(model.foremostProperty().get()).hasSize(8);

    filter.set(Filter.NONE.withSources(2));

    assertThat(model.foremostProperty().get()).extracting(Event::id).containsExactly("breach");
  }
}
