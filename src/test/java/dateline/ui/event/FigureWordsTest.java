package dateline.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.event.DateBasis;
import dateline.event.Figure;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Quantity;
import dateline.event.What;
import dateline.event.When;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          at least 26, killed,   miners,   at least 26 miners killed
          Dozens,      injured,  sailors,  Dozens of sailors injured
          317,         arrested, -,        317 arrested
          some 2 500,  troops,   soldiers, some 2 500 soldiers
          120,         count,    buses,    120 buses
          $5 billion,  money,    -,        $5 billion
          12 per cent, percent,  voters,   12 per cent of voters
          """)
  void saysWhatIsCounted(String number, String measure, String of, String said) {
    assertThat(FigureWords.of(mention(number, measure, of), number + " — a tale"))
        .containsExactly(said);
  }

  private static Mention mention(String number, String measure, String of) {
    var quantity = new Quantity(new Span(0, number.length()), 1, 1, 1);
    var figure =
        new Figure(quantity, measure, Optional.ofNullable(of), Optional.empty(), Optional.empty());
    var when =
        new When(
            DateRange.parse("2019-03-04"),
            DateBasis.NARRATIVE,
            "the story stands there",
            List.of(),
            Optional.empty());
    var what =
        new What(
            Kind.OTHER,
            new Span(0, 2),
            List.of(),
            List.of(),
            What.Status.HAPPENED,
            Optional.empty(),
            List.of(figure));
    return new Mention("a", new Span(0, number.length()), when, what, 1);
  }
}
