package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static dateline.headline.News.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.event.DateBasis;
import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.What.Status;
import dateline.headline.News.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MergerTest {

  private final Merger merger = new Merger();

  private final Extraction herald =
      article(
          "herald",
          passage(
                  "Rebels seized the harbour of Lindel on Monday.",
                  "2031-03-03",
                  Kind.VIOLENCE,
                  "seized")
              .by("Rebels")
              .in("Lindel")
              .words("Monday", "2031-03-03"),
          passage(
                  "Prime Minister Anna Kovac resigned on Wednesday over the defeat.",
                  "2031-03-05",
                  Kind.RESIGNATION_APPOINTMENT,
                  "resigned")
              .by("Anna Kovac"),
          passage(
                  "“We will not give in to blackmail,” opposition leader Per Holm said.",
                  "2031-03-05",
                  Kind.STATEMENT_REACTION,
                  "said")
              .saidBy("Per Holm"));

  private final Extraction courier =
      article(
          "courier",
          passage(
                  "Insurgents captured the port at Lindel early in the week.",
                  "2031-03-03/2031-03-05",
                  Kind.VIOLENCE,
                  "captured")
              .by("Insurgents")
              .in("Lindel"),
          passage(
                  "Kovac stepped down as prime minister on Wednesday.",
                  "2031-03-05",
                  Kind.RESIGNATION_APPOINTMENT,
                  "stepped")
              .by("Kovac"),
          passage(
                  "Government troops retook the harbour of Lindel on Tuesday.",
                  "2031-03-04",
                  Kind.VIOLENCE,
                  "retook")
              .by("Government troops")
              .in("Lindel"));

  @Test
  void twoThingsDoneByOneOnOneDayAreTwoEvents() {
    var gazette =
        article(
            "gazette",
            passage(
                    "Kovac dismissed the cabinet over the flooded tunnels on Monday.",
                    "2031-03-03",
                    Kind.RESIGNATION_APPOINTMENT,
                    "dismissed")
                .by("Kovac"));
    var echo =
        article(
            "echo",
            passage(
                    "Kovac stripped General Brandt of the command on Monday.",
                    "2031-03-03",
                    Kind.RESIGNATION_APPOINTMENT,
                    "stripped")
                .by("Kovac"));
    assertThat(quotes(gazette, echo)).hasSize(2);
  }

  @Test
  void aGovernmentIsKnownByItsCapitalAndABodyByItsInitials() {
    var gazette =
        article(
            "gazette",
            passage(
                    "Norway joined the Northern Fisheries Protection Alliance on Monday.",
                    "2031-03-03",
                    Kind.DIPLOMACY,
                    "joined")
                .by("Norway"));
    var echo =
        article(
            "echo",
            passage("Oslo joined the NFPA on Monday.", "2031-03-03", Kind.DIPLOMACY, "joined")
                .by("Oslo"));
    assertThat(quotes(gazette, echo)).hasSize(1);
  }

  @Test
  void oneHappeningToldInDifferentWordsIsOneEvent() {
    assertThat(quotes(herald, courier))
        .contains(
            Set.of(
                "Rebels seized the harbour of Lindel on Monday.",
                "Insurgents captured the port at Lindel early in the week."),
            Set.of(
                "Prime Minister Anna Kovac resigned on Wednesday over the defeat.",
                "Kovac stepped down as prime minister on Wednesday."));
  }

  @Test
  void theOppositeOfAHappeningIsAnotherEvent() {
    assertThat(quotes(herald, courier))
        .contains(Set.of("Government troops retook the harbour of Lindel on Tuesday."));
  }

  @Test
  void theSharperDateWins() {
    var seized = event("seized", herald, courier);

    assertThat(seized.date().range().edtf()).isEqualTo("2031-03-03");
    assertThat(seized.date().reason())
        .isEqualTo(
            "3 March 2031, by 1 passage: the text says so; 1 passage is less precise and fit it");
    assertThat(seized.conflicts()).isEmpty();
  }

  @Test
  void aDayBeforePublicationIsTrustedMoreThanTheDayOfPublicationWhereNeitherIsNamed() {
    var early = published("2031-03-05", article("gazette", seizedAsTold("2031-03-04")));
    var late = published("2031-03-05", article("tribune", seizedAsTold("2031-03-05")));

    assertThat(event("seized", early, late).date().range().edtf()).isEqualTo("2031-03-04");
  }

  private static Passage seizedAsTold(String date) {
    return passage("Rebels seized the harbour of Lindel.", date, Kind.VIOLENCE, "seized")
        .by("Rebels")
        .basis(DateBasis.NARRATIVE);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    assertThat(merger.merge(List.of(courier, herald)))
        .isEqualTo(merger.merge(List.of(herald, courier)));
  }

  @Test
  void anEventKeepsItsIdWhenOtherEventsJoinTheTimeline() {
    var alone = merger.merge(List.of(herald)).stream().map(Event::id).toList();
    var together = merger.merge(List.of(herald, more())).stream().map(Event::id).toList();

    assertThat(together).containsAll(alone).hasSize(alone.size() + 1).doesNotHaveDuplicates();
  }

  private static Extraction more() {
    return article(
        "zeitung",
        passage("A ferry sank off Port Maray on 9 March.", "2031-03-09", Kind.DISASTER, "sank"));
  }

  @Test
  void sourcesThatDateOneHappeningDifferentlyAreAConflict() {
    var other =
        article(
            "gazette",
            passage(
                    "The harbour of Lindel was seized by rebels on Tuesday.",
                    "2031-03-04",
                    Kind.VIOLENCE,
                    "seized")
                .by("rebels")
                .in("Lindel"));

    var seized = event("seized", herald, other);

    assertThat(seized.mentions()).hasSize(2);
    assertThat(seized.conflicts())
        .containsExactly(
            new Conflict(
                Conflict.Point.DATE,
                "The sources give different dates: 3 March 2031 or 4 March 2031",
                List.of(0, 1)));
  }

  @Test
  void anArticleWithoutADateOfItsOwnContradictsNobody() {
    var other =
        article(
            "gazette",
            passage(
                    "The harbour of Lindel has been seized by rebels.",
                    "2031-03-04",
                    Kind.VIOLENCE,
                    "seized")
                .by("rebels")
                .in("Lindel")
                .basis(DateBasis.PUBLICATION));

    var seized = event("seized", herald, other);

    assertThat(seized.date().range().edtf()).isEqualTo("2031-03-03");
    assertThat(seized.mentions()).hasSize(2);
    assertThat(seized.conflicts()).isEmpty();
  }

  @Test
  void whatASpeakerGoesOnToSayIsOneEventAndWhatAnotherSaysIsAnother() {
    var speech =
        article(
            "daily",
            passage(
                    "“The dam will hold through the night,” Governor Ruiz said on Friday.",
                    "2031-06-06",
                    Kind.STATEMENT_REACTION,
                    "said")
                .saidBy("Ruiz"),
            passage(
                    "“Engineers are watching the dam every hour,” Ruiz added.",
                    "2031-06-06",
                    Kind.STATEMENT_REACTION,
                    "added")
                .saidBy("Ruiz"),
            passage(
                    "Fire chief Dora Lind thanked the brigades of neighbouring states.",
                    "2031-06-06",
                    Kind.STATEMENT_REACTION,
                    "thanked")
                .saidBy("Dora Lind"));

    assertThat(quotes(speech)).extracting(Set::size).containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void whatIsDeniedIsNotWhatHappened() {
    var denial =
        article(
            "gazette",
            passage(
                    "Rebels did not seize the harbour of Lindel on Monday.",
                    "2031-03-03",
                    Kind.VIOLENCE,
                    "seize")
                .by("Rebels")
                .in("Lindel")
                .status(Status.NEGATED));

    assertThat(merger.merge(List.of(herald, denial)))
        .hasSize(merger.merge(List.of(herald)).size() + 1);
  }

  @Test
  void likeHappeningsOfDifferentYearsStayApart() {
    var earlier =
        article(
            "almanac",
            passage(
                    "Rebels seized the harbour of Lindel in March 2024.",
                    "2024-03",
                    Kind.VIOLENCE,
                    "seized")
                .by("Rebels")
                .in("Lindel"));

    assertThat(merger.merge(List.of(herald, earlier)))
        .hasSize(merger.merge(List.of(herald)).size() + 1);
  }

  @Test
  void theHourTellsTheOrderWithinADay() {
    var day =
        article(
            "daily",
            passage("Polls closed at noon.", "2031-05-04", Kind.ELECTION, "closed")
                .words("noon", "2031-05-04T12:00"),
            passage("Crowds gathered in the evening.", "2031-05-04", Kind.PROTEST, "gathered")
                .words("the evening", "2031-05-04TEV"),
            passage("A bridge collapsed that day.", "2031-05-04", Kind.DISASTER, "collapsed"));

    assertThat(merger.merge(List.of(day)))
        .extracting(event -> event.subject().kind(), Event::order)
        .containsExactlyInAnyOrder(
            tuple(Kind.ELECTION, 1), tuple(Kind.PROTEST, 2), tuple(Kind.DISASTER, 0));
  }

  @Test
  void whatMoreSourcesReportMattersMore() {
    var events = merger.merge(List.of(herald, courier));

    assertThat(events).extracting(Event::importance).allMatch(i -> i > 0 && i <= 1).contains(1.0);
    assertThat(event("seized", herald, courier).importance())
        .isGreaterThan(event("give in", herald, courier).importance());
  }

  private Event event(String words, Extraction... extractions) {
    return merger.merge(List.of(extractions)).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> quote(m, extractions).contains(words)))
        .findFirst()
        .orElseThrow();
  }

  private List<Set<String>> quotes(Extraction... extractions) {
    return merger.merge(List.of(extractions)).stream()
        .map(e -> e.mentions().stream().map(m -> quote(m, extractions)).collect(Collectors.toSet()))
        .toList();
  }

  private static String quote(Mention mention, Extraction... extractions) {
    for (var extraction : extractions) {
      var article = extraction.text().article();
      if (article.id().equals(mention.articleId())) {
        return mention.quoteFrom(article);
      }
    }
    throw new IllegalArgumentException(mention.articleId());
  }
}
