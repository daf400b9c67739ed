package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 11);

  @Test
  void aSurnameStandsForTheFullName() {
    var mentions =
        read(
            "Prime Minister Anna Kovac resigned on Monday after weeks of protests.",
            "On Tuesday, Kovac met the opposition.");
    assertThat(mentions.get(0).what().actors()).startsWith("Anna Kovac");
    assertThat(mentions.get(1).what().actors()).startsWith("Anna Kovac");
  }

  @Test
  void aListedCityOrWhatTheWordsPlaceIsAPlace() {
    var mentions =
        read("Police arrested 40 demonstrators in Lisbon on Monday and 12 near Montescuro.");
    assertThat(mentions.get(0).what().places()).contains("Lisbon");
    assertThat(mentions.get(0).what().actors()).containsExactly("police");
  }

  @Test
  void aCountryThatActsIsAnActor() {
    var mentions = read("Norway sent two hundred soldiers to Estonia on Wednesday.");
    assertThat(mentions.get(0).what().actors()).containsExactly("Norway");
    assertThat(mentions.get(0).what().places()).containsExactly("Estonia");
  }

  @Test
  void aPronounIsWhoeverActedBeforeWhoeverTheyAreSaidToBe() {
    var mentions =
        read(
            "President Anna Kovac, Olav Berg's chosen heir, at first dismissed the cabinet on"
                + " Monday.",
            "On Tuesday, she met the rebels.");
    assertThat(mentions.get(1).what().actors()).startsWith("Anna Kovac");
  }

  @Test
  void aNationalityOrADayNamesNobody() {
    var mentions = read("Norwegian soldiers landed on Wednesday.");
    assertThat(mentions.get(0).what().actors()).containsExactly("soldiers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          On Tuesday, Kovacs met the rebels.                        | Anna Kovacs
          On Tuesday, Kovac met the rebels.                         | Anna Kovacs
          On Tuesday, Anna met the rebels.                          | Anna Kovacs
          On Tuesday, the president met the rebels.                 | Anna Kovacs
          On Tuesday, she met the rebels.                           | Anna Kovacs
          On Tuesday, Foreign Minister Jean-Luc Morel resigned.     | Jean-Luc Morel
          On Tuesday, Secretary of State Peter Lang resigned.       | Peter Lang
          On Tuesday, the NNU expelled three members.               | Nordic Nations Union
          On Tuesday, Radio Lund's Eva Holm was arrested.           | Eva Holm
          """)
  void aShortFormStandsForTheFullName(String sentence, String actor) {
    var mentions =
        read(
            "President Anna Kovacs warned the Nordic Nations Union on Monday that talks had failed.",
            sentence);
    assertThat(mentions.get(mentions.size() - 1).what().actors()).startsWith(actor);
  }

  @Test
  void neitherADatelineNorAnAgencyTakesPart() {
    var mentions =
        read("LUND, Sweden (Nordic News) – Police arrested the mayor on Monday, RIX radio said.");
    assertThat(mentions.get(0).what().actors()).containsExactly("police");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          Chancellor Eva Holm of Austria resigned on Monday.             | Eva Holm
          President Anna V. Kovac resigned on Monday.                    | Anna V. Kovac
          Defence minister Lee Sang-min resigned on Monday.              | Lee Sang-min
          The secretary of State Peter Lang resigned on Monday.          | Peter Lang
          The Bank of Norway raised its rate on Monday.                  | Bank of Norway
          """)
  void aNameIsWhole(String sentence, String actor) {
    assertThat(read(sentence).get(0).what().actors()).first().isEqualTo(actor);
  }

  @Test
  void aCityIsAPlaceUnlessItActs() {
    var mentions =
        read(
            "Olomouc airport was closed on Monday after a fire.",
            "On Tuesday, Olomouc reopened the airport.");
    assertThat(mentions.get(0).what().places()).containsExactly("Olomouc");
    assertThat(mentions.get(0).what().actors()).doesNotContain("Olomouc");
    assertThat(mentions.get(1).what().actors()).containsExactly("Olomouc");
  }

  @Test
  void whatIsOnceSaidToBeAPlaceIsOneThroughout() {
    var mentions =
        read(
            "Rebels took the fort at Montescuro on Monday.",
            "Soldiers stormed Montescuro barracks on Tuesday.");
    assertThat(mentions).allSatisfy(m -> assertThat(m.what().places()).contains("Montescuro"));
  }

  @Test
  void heIsWhoActedAndNotWhoWasMet() {
    var mentions =
        read(
            "Foreign Minister Jan Berg met Ambassador Peter Lang in Lund on Monday."
                + " On Tuesday he resigned.");
    assertThat(mentions.get(1).what().actors()).containsExactly("Jan Berg");
  }

  @Test
  void theFirstWordOfASentenceIsNoNameForItsCapital() {
    var mentions = read("Rescuers freed two miners on Monday.", "Clashes broke out on Tuesday.");
    assertThat(mentions.get(0).what().actors()).containsExactly("rescuers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          Norway's former prime minister Anna Kovac resigned on Monday.  | former prime minister
          U.S. Secretary of State Anna Kovac resigned on Monday.         | secretary of state
          Tired old President Anna Kovac resigned on Monday.             | president
          Mr. Anna Kovac resigned on Monday.                             |
          """)
  void aRoleIsKept(String sentence, String role) {
    assertThat(extract(sentence).roles().get("Anna Kovac")).isEqualTo(role);
  }

  private static List<Mention> read(String... sentences) {
    return extract(sentences).mentions();
  }

  private static Extraction extract(String... sentences) {
    var text = "Government falls\n\nBy our staff\n\n" + String.join("\n\n", sentences) + "\n";
    return InventedArticle.published(PUBLISHED, text);
  }
}
