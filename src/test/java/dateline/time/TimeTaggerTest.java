package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 6);
  private static final TimeTagger TAGGER = TimeTagger.of("en");

  @Test
  void neverReadsAcrossLines() {
    assertThat(tag("He left last\nweek on 6\r\nJanuary"))
        .extracting(TimeExpression::value)
        .containsExactly("2022-01");
  }

  @Test
  void offsetsPointAtTheWords() {
    var text =
        "\uD83D\uDE00 On\u00a06\u00a0January 2022,\r\nit\u2019s \u201cover\u201d since last\u2009week.";
    assertThat(tag(text))
        .extracting(e -> e.in(text))
        .containsExactly("6\u00a0January 2022", "last\u2009week");
  }

  @Test
  void threadsAgree() {
    var text = "On Monday, two days after the flood of 3 May 2019, it rained again. ".repeat(50);
    var expected = tag(text);
    assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> tag(text)))
        .allMatch(expected::equals);
  }

  private static List<TimeExpression> tag(String text) {
    return TAGGER.tag(Texts.plain(text), Optional.of(PUBLISHED));
  }
}
