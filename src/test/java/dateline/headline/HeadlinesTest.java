package dateline.headline;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.SentenceReader;
import dateline.clause.WordLists;
import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.headline.News.Passage;
import dateline.text.AnalyzedText;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

  private static final WordLists LISTS = new WordLists();
  private static final SentenceReader READER = new SentenceReader(LISTS);

  private static final List<String> WORDS =
      List.of(
          "rebels",
          "and",
          "“",
          "”",
          "\"",
          "said",
          "the",
          "of",
          "Kovac",
          "'s",
          "has",
          "been",
          ",",
          "seized",
          "who",
          "that",
          "to",
          "port",
          "President",
          "Anna",
          "in",
          "12",
          "%",
          "-",
          "not",
          "–",
          "(",
          ")",
          "there",
          "it",
          "will",
          "under",
          "strikes",
          "as");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Anna Kovac said she had ordered the evacuation of three coastal towns. | ordered | Kovac orders evacuation of three coastal towns
          The rebels, who came from the hills, seized the port of Lindel before dawn.          | seized | Rebels seize port of Lindel
          Dozens of people were killed when a ferry sank off Maray.                             | killed | Dozens of people killed
          At least 18 members of the coast guard have been killed as well.                      | killed | At least 18 members of coast guard killed
          The ministers will meet in Lindel for talks on the drought.                           | meet | Ministers to meet in Lindel for talks on drought
          The army has not retaken the airport.                                                 | retaken | Army has not retaken airport
          “We condemn the attack on the embassy,” said Foreign Minister Per Holm.               | said | Holm condemns attack on embassy
          The government said order had been restored across the valley.                        | said | Order restored across valley
          The deputy mayor, Ines Duarte, resigned after the flood.                              | resigned | Duarte resigns
          A power plant was set on fire in the northern suburbs.                                | set | Power plant set on fire in northern suburbs
          A report sent by Anna Kovac arrived to explain the delay.                             | arrived | Report arrives to explain delay
          A sailor who had inhaled smoke died at the naval hospital.                            | died | Sailor dies at naval hospital
          Two people were hurt and a guard killed near the quay.                                | killed | Guard killed near quay
          They took two boats and a crane from the yard.                                        | took | Two boats and crane taken from yard
          In Lindel doctors closed the children's ward.                                         | closed | Doctors close children's ward
          The mayor hopes that trains will run again.                                           | hopes | Mayor hopes trains will run
          There were clashes in the harbour district.                                           | clashes | Clashes reported in harbour district
          The U.S. embassy, which had reopened in May, closed to the public.                    | closed | US embassy closes to public
          5 May, Monday: High Court orders a halt to the works.                                 | orders | High Court orders halt to works
          Schools close in twelve villages.                                                     | close | Schools close in twelve villages
          The council, which runs the ports of Maray and Lindel, ordered a Sunday night curfew. | ordered | Council orders curfew
          The court struck down the treaty that the ministry had signed.                        | signed | Ministry signs treaty
          Copper rose to $9,100 a tonne.                                                        | rose | Copper rises to $9,100 a tonne
          The ministers are to meet in Maray.                                                   | meet | Ministers to meet in Maray
          A plan to close the mine failed.                                                      | failed | Plan to close mine fails
          The mine, opened in May and flooded twice since, was closed for good.                 | closed | Mine closed
          The talks dragged on.                                                                 | dragged | Talks drag on
          A new council was sworn in on Monday.                                                 | sworn | New council sworn in
          Rebels near the dam, the army said, were driven out of the valley.                    | driven | Rebels near dam driven out of valley
          """)
  void aHeadlineSaysWhoDoesWhat(String text, String trigger, String title) {
    assertThat(title(passage(text, "2031-03-03", Kind.OTHER, trigger))).startsWith(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was fined over lapses",
        "Me to preside over party",
        "Coastal region’s",
        "Both agree",
        "Berg increases pressure on",
        "Rebels attack government on",
        "Movement in"
      })
  void whatCannotBeReadAloneIsNoTitle(String text) {
    assertThat(HeadlineText.mayStand(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rail union said that two lines would stay closed.              | said | Rail union says two lines will stay closed
          Per Holm said no country should meddle in the vote.                | said | Per Holm says no country should meddle in vote
          “The dam was weakened by frost,” said Per Holm.                    | said | Per Holm says dam was weakened by frost
          “We cannot promise a date,” said Per Holm.                         | said | Per Holm: “We cannot promise a date”
          “Force can never be an answer,” said Per Holm.                     | said | Per Holm says force can never be answer
          “The dam is safe and there is no reason to leave,” said Per Holm.  | said | Per Holm says dam is safe
          Anna Kovac warned that hospitals were full.                        | warned | Anna Kovac warns hospitals are full
          The strikers told police that they would leave.                    | told | Strikers say they will leave
          Anna Kovac denied claims that the port was for sale.               | denied | Anna Kovac denies claims that port is for sale
          Holm told reporters about the bridge.                              | told | Holm makes a statement
          “What talks can there be with men like these,” Per Holm asked.    | asked | Statement reported
          Foresters warned that as many as 23 million trees could be lost.   | warned | Foresters: up to 23 million trees could be lost
          The board said that it would sell the ferries.                     | said | Board says it will sell ferries
          “We are rebuilding,” said Per Holm.                                | said | Per Holm: “We are rebuilding”
          “We rowed by the light of a lamp,” said a teacher at the Lindel Harbour Office. | said | Teacher: “We rowed by the light of a lamp”
          The port office warned that "the storm isn't over".                | warned | Port office warns storm isn't over
          Holm condemned ‘any kind of force’.                                | condemned | Holm condemns any kind of force
          “There were floods then and there are floods now,” said Per Holm.  | said | Per Holm: “There were floods then”
          The dam would be closed, they said.                                  | said | Dam would be closed
          The effort to end the unrest, seen as the last chance of the union, will be short, Holm said. | said | Holm says effort to end unrest will be short
          Lindel "is slowly leaving" the union, Holm said.                   | said | Holm says Lindel is leaving union
          “Never again,” said Per Holm.                                      | said | Per Holm: “Never again”
          “We cannot keep a ferry that nobody uses,” said Per Holm.          | said | Per Holm: “We cannot keep a ferry”
          We slept under the pier,” said Per Holm, who lost his boat.        | said | Per Holm: “We slept under the pier”
          Per Holm told the board that nobody wanted “a second flood”.       | told | Per Holm says nobody wanted “a second flood”
          Holm spoke of “a bad winter” and said so.                          | said | Holm makes a statement
          The Lindel office said he had been fined.                          | said | Lindel office makes a statement
          “Ferries are late,” Anna Kovac, a clerk in Lindel, said.           | said | Anna Kovac says ferries are late
          “The EU is ready to help,” said Per Holm.                          | said | Per Holm says EU is ready to help
          The Kovacs left Lindel, a clerk said.                              | said | Clerk says Kovacs left Lindel
          """)
  void aStatementKeepsWhatIsSaidWhole(String text, String trigger, String title) {
    assertThat(title(passage(text, "2031-03-03", Kind.STATEMENT_REACTION, trigger)))
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Friday Lindel passed the port to Maray in a carefully staged ceremony. | passed  | Lindel passed port to Maray in carefully staged ceremony
          Anna Kovac herself testified.                                             | testified | Anna Kovac testified
          The supporters of Holm and of Kovac threw eggs.                           | threw   | Supporters of Holm and of Kovac throw eggs
          MARAY, March 7 (Coast Wire) — Divers searched the quay.                   | searched | Divers search quay
          The MPs voted to leave.                                                   | voted   | MPs vote to leave
          It has filed complaints against the port and the police.                  | filed | Complaints filed against port and police
          It put out a red warning in Lindel.                                       | put   | Red warning put out in Lindel
          Two ferries, Holm said, sank as planned.                                  | planned | Two ferries sink
          The first ferry since the flood docked at Lindel.                         | docked | First ferry since flood docks at Lindel
          Sixty others were treated there.                                          | treated | Sixty others treated
          The board approved on Friday.                                             | approved | Incident reported
          The talks dragged on through Friday.                                      | dragged | Talks drag on
          Foreign crews gave up hope of pulling anybody out alive.                  | gave  | Foreign crews give up hope
          Leaders of a Maray-led union of former island states agreed to send a fleet. | agreed | Leaders agree to send fleet
          Lindel is to hold three rounds of talks with Maray starting with a meeting in Ost. | hold | Lindel to hold three rounds of talks with Maray
          Two were put on oxygen at the port.                                       | put   | Two put on oxygen at port
          The union decided to move against not just the board but the port, and Kovac. | decided | Incident reported
          Holm urged that ferries be called back.                                   | called | Incident reported
          In Lindel it carried the signature of a former president, Per Holm.       | carried | Incident reported
          Two laughed.                                                              | laughed | Incident reported
          The dead numbered twelve.                                                 | numbered | The dead number twelve
          King Olav II opened the bridge.                                           | opened  | Olav II opens bridge
          The ferry Ever Bold struck the quay. Ever again it sailed. Ever so late.  | struck  | Ferry Ever Bold strikes quay
          """)
  void whoActsIsNamedAsTheSentenceHasIt(String text, String trigger, String title) {
    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, trigger))).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It carried nothing on Friday.     | carried
          Most of them sent.                | sent
          The anger has been aimed.         | aimed
          One of them resigned.             | resigned
          """)
  void noTitleLacksItsSubjectOrItsObject(String text, String trigger) {
    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, trigger)))
        .isEqualTo("Incident reported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left the hall before the vote.                                             | left   | Holm leaves
          Lind spoke to Holm before he left the hall.                                   | left   | Holm leaves
          Lind told the press in Maray next to Holm, who said he shared her view.       | shared | Press shares
          Rebels could storm the dam and flood the valley.                              | flood  | Rebels flood
          The price he named, according to two clerks briefed on it, was a new harbour. | was    | Two clerks
          Holm said the loss and the delay caused by the storm is grave.                | said   | Holm says loss
          Divers who hold a licence told the crew, and asked them for a boat.           | asked  | Divers ask
          """)
  void whatIsNotSureIsNotSaid(String text, String trigger, String wrong) {
    var title = title(passage(text, "2031-03-07", Kind.OTHER, trigger).by("Per Holm", "Anna Lind"));

    assertThat(title).doesNotStartWith(wrong);
  }

  @Test
  void whoMournsIsNotWhoWasKilled() {
    var text = "The crew and the relatives of those killed were in tears.";

    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, "killed")))
        .isEqualTo("Crew and relatives of those killed were in tears");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Two", "Twenty"})
  void aCountAloneIsNoTitle(String count) {
    var text = count + " wounded.";

    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, "wounded")))
        .isNotEqualTo(count + " wounded");
  }

  @Test
  void whoIsCountedIsPeople() {
    var text = "Sixty were held at the border.";

    assertThat(title(passage(text, "2031-03-07", Kind.ARREST, "held")))
        .isEqualTo("Sixty people held at border");
  }

  @Test
  void nobodySaysWhatSomebodyElseSaid() {
    var text = "He also blamed the harbour master at length.";

    assertThat(
            title(
                passage(text, "2031-03-07", Kind.STATEMENT_REACTION, "blamed")
                    .saidBy("The ministry")))
        .doesNotContain("inistry");
  }

  @Test
  void theTitleTellsTheKindOfTheEvent() {
    var order =
        passage(
            "President Anna Kovac ordered troops to fire on looters.",
            "2031-03-03",
            Kind.ORDER,
            "ordered");
    var reaction =
        passage(
            "Per Holm criticised President Anna Kovac, who ordered troops to fire on looters.",
            "2031-03-03",
            Kind.STATEMENT_REACTION,
            "criticised");
    var extraction = article("daily", order, reaction);

    assertThat(title(extraction, Kind.ORDER)).isEqualTo("Kovac orders troops to fire on looters");
  }

  @Test
  void nobodyIsNeverTakenForSomebody() {
    var text = "Although nobody has updated the tables since Friday, Holm said.";

    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, "updated").by("Per Holm")))
        .doesNotContain("Holm update");
  }

  @Test
  void aStatementThatCannotBeTitledNamesItsSpeaker() {
    var text = "“Everybody is calling everybody,” she said.";

    assertThat(
            title(
                passage(text, "2031-03-07", Kind.STATEMENT_REACTION, "said").saidBy("Anna Kovac")))
        .contains("Kovac")
        .doesNotContain(" on ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chairwoman Anna Kovac opened the harbour. She resigned. | resigned | Kovac resigns
          Anna Kovac chaired the Senate; she resigned.            | resigned | Anna Kovac resigns
          The searchers gave up at dusk. They returned with dogs.       | returned | Searchers return with dogs
          Anna Kovac spoke with Lena Lind. She resigned.          | resigned | Change of office reported
          Chairman Per Holm opened the harbour. She resigned.     | resigned | Change of office reported
          The divers met the pilots. They returned with dogs.           | returned | Divers return with dogs
          """)
  void aPronounIsWhoActedBeforeWhereNobodyElseIsNamed(String text, String trigger, String title) {
    assertThat(title(passage(text, "2031-03-07", Kind.RESIGNATION_APPOINTMENT, trigger)))
        .isEqualTo(title);
  }

  @Test
  void noManIsTakenForAWoman() {
    var text = "“We lost everything,” he said.";

    assertThat(
            title(
                passage(text, "2031-03-07", Kind.STATEMENT_REACTION, "said")
                    .saidBy("Mrs Anna Kovac, a clerk")))
        .doesNotContain("lost");
  }

  @Test
  void whatASentenceBeginsWithIsNoObject() {
    var text = "Two days after the flood he walked through Lindel.";

    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, "walked").by("Per Holm")))
        .isEqualTo("Per Holm walks through Lindel");
  }

  @Test
  void aPronounGivesWayToTheActor() {
    var text = "She dissolved the parliament on Friday.";

    assertThat(title(passage(text, "2031-03-07", Kind.ORDER, "dissolved").by("Anna Kovac")))
        .isEqualTo("Anna Kovac dissolves parliament");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" harbour  master", "The  harbour master ", "harbour\nmaster", "\tmaster"})
  void blanksInASpeakersNameDoNoHarm(String speaker) {
    var text = "He warned of a flood on Friday.";

    assertThat(
            title(passage(text, "2031-03-07", Kind.STATEMENT_REACTION, "warned").saidBy(speaker)))
        .isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Germans vote on the treaty.      | vote   | Germans vote on treaty
          New Orleans accepts the deal.    | accepts | New Orleans accepts deal
          """)
  void theNameOfANationsPeopleIsPlural(String text, String trigger, String title) {
    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, trigger))).isEqualTo(title);
  }

  @Test
  void aTownSilencesNoPronoun() {
    var text = "The mayor drove to Oslo on Friday. She signed the treaty.";

    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, "signed")))
        .isEqualTo("Mayor signs treaty");
  }

  @Test
  void noWordsHoweverOddMakeATitleFail() {
    var random = new Random(7);
    for (int round = 0; round < 400; round++) {
      var chosen =
          IntStream.range(0, 14).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList();
      var text = String.join(" ", chosen);
      var trigger = chosen.get(random.nextInt(chosen.size()));

      var title = title(passage(text, "2031-03-03", Kind.STATEMENT_REACTION, trigger).saidBy(" "));

      assertThat(title).as(text).isNotBlank();
      assertThat(HeadlineText.words(title)).as(title).isLessThanOrEqualTo(HeadlineText.MOST_WORDS);
    }
  }

  private static String title(Passage passage) {
    return title(article("daily", passage), passage.kind());
  }

  private static String title(Extraction extraction, Kind kind) {
    var accounts = extraction.mentions().stream().map(m -> account(extraction.text(), m)).toList();
    return new Headlines(List.of(extraction.text()), LISTS).of(accounts, kind);
  }

  private static Account account(AnalyzedText text, Mention mention) {
    var time = mention.when().words().map(TimeExpression::span);
    var sentence =
        text.sentences().stream()
            .filter(s -> s.span().overlaps(mention.what().trigger()))
            .findFirst()
            .map(s -> READER.read(s, time));
    return new Account(mention, text, sentence);
  }
}
