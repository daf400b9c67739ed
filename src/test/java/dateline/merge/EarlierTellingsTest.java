package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static dateline.headline.News.published;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Dating;
import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.event.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known of an event before all articles that tell it were published. */
class EarlierTellingsTest {

  private final Merger merger = new Merger();

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
                  .in("Lindel")));

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

  private Merger.Merged merged(Extraction... articles) {
    var all = List.of(articles);
    return merger.mergeByDay(all, Copies.among(all));
  }

  @Test
  void theEventsAreThoseOfAnyMerge() {
    assertThat(merged(herald, courier).events()).isEqualTo(merger.merge(List.of(herald, courier)));
  }

  @Test
  void beforeTheSecondArticleAnEventIsWhatTheFirstAloneTells() {
    var merged = merged(herald, courier);
    var whole = merged.events().get(0);
    var alone = merger.merge(List.of(herald)).get(0);

    assertThat(merged.earlier())
        .singleElement()
        .satisfies(
            before -> {
              assertThat(before.id()).isEqualTo(whole.id());
              assertThat(before.mentions()).isEqualTo(alone.mentions());
              assertThat(before.date()).isEqualTo(alone.date()).isNotEqualTo(whole.date());
              assertThat(before.title()).isEqualTo(alone.title());
              assertThat(before.sourceCount()).isEqualTo(1);
              assertThat(before.importance()).isBetween(0.0, 1.0);
            });
  }

  @Test
  void articlesOfOneDayAreToldTogether() {
    assertThat(merged(herald, published("2031-03-05", courier)).earlier()).isEmpty();
  }

  @Test
  void anArticleWithoutADayComesLast() {
    var undated =
        new Extraction(
            courier.text(),
            Dating.UNKNOWN,
            courier.mentions(),
            courier.undated(),
            courier.times(),
            courier.roles());

    assertThat(merged(herald, undated).earlier())
        .singleElement()
        .satisfies(
            e -> assertThat(e.mentions()).extracting(Mention::articleId).containsExactly("herald"));
  }
}
