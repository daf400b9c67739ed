package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static dateline.headline.News.published;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.event.Mention;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events told anew from other mentions. */
class RetellingTest {

  private final Extraction herald =
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
                  .words("Wednesday", "2031-03-05")));

  private final Extraction courier =
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
                  .words("Monday", "2031-03-03")));

  private final List<Extraction> articles = List.of(herald, courier);
  private final Merger.Merged merged = new Merger().mergeByDay(articles, Copies.among(articles));

  private Event event(Kind kind) {
    return merged.events().stream().filter(e -> e.subject().kind() == kind).findFirst().get();
  }

  @Test
  void whatIsToldAgainOfTheSameMentionsIsTheSame() {
    for (var event : merged.events()) {
      var told = merged.teller().tell(event, event.mentions());

      assertThat(told.event()).isEqualTo(event);
      assertThat(told.earlier())
          .isEqualTo(merged.earlier().stream().filter(e -> e.id().equals(event.id())).toList());
    }
    assertThat(merged.earlier()).hasSize(1);
  }

  @Test
  void ofAMentionAloneIsToldWhatItSays() {
    var port = event(Kind.VIOLENCE);
    var own = port.mentions().stream().filter(m -> m.articleId().equals("herald")).toList();

    var told = merged.teller().tell(port, own).event();

    assertThat(told.id()).isEqualTo(port.id());
    assertThat(told.date().range().edtf()).isEqualTo("2031-03-03/2031-03-05");
    assertThat(told.sourceCount()).isEqualTo(1);
    assertThat(told.importance()).isLessThan(port.importance());
  }

  @Test
  void ofAllMentionsOfTwoEventsIsToldOneWithBothKindsOfThings() {
    var port = event(Kind.VIOLENCE);
    var tax = event(Kind.ECONOMY_POLICY);
    var all = Stream.of(port, tax).map(Event::mentions).flatMap(List::stream).toList();

    var told = merged.teller().tell(port.with(Review.NONE.asChecked()), all);

    assertThat(told.event().mentions()).hasSize(3);
    assertThat(told.event().checked()).isTrue();
    assertThat(told.event().sourceCount()).isEqualTo(2);
    assertThat(told.earlier())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.mentions())
                    .extracting(Mention::articleId)
                    .containsOnly("herald")
                    .hasSize(2));
  }
}
