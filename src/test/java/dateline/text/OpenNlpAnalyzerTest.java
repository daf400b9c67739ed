package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OpenNlpAnalyzerTest {

  private static final OpenNlpAnalyzer ANALYZER = OpenNlpAnalyzer.load();

  @Test
  void splitsSentencesAndTokens() {
    var text = analyze("The dam broke on Monday. Nobody was hurt, officials said.");
    assertThat(text.sentences())
        .extracting(s -> s.span().in(text.article().text()))
        .containsExactly("The dam broke on Monday.", "Nobody was hurt, officials said.");
    assertThat(text.sentences().get(0).tokens())
        .extracting(t -> t.text() + "/" + t.tag())
        .containsExactly("The/DET", "dam/NOUN", "broke/VERB", "on/ADP", "Monday/PROPN", "./PUNCT");
  }

  @Test
  void neverCrossesABlock() {
    var text = analyze("The minister said\r\nthat he would go\n\nand he went.");
    assertThat(text.sentences())
        .extracting(s -> s.span().in(text.article().text()))
        .containsExactly("The minister said", "that he would go", "and he went.");
  }

  @Test
  void offsetsPointAtTheWordsWhateverStandsBetweenThem() {
    var text =
        analyze(
            "\uD83D\uDE00\u00a0 Rain fell\u2009on\tLima.\r\n\r\n\u3000It stopped \uD83C\uDF27. ");
    for (var sentence : text.sentences()) {
      assertThat(sentence.tokens())
          .allSatisfy(t -> assertThat(t.span().in(text.article().text())).isEqualTo(t.text()));
      assertThat(sentence.tokens()).allSatisfy(t -> assertThat(t.text()).doesNotContain(" "));
    }
    assertThat(text.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::text))
        .contains("Rain", "fell", "on", "Lima", "It", "stopped");
  }

  @Test
  void anEmptyTextHasNoSentences() {
    assertThat(analyze("").sentences()).isEmpty();
    assertThat(analyze(" \r\n \t\n").sentences()).isEmpty();
  }

  @Test
  void oneEndlessWordOrSentenceStaysCheap() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(analyze("ab.".repeat(20_000)).sentences()).isNotEmpty();
          assertThat(analyze("\uD83D\uDE00".repeat(20_000)).sentences()).isNotEmpty();
          assertThat(analyze("word and ".repeat(10_000)).sentences()).isNotEmpty();
        });
  }

  @Test
  void stopsWhenInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> analyze("It rained.")).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void threadsShareOneAnalyzer() {
    var expected = analyze("The dam broke on Monday. Nobody was hurt.");
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> analyze("The dam broke on Monday. Nobody was hurt.")))
        .allMatch(expected::equals);
  }

  private static AnalyzedText analyze(String text) {
    return ANALYZER.analyze(new Article("a", Path.of("a.txt"), "", "UTF-8", text, Stated.NOTHING));
  }
}
