package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

  private static final TypeStyle STYLE = TypeStyle.regular(13);

  @Test
  void widthGrowsWithTheSizeOfTheType() {
    assertThat(TextMeasure.width("River", STYLE.times(2)))
        .isCloseTo(2 * TextMeasure.width("River", STYLE), within(1e-9));
    assertThat(TextMeasure.width("River", TypeStyle.bold(13)))
        .isGreaterThan(TextMeasure.width("River", STYLE));
  }

  @Test
  void aTextThatFitsStaysAsItIs() {
    assertThat(TextMeasure.fit("River", STYLE, 100)).isEqualTo("River");
  }

  @Test
  void aTextThatDoesNotFitEndsWithAnEllipsisWithinTheRoom() {
    var fitted = TextMeasure.fit("River rises above the old bridge", STYLE, 90);

    assertThat(fitted).startsWith("River").endsWith("…");
    assertThat(TextMeasure.width(fitted, STYLE)).isLessThanOrEqualTo(90);
  }

  @Test
  void nothingIsLeftWhereNotEvenOneLetterFits() {
    assertThat(TextMeasure.fit("River", STYLE, 3)).isEmpty();
  }

  @Test
  void linesBreakBetweenWordsAndLeaveRoomAtTheEnd() {
    var measure = new TextMeasure.Measure(110, 14, 30, 4);

    var lines = TextMeasure.wrap("River rises above the old bridge", STYLE, measure);

    assertThat(String.join(" ", lines)).isEqualTo("River rises above the old bridge");
    assertThat(lines).hasSizeBetween(2, 4);
    assertThat(TextMeasure.width(lines.get(0), STYLE)).isLessThanOrEqualTo(96);
    assertThat(TextMeasure.width(lines.get(lines.size() - 1), STYLE)).isLessThanOrEqualTo(80);
  }

  @Test
  void noMoreLinesThanAllowed() {
    var measure = new TextMeasure.Measure(60, 0, 0, 2);

    assertThat(TextMeasure.wrap("River rises above the old bridge", STYLE, measure))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
  }
}
