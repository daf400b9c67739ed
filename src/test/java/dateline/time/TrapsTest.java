package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 81-year-old senator waved.",
        "A 16-year-old was hurt.",
        "She is 12 years old.",
        "The Sunday Times reported it.",
        "They may march on the capital.",
        "May we come in?",
        "Theresa May left.",
        "It is the second bridge.",
        "Milan won 3-1.",
        "It costs $1990.",
        "It costs 12.50 euros.",
        "Start your 14-day free trial!",
        "The 27-member bloc agreed.",
        "It employs 2000 people.",
        "Call 555-1998.",
        "They live at 1600 Main Street.",
        "Shares fell 1.5% to 20.15.",
        "Black Friday was busy.",
        "Jan Novak spoke.",
        "They will fall and spring back."
      })
  void isNoTimeExpression(String sentence) {
    assertThat(Texts.tag(sentence, LocalDate.of(2022, 1, 6))).isEmpty();
  }
}
