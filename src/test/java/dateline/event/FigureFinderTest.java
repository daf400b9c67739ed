package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Morphology;
import dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  private static final FigureFinder FINDER = FigureFinder.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26                   | 26      | 26      | 26
          Twenty-six           | 26      | 26      | 26
          Two hundred and ten  | 210     | 210     | 210
          Half a million       | 500000  | 500000  | 500000
          3.5 million          | 3500000 | 3500000 | 3500000
          Three dozen          | 36      | 36      | 36
          At least 26          | 26      | 26      | Infinity
          More than 160        | 160     | 160     | Infinity
          Up to 300            | 300     | 0       | 300
          Nearly 10,000        | 10000   | 9000    | 10000
          Some 2,500           | 2500    | 2250    | 2750
          Dozens of            | 24      | 24      | 99
          Several hundred      | 300     | 300     | 900
          Tens of thousands of | 20000   | 20000   | 99000
          Hundreds of          | 200     | 200     | 999
          Between 20 and 30    | 25      | 20      | 30
          40 to 50             | 45      | 40      | 50
          """)
  void readsANumberWithWhatItLeavesOpen(String words, double value, double min, double max) {
    var figures = figures(words + " miners were arrested in the valley.");

    assertThat(figures).hasSize(1);
    var quantity = figures.get(0).quantity();
    assertThat(List.of(quantity.value(), quantity.min(), quantity.max()))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.01 || a.equals(b) ? 0 : 1)
        .containsExactly(value, min, max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Rebels shot at the ferry, killing at least 16 passengers.       | killed     | passengers
          A landslide killed nine hikers.                                 | killed     | hikers
          Forty fishermen have drowned.                                   | killed     | fishermen
          The blast left 73 dead.                                         | killed     | -
          Eleven people are now known to have died.                       | killed     | people
          A doctor counted 97 civilian deaths.                            | killed     | civilian
          The death toll climbed above 5,000.                             | killed     | -
          18 harbour guards wounded in the raid were flown out.           | injured    | harbour guards
          The mayor said 26 “hired thugs” had been “detained”.            | arrested   | hired thugs
          Judges ordered the arrest of 113 builders.                      | arrested   | builders
          Police made 48 arrests in the port.                             | arrested   | -
          Dozens were missing after the storm.                            | missing    | -
          Some 700 villagers have been evacuated.                         | evacuated  | villagers
          Norway sent 2,500 soldiers to the strait.                       | troops     | soldiers
          Some 30,000 demonstrators stood in the square.                  | protesters | demonstrators
          Donors pledged $5 billion in aid.                               | money      | -
          The bridge will cost 3.5 million euros.                         | money      | -
          Prices rose by 12 per cent.                                     | percent    | -
          The flood drowned a third of the herd.                          | percent    | herd
          A quake of magnitude 6.3 struck the islands.                    | magnitude  | -
          The minister promised 120 buses.                                | count      | buses
          No one was hurt.                                                | injured    | -
          """)
  void tellsWhatIsCounted(String sentence, String measure, String of) {
    assertThat(figures(sentence))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.measure()).isEqualTo(measure);
              assertThat(figure.of()).isEqualTo(Optional.ofNullable(of));
            });
  }

  @Test
  void keepsTwoCountsOfOneSentenceApart() {
    assertThat(told("The landslide killed 12 people and 40 others were injured."))
        .containsExactly("12 killed", "40 injured");
    assertThat(told("In all, 218 people had died in Norway and 35 in Sweden."))
        .containsExactly("218 killed", "35 killed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks went on for 12 days.
          He was the 45th mayor of the town.
          A 26-year-old sailor spoke to reporters.
          The council sits in room 12-B of Highway A40.
          Two ministers spoke.
          """)
  void takesNoOtherNumberForAFigure(String sentence) {
    assertThat(figures(sentence)).isEmpty();
  }

  @Test
  void takesTheSourceTheSentenceNames() {
    assertThat(figures("Some 40 miners were injured, according to the rescue service, on Monday."))
        .singleElement()
        .extracting(Figure::attribution)
        .isEqualTo(Optional.of("the rescue service"));
  }

  @Test
  void saysWhoGivesTheFigureAndAsOfWhen() {
    var text =
        InventedArticle.analyzed(
            "The health ministry said on Tuesday that 12 miners had been killed in the pit.");
    var times = TimeTagger.of("en").tag(text, Optional.of(PUBLISHED));
    var dating =
        new Dating(Optional.of(PUBLISHED), Dating.Basis.METADATA, "it is stated beside it", 1);
    var mentions = MentionFinder.english().find(text, dating, times).mentions();

    assertThat(mentions)
        .flatExtracting(mention -> mention.what().figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.attribution()).contains("The health ministry");
              assertThat(figure.asOf().orElseThrow().edtf()).isEqualTo("2019-03-12");
            });
  }

  private static List<String> told(String sentence) {
    return figures(sentence).stream()
        .map(f -> (int) f.quantity().value() + " " + f.measure())
        .toList();
  }

  private static List<Figure> figures(String sentence) {
    var text = InventedArticle.analyzed(sentence);
    var parses = new SentenceParser(new Morphology()).parse(text.sentences());
    return Timed.of(parses, List.of()).stream()
        .flatMap(timed -> FINDER.find(timed, text.article().text()).stream())
        .toList();
  }
}
