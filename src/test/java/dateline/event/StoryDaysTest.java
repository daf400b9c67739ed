package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day a story stands. The articles are of Thursday, 14 March 2019. */
class StoryDaysTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);
  private static final String BLAST = "A blast destroyed the mill on Friday. ";

  @Test
  void goesOnToTheDayOfASentenceThatTellsNoHappening() {
    assertThat(days("It was Sunday. Police arrested twelve people."))
        .last()
        .isEqualTo("2019-03-10 narrative");
  }

  @ParameterizedTest
  @ValueSource(strings = {"week", "month", "year"})
  void goesOnAtNoTimeThatContainsToday(String time) {
    assertThat(
            days(
                "Protests erupted this %s in Varna. Police arrested two students. Soldiers stormed the town hall."
                    .formatted(time)))
        .hasSize(3)
        .endsWith("2019-03-14 publication", "2019-03-14 publication");
    assertThat(
            days("The mayor had resigned this %s. Police arrested two students.".formatted(time)))
        .last()
        .isEqualTo("2019-03-14 publication");
  }

  @Test
  void countsOnFromADayLongBeforeInTheNextParagraph() {
    assertThat(
            days(
                """
                On 3 February, rebels attacked the town of Orlo.

                The next morning, troops recaptured the town.

                By the Friday evening the governor had resigned."""))
        .containsExactly("2019-02-03 explicit", "2019-02-04 narrative", "2019-02-08 narrative");
  }

  @Test
  void aWeekdayOfAStoryThatStandsWeeksBackIsCountedFromThere() {
    assertThat(
            days(
                """
                On 3 February, rebels attacked the town of Orlo.

                The next morning, troops recaptured the town.

                On Wednesday the governor resigned."""))
        .last()
        .isEqualTo("2019-02-06 narrative");
  }

  @Test
  void aWeekdayOfNewsIsThatBeforePublicationWhereverTheTextStands() {
    assertThat(
            days(
                """
                On 3 February, rebels attacked the town of Orlo.

                On Tuesday troops recaptured the town.

                On Wednesday the governor resigned."""))
        .last()
        .isEqualTo("2019-03-13 relative");
  }

  @Test
  void countsFromAFlashbackWithinItsParagraphOnly() {
    assertThat(
            days(
                "Rebels attacked the town of Orlo on Tuesday. The mayor had resigned on 1 March."
                    + " That night, crowds burned his house."))
        .containsExactly("2019-03-12 relative", "2019-03-01 explicit", "2019-03-01 narrative");
    assertThat(
            days(
                """
                Rebels attacked the town of Orlo on Tuesday. The mayor had resigned on 1 March.

                That night, crowds burned his house."""))
        .last()
        .isEqualTo("2019-03-12 narrative");
  }

  @Test
  void takesADayBeforeAColonForThatOfItsParagraph() {
    assertThat(
            days(
                """
                Rebels attacked the town of Orlo on Sunday.

                Tuesday: The army entered the town. The governor has resigned."""))
        .containsExactly("2019-03-10 relative", "2019-03-12 relative", "2019-03-12 narrative");
  }

  @Test
  void beginsAnewUnderAClockTimeThatStandsAlone() {
    assertThat(
            days(
                """
                Rebels attacked the town of Orlo on Tuesday.

                08:30

                At 05:10 a bridge collapsed near the town of Brega.

                07:45

                The governor of the island has resigned."""))
        .containsExactly("2019-03-12 relative", "2019-03-14 narrative", "2019-03-14 publication");
  }

  @Test
  void takesADayThatStandsAloneForThatOfTheLinesUnderIt() {
    assertThat(
            days(
                """
                The war on the island of Brega, day by day.

                Monday, 4 March

                Rebels attacked the town of Orlo. The governor has resigned.

                Tuesday, 5 March

                The army recaptured the town."""))
        .containsExactly("2019-03-04 narrative", "2019-03-04 narrative", "2019-03-05 narrative");
  }

  @Test
  void readsWhatHappenedAsPast() {
    assertThat(days("The court in Orlo jailed the banker this Tuesday."))
        .containsExactly("2019-03-12 relative");
    assertThat(days("The army attacked the port of Orlo on Friday."))
        .containsExactly("2019-03-08 relative");
  }

  @Test
  void leavesASpeakerWhoGoesOnAtTheDayOfWhatTheySaidBefore() {
    assertThat(
            days(
                """
                Rebels attacked the town of Orlo on Tuesday.

                Interior minister Eva Lund rejected claims that her men had fled.

                “Nobody has left the town,” she told reporters."""))
        .containsExactly("2019-03-12 relative", "2019-03-14 publication", "2019-03-14 narrative");
  }

  @Test
  void saysFromWhichDayItCounted() {
    var mentions =
        mentions(
            "On 3 February, rebels attacked the town of Orlo. Two days later, troops recaptured"
                + " the town.");
    assertThat(mentions.get(1).when().reason())
        .isEqualTo(
            "“Two days later” is counted from Sunday, 3 February 2019, where the text stands");
  }

  @Test
  void isSurerOfADayInTheWordsThanOfOneFromTheContext() {
    var mentions =
        mentions("Rebels attacked the town of Orlo on Tuesday. Soldiers arrested the mayor.", 1);

    assertThat(mentions.get(0).confidence()).isGreaterThan(mentions.get(1).confidence());
  }

  @Test
  void isAsSureAsOfThePublicationDateAtMostWhereTheWordsNeedIt() {
    var relative = "Rebels attacked the town of Orlo on Tuesday.";
    var explicit = "Rebels attacked the town of Orlo on 12 March 2019.";

    assertThat(mentions(relative, 0.6).get(0).confidence()).isLessThan(0.6);
    assertThat(mentions(explicit, 0.6)).containsExactlyElementsOf(mentions(explicit, 1));
  }

  @Test
  void givesAPlannedDayNoReadingInThePast() {
    assertThat(days("The mayor, who was to step down on 29 April, fled the town of Orlo."))
        .doesNotContain("2018-04-29 explicit");
  }

  @Test
  void goesOnToTheNextDayPastMidnight() {
    assertThat(
            days(
                "Rebels attacked the town of Orlo late on Monday. Before dawn troops recaptured the"
                    + " town. At noon soldiers arrested the mayor."))
        .containsExactly("2019-03-11 relative", "2019-03-12 narrative", "2019-03-12 narrative");
  }

  @Test
  void staysOnTheDayWhereTheClockGoesOnByDay() {
    assertThat(
            days(
                "Rebels attacked the town of Orlo on Monday morning. At noon troops recaptured the"
                    + " town."))
        .containsExactly("2019-03-11 relative", "2019-03-11 narrative");
  }

  @Test
  void countsTheDaysBetweenWhatOneSentenceTells() {
    assertThat(days("The king of Orlo fled on Tuesday, two days after rebels seized the port."))
        .containsExactly("2019-03-12 relative", "2019-03-10 narrative");
    assertThat(days("The king of Orlo fled on Monday, a day before rebels seized the port."))
        .containsExactly("2019-03-11 relative", "2019-03-12 narrative");
    assertThat(days("The king fled on Wednesday, two days before rebels seized the port."))
        .doesNotContain("2019-03-15 narrative");
  }

  @Test
  void countsTheDaysFromWhatAnEarlierSentenceTellsByThatNoun() {
    assertThat(days(BLAST + "Two days after the blast police arrested its owner."))
        .last()
        .isEqualTo("2019-03-10 narrative");
    assertThat(
            days(
                "A blast tore through the mill on Friday. Two days after the blast police arrested"
                    + " its owner."))
        .last()
        .isEqualTo("2019-03-10 narrative");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police arrested the owner of the mill on Friday and freed him two days after the fire.",
        "The owner of the mill denied the fire on Friday. Two days after the fire he was arrested.",
        "Police will try the alarm for a fire on Friday. Two days after the fire he was arrested.",
        "The president fled on Friday. Two days after the president of Orlo, his son was arrested.",
        "Troops entered Orlo on Friday. Two days after the troops fled the mayor was arrested."
      })
  void countsNoDaysFromAChanceWord(String text) {
    assertThat(days(text)).isNotEmpty().doesNotContain("2019-03-10 narrative");
  }

  @Test
  void countsTheDaysFromTheThingItselfAndNotFromWhatIsCountedFromIt() {
    assertThat(
            days(
                BLAST
                    + "Two days after the blast police arrested its owner. Three days after the"
                    + " blast the police released him."))
        .endsWith("2019-03-10 narrative", "2019-03-11 narrative");
  }

  @Test
  void givesEachOfTwoDaysItsHappening() {
    assertThat(
            days("One officer was shot dead in Orlo on Sunday and another in Brennvik on Monday."))
        .containsExactly("2019-03-10 relative", "2019-03-11 relative");
  }

  @Test
  void takesTheTimeAfterSaidForThatOfTheSaying() {
    assertThat(days("The mayor said on Tuesday the town of Orlo was not ready for the flood."))
        .containsExactly("2019-03-12 relative");
  }

  @Test
  void readsSingleMarksAsAQuotationAndNotTheirApostrophes() {
    assertThat(
            days("‘We won’t leave, and troops attacked us on Monday,’ the mayor said on Tuesday."))
        .containsExactly("2019-03-12 relative");
  }

  @Test
  void datesAClauseByWhatHappenedMeanwhile() {
    assertThat(days("The minister was heckled as he told parliament yesterday of the new tax."))
        .contains("2019-03-13 relative");
  }

  @Test
  void takesWhatSomethingIsSetForForNoDayOfItsOwn() {
    assertThat(days("On Tuesday the king dissolved parliament and called elections for 5 January."))
        .doesNotContain("2019-01-05 explicit");
  }

  @Test
  void readsTheEntriesOfAChronicle() {
    assertThat(
            days(
                """
                Mar 4, Monday: Dam above Orlo cracks. The army clears three villages.

                Tuesday 5. Second wave.

                6 March – The governor resigns. In the evening crowds storm the town hall."""))
        .containsExactly(
            "2019-03-04 explicit",
            "2019-03-04 narrative",
            "2019-03-05 narrative",
            "2019-03-06 explicit",
            "2019-03-06 narrative");
  }

  private static List<String> days(String text) {
    return mentions(text).stream()
        .map(m -> m.when().date().edtf() + " " + m.when().basis().label())
        .toList();
  }

  private static List<Mention> mentions(String text) {
    return mentions(text, 1);
  }

  private static List<Mention> mentions(String text, double sure) {
    var dating = new Dating(Optional.of(PUBLISHED), Dating.Basis.USER, "given", sure);
    return InventedArticle.dated(dating, text).mentions();
  }
}
