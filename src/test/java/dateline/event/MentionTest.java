package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.corpus.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MentionTest {

  private static final Extraction EXTRACTION =
      InventedArticle.published(
          LocalDate.of(2019, 3, 14), "Soldiers closed the bridge at Orlo on Tuesday.");
  private static final Mention MENTION = EXTRACTION.mentions().get(0);

  @Test
  void aConfidenceLiesWithinZeroAndOne() {
    Stream.of(0.0, 1.0).forEach(sure -> assertThat(sure(sure).confidence()).isEqualTo(sure));
    Stream.of(-0.01, 1.01, Double.NaN)
        .forEach(wrong -> assertThatIllegalArgumentException().isThrownBy(() -> sure(wrong)));
  }

  private static Mention sure(double confidence) {
    return new Mention("a", MENTION.passage(), MENTION.when(), MENTION.what(), confidence);
  }

  @Test
  void aMentionQuotesItsArticle() {
    assertThat(MENTION.quoteFrom(EXTRACTION.text().article()))
        .isEqualTo("Soldiers closed the bridge at Orlo on Tuesday.");
  }

  @Test
  void otherActorsLeaveTheRest() {
    var other = MENTION.withActors(List.of("Jan Lind"));

    assertThat(other.what().actors()).containsExactly("Jan Lind");
    assertThat(other.withActors(MENTION.what().actors())).isEqualTo(MENTION);
  }

  @Test
  void aPackedExtractionTellsTheSame() {
    assertThat(EXTRACTION.packed()).isEqualTo(EXTRACTION);
  }

  @Test
  void quantitiesAgreeWhereTheyMayBeTheSameNumber() {
    var ten = quantity(10, 10, 10);

    assertThat(ten.agreesWith(quantity(12, 10, 14))).isTrue();
    assertThat(ten.agreesWith(quantity(8, 6, 10))).isTrue();
    assertThat(ten.agreesWith(quantity(12, 11, 14))).isFalse();
    assertThat(ten.agreesWith(quantity(8, 6, 9))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> quantity(5, 6, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> quantity(10, 6, 9));
  }

  private static Quantity quantity(double value, double min, double max) {
    return new Quantity(new Span(0, 1), value, min, max);
  }

  @Test
  void everyKindAndBasisIsFoundByItsLabel() {
    assertThat(Stream.of(Kind.values()))
        .allSatisfy(kind -> assertThat(Kind.of(kind.label())).contains(kind));
    assertThat(Kind.of("party")).isEmpty();
    assertThat(Stream.of(Dating.Basis.values()).map(Dating.Basis::label))
        .contains("dateline", "unknown")
        .doesNotHaveDuplicates();
  }
}
