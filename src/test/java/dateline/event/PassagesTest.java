package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.event.Parse.Word;
import dateline.text.Block;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

  private static final String TEXT = "Rebels , ; –attacked the old fort— :,, and left.";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          0  | 48 | Rebels , ; –attacked the old fort— :,, and left.
          6  | 38 | attacked the old fort
          12 | 33 | attacked the old fort
          """)
  void marksAtTheEdgesAreCutOff(int start, int end, String passage) {
    assertThat(passage(TEXT, new Span(start, end))).contains(passage);
  }

  @Test
  void elevenCharactersAreTooFewAndTwelveEnough() {
    assertThat(passage(TEXT, new Span(17, 28))).isEmpty();
    assertThat(passage(TEXT, new Span(16, 28))).hasValueSatisfying(p -> assertThat(p).hasSize(12));
  }

  @Test
  void nothingButMarksIsNoPassage() {
    assertThat(passage(TEXT, new Span(6, 12))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "199, 0", "250, 50", "600, 400", "800, 600", "999, 600"})
  void ofALongPassageTheCharactersAroundTheTriggerAreLeft(int trigger, int start) {
    var text = "x".repeat(start) + "(" + "y".repeat(398) + ")" + "z".repeat(600 - start);

    assertThat(cut(text, new Span(0, 1000), trigger)).contains("(" + "y".repeat(398) + ")");
  }

  private static Optional<String> passage(String text, Span span) {
    return cut(text, span, span.start());
  }

  private static Optional<String> cut(String text, Span span, int trigger) {
    var token = new Token(new Span(trigger, trigger + 1), "x", "VERB");
    var sentence = new Sentence(span, new Block(span, Block.Role.BODY), List.of(token));
    var parse =
        new Parse(sentence, List.of(new Word(token, "x", "x", "x", false, false)), List.of());
    var happening =
        new Happening(
            parse,
            span,
            new Trigger(Kind.VIOLENCE, 0, 3, true),
            Happening.Manner.TOLD,
            List.of(),
            Optional.empty());
    return new Passages(text).of(happening).map(s -> s.in(text));
  }
}
