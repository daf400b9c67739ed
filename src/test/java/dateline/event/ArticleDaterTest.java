package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Stated;
import dateline.time.TimeTagger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleDaterTest {

  private static final ClueFinder CLUES = new ClueFinder(TimeTagger.of("en"));
  private static final String BODY =
      "Ferry sinks off the coast\n\nA ferry sank on Monday (4 March) off the coast, police said.\n";

  @Test
  void takesWhatIsStated() {
    var given = new Given<>(LocalDate.of(2019, 3, 5), Given.Source.METADATA, "front matter");
    var dating = date("20 May 2020\n\n" + BODY, Optional.of(given));
    assertThat(dating.published()).contains(LocalDate.of(2019, 3, 5));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.METADATA);
    assertThat(dating.reason()).isEqualTo("front matter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " # ",
      textBlock =
          """
          Published: March 5, 2019 # 2019-03-05
          Tue 5 Mar 2019 17.50 GMT # 2019-03-05
          Tuesday 5th March 2019 # 2019-03-05
          By Anna Berg, 5 March 2019 # 2019-03-05
          Friday 15 March 2019 | Nordic | 10d ago # 2019-03-05
          """)
  void trustsADateLineThatTheBodyAgreesWith(String line, LocalDate published) {
    var dating = date(line + "\n\n" + BODY);
    assertThat(dating.published()).contains(published);
    assertThat(dating.basis()).isEqualTo(Dating.Basis.TEXT);
    assertThat(dating.reason()).contains("5 March 2019");
  }

  @Test
  void takesADateLineThatTheBodyContradictsForTheDayOfTheVisit() {
    var dating = date("20th March 2019\n\n" + BODY);
    assertThat(dating.published()).contains(LocalDate.of(2019, 3, 4));
    assertThat(dating.reason()).contains("20 March 2019").contains("fetched");
  }

  @Test
  void thePageGivesTheDayAndNotItsLaterChange() {
    var lines = "Sat 9 March 2019 17.50 GMT\n\nLast modified on Mon 11 March 2019 11.02 GMT\n\n";
    assertThat(date(lines + BODY).published()).contains(LocalDate.of(2019, 3, 9));
  }

  @Test
  void readsTheDatelineOfAnAgency() {
    var text =
        """
        Ferry sinks off the coast

        BREVIK, March 5 (Nordic News) - A ferry sank on Monday off the coast, police said on Tuesday.

        It was built in 2019.
        """;
    var dating = date(text);
    assertThat(dating.published()).contains(LocalDate.of(2019, 3, 5));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.DATELINE);
  }

  @Test
  void readsNoDateFromTheListsBelowTheArticle() {
    var text = "Ferry sinks off the coast\n\n" + "A ferry sank off the coast. ".repeat(30);
    var dating = date(text + "\n\nLatest news\n\n6 June 2019\n");
    assertThat(dating.published()).isEmpty();
    assertThat(dating.basis()).isEqualTo(Dating.Basis.UNKNOWN);
    assertThat(dating.reason()).isNotBlank();
  }

  @Test
  void weekdaysAloneTellNoDate() {
    assertThat(date("A ferry sank on Monday off Brevik, police said on Tuesday.").published())
        .isEmpty();
  }

  @Test
  void weekdaysTellTheDayNextToAnArticleThatTellsOfTheSame() {
    var datings =
        dateAll(
            "5 March 2019\n\nThe Norland sank on Monday off Brevik. Captain Olsen and Mayor Holm"
                + " were saved, said Norland Lines. Mayor Holm thanked Captain Olsen.",
            "Early on Wednesday divers reached the Norland off Brevik. On Tuesday Captain Olsen"
                + " had spoken to Mayor Holm. The Norland sank on Monday, said Captain Olsen.");
    assertThat(datings.get(1).published()).contains(LocalDate.of(2019, 3, 6));
    assertThat(datings.get(1).basis()).isEqualTo(Dating.Basis.CORPUS);
    assertThat(datings.get(1).reason()).contains("Wednesday").contains("“a0”");
    assertThat(datings.get(1).confidence()).isBetween(0.5, 0.99);
  }

  @Test
  void anArticleAboutSomethingElseTellsNothing() {
    var datings =
        dateAll(
            "5 March 2019\n\nThe Norland sank on Monday off Brevik. Captain Olsen and Mayor Holm"
                + " were saved, said Norland Lines. Mayor Holm thanked Captain Olsen.",
            "On Wednesday the Senate in Quito met Judge Paz. On Tuesday Judge Paz had resigned from"
                + " the Court of Quito, said Senator Luna. Senator Luna praised Judge Paz.");
    assertThat(datings.get(1).published()).isEmpty();
  }

  @Test
  void whatIsToComeIsNoDayTheTextLooksBackOn() {
    var text =
        "Published 5 March 2019\n\nThe ferry sank on Monday. A vote is scheduled for Friday, and"
            + " the harbour will open on 20 March.";
    assertThat(date(text).published()).contains(LocalDate.of(2019, 3, 5));
  }

  @Test
  void readsADateOfPublicationBelowTheArticle() {
    var text = "Ferry sinks\n\n" + "The ferry sank on Monday off Brevik. ".repeat(30);
    assertThat(date(text + "\n\nFirst published: 5 March 2019, 10:15").published())
        .contains(LocalDate.of(2019, 3, 5));
  }

  @Test
  void aLiveBlogIsOfTheDayItWasLastAddedTo() {
    var text =
        "Ferry sinks: live\nTue 5 Mar 2019 14.30 GMT    First published on Mon 4 Mar 2019 08.05 GMT"
            + "\n\nThe ferry sank on Monday off Brevik.";
    assertThat(date(text).published()).contains(LocalDate.of(2019, 3, 5));
  }

  @Test
  void theYearOfTheCopyrightIsNotThatOfTheArticle() {
    var text = "5 March 2019\n\nThe ferry sank on Monday off Brevik.\n\n© 1998-2026 Coast Press";
    assertThat(date(text).published()).contains(LocalDate.of(2019, 3, 5));
  }

  private static Dating date(String text) {
    return date(text, Optional.empty());
  }

  private static Dating date(String text, Optional<Given<LocalDate>> published) {
    return new ArticleDater().date(List.of(CLUES.find(article("a", text, published)))).get(0);
  }

  private static List<Dating> dateAll(String... texts) {
    return new ArticleDater()
        .date(
            IntStream.range(0, texts.length)
                .mapToObj(i -> CLUES.find(article("a" + i, texts[i], Optional.empty())))
                .toList());
  }

  private static Article article(String id, String text, Optional<Given<LocalDate>> published) {
    var stated =
        new Stated(Optional.empty(), Optional.empty(), published, List.of(), Optional.empty());
    return new Article(id, Path.of(id + ".txt"), "", "UTF-8", text, stated);
  }
}
