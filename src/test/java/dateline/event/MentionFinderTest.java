package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The articles are of Thursday, 14 March 2019. */
class MentionFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  @Test
  void datesAClauseByItsOwnWords() {
    assertThat(told("A ferry capsized off the coast on Tuesday."))
        .containsExactly("2019-03-12 relative disaster");
  }

  @Test
  void tellsTwoDeedsOfDifferentKindsApart() {
    assertThat(
            told(
                "The president sacked his prime minister on Monday evening and imposed a curfew in"
                    + " the capital."))
        .containsExactly(
            "2019-03-11 relative resignation/appointment", "2019-03-11 narrative emergency");
  }

  @Test
  void staysAtTheDayOfTheNarrative() {
    assertThat(
            told(
                "On Tuesday, rebels attacked a police post near the border. Three officers were"
                    + " killed. Later, soldiers were deployed to the town."))
        .containsExactly(
            "2019-03-12 relative violence",
            "2019-03-12 narrative casualties",
            "2019-03-12 narrative deployment");
  }

  @Test
  void countsFromTheDayOfTheNarrative() {
    assertThat(
            told(
                "On Sunday, the dam burst above the village. The next morning, the army evacuated"
                    + " three thousand people."))
        .last()
        .asString()
        .startsWith("2019-03-11");
  }

  @Test
  void datesNewsWithoutADayByPublication() {
    assertThat(told("Norway has deployed a frigate to the strait."))
        .containsExactly("2019-03-14 publication deployment");
  }

  @Test
  void takesWhatASpeakerReportsForTheHappening() {
    assertThat(
            told("The interior minister said on Wednesday that he had ordered a ban on rallies."))
        .containsExactly("2019-03-13 relative order");
    assertThat(told("The ministry said on Wednesday that 14 miners had been killed."))
        .containsExactly("2019-03-13 relative casualties");
  }

  @Test
  void takesWordsOfAnOfficeForAStatement() {
    assertThat(told("“We will not give in to blackmail,” the governor said on Wednesday."))
        .containsExactly("2019-03-13 relative statement/reaction");
  }

  @Test
  void namesASpeakerWithOneBlankBetweenWords() {
    var text = "The  interior  minister  said on Wednesday that he had ordered a ban on rallies.";

    assertThat(mentions(text))
        .extracting(m -> m.what().reportedBy())
        .containsExactly(Optional.of("The interior minister"));
  }

  @Test
  void leavesCommentAside() {
    assertThat(told("“Nobody here trusts the banks any more,” said Ana Roe, a shopkeeper."))
        .isEmpty();
    assertThat(told("Such dams often fail in spring. The river is the longest in the country."))
        .isEmpty();
  }

  @Test
  void leavesAsideWhatDidNotHappen() {
    assertThat(told("The rebels did not attack the convoy.")).isEmpty();
    assertThat(told("The army could attack the port if the talks fail.")).isEmpty();
    assertThat(told("No one has claimed responsibility.")).isEmpty();
  }

  @Test
  void marksWhatIsPlanned() {
    var mentions = mentions("The two governments are to hold talks in Oslo next week.");
    assertThat(mentions)
        .singleElement()
        .extracting(m -> m.what().status())
        .isEqualTo(What.Status.PLANNED);
    assertThat(mentions.get(0).when().date().firstDay()).isAfter(PUBLISHED);
  }

  @Test
  void datesARelativeClauseApart() {
    assertThat(told("The mayor, who resigned on Monday, was arrested on Wednesday."))
        .containsExactly(
            "2019-03-11 relative resignation/appointment", "2019-03-13 relative arrest");
  }

  @Test
  void carriesTheStoryOnWithAVerbOfNoKind() {
    assertThat(
            told(
                "On Tuesday, rebels attacked a police post. The governor drove to the border with"
                    + " his family."))
        .containsExactly("2019-03-12 relative violence", "2019-03-12 narrative other");
  }

  @Test
  void leavesAVerbOfNoKindWithoutAnyDay() {
    assertThat(told("The governor drove to the border with his family.")).isEmpty();
  }

  @Test
  void readsAChronicleInThePresentTense() {
    assertThat(told("On Monday, soldiers seize the radio station. The army evacuates the valley."))
        .containsExactly("2019-03-11 relative violence", "2019-03-11 narrative disaster");
  }

  @Test
  void takesAPresentWithADayToComeForAPlan() {
    assertThat(mentions("A new vote is set for 2 May."))
        .singleElement()
        .extracting(m -> m.what().status())
        .isEqualTo(What.Status.PLANNED);
  }

  @Test
  void takesAStateSinceAYearForNoHappening() {
    assertThat(told("The charity has worked in the port since 1998.")).isEmpty();
  }

  @Test
  void keepsAFlashbackWithoutADayUndated() {
    var extraction = extract("The port had been attacked.");
    assertThat(extraction.mentions()).isEmpty();
    assertThat(extraction.undated()).hasSize(1);
  }

  @Test
  void readsNoFurniture() {
    assertThat(
            told("A ferry capsized on Tuesday.\n\nVideo: Ferry capsized on Monday off the coast\n"))
        .containsExactly("2019-03-12 relative disaster");
  }

  @Test
  void citesPassagesOfOneParagraphWithinTheLimits() {
    var text =
        "Troops "
            + "of the third and the fourth army ".repeat(30)
            + "attacked on Monday.\n\nThey won.";
    for (var mention : mentions(text)) {
      assertThat(mention.passage().length()).isBetween(12, 400);
      assertThat(mention.passage().in(text)).doesNotContain("\n\n");
    }
    assertThat(mentions(text)).isNotEmpty();
  }

  @Test
  void namesActorsAndPlaces() {
    var what =
        mentions("Prime Minister Lea Moss met Pedro Ruiz in Lisbon on Tuesday.").get(0).what();
    assertThat(what.actors()).containsExactly("Lea Moss", "Pedro Ruiz");
    assertThat(what.places()).containsExactly("Lisbon");
  }

  @Test
  void givesNoDayWithoutAPublicationDate() {
    var unknown = new Dating(Optional.empty(), Dating.Basis.UNKNOWN, "nothing is stated", 0);
    var extraction = InventedArticle.dated(unknown, "Norway has deployed a frigate to the strait.");
    assertThat(extraction.mentions()).isEmpty();
    assertThat(extraction.undated()).hasSize(1);
  }

  @Test
  void aNounThatLooksLikeAVerbOpensNoClause() {
    assertThat(told("Pay talks collapsed late on Sunday evening."))
        .singleElement()
        .asString()
        .startsWith("2019-03-10 relative");
  }

  private static List<String> told(String text) {
    return mentions(text).stream()
        .map(
            m ->
                m.when().date().edtf()
                    + " "
                    + m.when().basis().label()
                    + " "
                    + m.what().kind().label())
        .toList();
  }

  private static List<Mention> mentions(String text) {
    return extract(text).mentions();
  }

  private static Extraction extract(String text) {
    return InventedArticle.published(PUBLISHED, text);
  }
}
