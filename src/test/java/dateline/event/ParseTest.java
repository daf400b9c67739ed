package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Parse.Word;
import dateline.text.Morphology;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParseTest {

  private static final Lexicon LEXICON = Lexicon.english();

  @Test
  void aLongQuotationIsQuotedAndAScareQuoteIsNot() {
    assertThat(quoted("The mayor called it “a quiet day” and said “we shall all sleep very well”."))
        .contains("sleep", "well")
        .doesNotContain("quiet", "called", "said");
    assertThat(quoted("“We shall all sleep very well,” the mayor said. She left."))
        .contains("We", "well")
        .doesNotContain("mayor", "left");
  }

  @Test
  void aQuotationThatIsNotClosedGoesOnInTheNextSentence() {
    var parses = parses("“We shall all sleep very well. Nobody is afraid here,” the mayor said.");

    assertThat(parses.get(0).isAllQuoted()).isTrue();
    assertThat(parses.get(1).isAllQuoted()).isFalse();
    assertThat(quoted(parses.get(1))).contains("Nobody", "here").doesNotContain("mayor");
  }

  @Test
  void aQuestionOfTheArticleIsOneAndThatOfASpeakerIsNot() {
    var asked = parses("The old bridge is gone. Who will pay for it? Nobody in Orlo knows.");
    assertThat(asked).extracting(Parse::isQuestion).containsExactly(false, true, false);

    var quoted = parses("“Who will pay for the old bridge? Nobody knows,” the mayor of Orlo said.");
    assertThat(quoted).extracting(Parse::isQuestion).containsExactly(false, false);
  }

  @Test
  void aWordOpensAPassageOrStandsBeforeIt() {
    var parse = parse("Until Friday the road stays closed after Monday.");

    assertThat(parse.opensWith(parse.span(0, 2), Set.of("until"))).isTrue();
    assertThat(parse.opensWith(parse.span(1, 2), Set.of("until"))).isTrue();
    assertThat(parse.opensWith(parse.span(2, 4), Set.of("until"))).isFalse();
    assertThat(parse.opensWith(parse.span(7, 8), Set.of("after"))).isTrue();
  }

  @Test
  void outsideTheSentenceStandsNothing() {
    var parse = parse("Rebels fled the old town on Tuesday morning.");

    assertThat(parse.has(-1, "rebels")).isFalse();
    assertThat(parse.has(0, "rebel")).isTrue();
    assertThat(parse.has(parse.size(), ".")).isFalse();
    assertThat(parse.isTagged(-1, "NOUN")).isFalse();
    assertThat(parse.isTagged(0, "NOUN")).isTrue();
    assertThat(parse.isTagged(parse.size(), "PUNCT")).isFalse();
  }

  @Test
  void aPhraseWithAGapIsFoundWhereNoMoreThanFourWordsFillIt() {
    assertThat(phrases("The army opened fire on the crowd.")).contains("opened fire");
    assertThat(phrases("The queen opened the new fire station.")).doesNotContain("opened fire");
    assertThat(phrases("Miners went back to work.")).doesNotContain("went on strike");
    assertThat(phrases("Miners went on strike.")).contains("went on strike");
  }

  private static List<String> phrases(String text) {
    var parse = parse(text);
    return IntStream.range(0, parse.size())
        .boxed()
        .flatMap(i -> LEXICON.phrasesAt(parse, i, parse.size()).stream())
        .map(m -> parse.span(m.from(), m.to()).in(text))
        .toList();
  }

  private static List<String> quoted(String text) {
    return parses(text).stream().flatMap(p -> quoted(p).stream()).toList();
  }

  private static List<String> quoted(Parse parse) {
    return parse.words().stream().filter(Word::quoted).map(w -> w.token().text()).toList();
  }

  private static Parse parse(String text) {
    return parses(text).get(0);
  }

  private static List<Parse> parses(String text) {
    return new SentenceParser(new Morphology()).parse(InventedArticle.analyzed(text).sentences());
  }
}
