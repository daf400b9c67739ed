package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, what is found in it makes sense. */
class AnyTextTest {

  private static final TimeTagger TAGGER = TimeTagger.of("en");
  private static final Mixture MIXTURE = Mixture.of("en");
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 6);

  static List<String> languages() {
    return TimeTagger.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsFoundMakesSense(String language) {
    var tagger = TimeTagger.of(language);
    var mixture = Mixture.of(language);
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var text = Texts.plain(mixture.text(random.nextInt(1, 400), random::nextInt));
      var day = LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000));
      Sound.check(text, tagger.tag(text, Optional.of(day)));
      Sound.check(text, tagger.tag(text, Optional.empty()));
    }
  }

  @Test
  void aMixtureOfTheirOwnWordsGivesTheRulesPlentyToFind() {
    assertThat(tag(MIXTURE.text(4_000, new Random(1)::nextInt), Optional.of(PUBLISHED)))
        .hasSizeGreaterThan(100)
        .extracting(TimeExpression::type)
        .contains(TimeExpression.Type.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It lived 81990 years ago.",
        "It ends in 49000 millennia.",
        "It lived 9999999 millennia ago.",
        "It was 3000 years before 3 May 2019; 2 millennia earlier it was not."
      })
  void aDateOffTheCalendarHasNoRange(String text) {
    var found = tag(text, Optional.of(PUBLISHED));
    Sound.check(Texts.plain(text), found);
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).range()).isEmpty();
  }

  @Test
  void aStretchThatReachesOffTheCalendarHasNoRange() {
    var found = tag("It grew over the last 1591 decades.", Optional.of(PUBLISHED));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).range()).isEmpty();
  }

  @Test
  void anUnknownNumberStaysUnknownInAnyUnit() {
    assertThat(tag("It took several fortnights.", Optional.of(PUBLISHED)))
        .extracting(TimeExpression::value)
        .containsExactly("PXW");
  }

  @Test
  void aNumberWithMoreDigitsThanItsRangeIsNone() {
    assertThat(tag("See Q02 and the 006 March.", Optional.of(PUBLISHED)))
        .extracting(TimeExpression::value)
        .containsExactly("2022-03");
  }

  @Test
  void hostileTextStaysCheap() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (var shape :
              List.of("1", ",", "Monday ", "1/1/", "the ", "twenty-", "early ", "a year ")) {
            tag(shape.repeat(60_000 / shape.length()), Optional.of(PUBLISHED));
          }
        });
  }

  private static List<TimeExpression> tag(String text, Optional<LocalDate> published) {
    return TAGGER.tag(Texts.plain(text), published);
  }
}
