package dateline.project;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.corpus.TextQuote;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorTest {

  private static final String BEFORE = "The harbour wall at Lindel broke on Monday morning.";
  private static final String QUOTE = "Nobody was hurt.";
  private static final String AFTER = "Crews closed the old bridge on Tuesday afternoon.";
  private static final String TEXT = BEFORE + "\n\n" + QUOTE + "\n\n" + AFTER;

  private static Anchor anchor(String text, int from) {
    int start = text.indexOf(QUOTE, from);
    return Anchor.of("flood", new Span(start, start + QUOTE.length()), text);
  }

  private static List<String> found(Anchor anchor, String text) {
    return anchor.in(SampleTimeline.of(text)).stream()
        .map(p -> text.substring(0, p.passage().start()) + "|" + p.passage().in(text))
        .toList();
  }

  private static List<String> at(String before) {
    return List.of(before + "|" + QUOTE);
  }

  @Test
  void aPassageIsKeptWithThirtyTwoUnitsOnEachSide() {
    var quote = anchor(TEXT, 0).quote();

    assertThat(quote.prefix()).hasSize(32).isEqualTo("indel broke on Monday morning.\n\n");
    assertThat(quote.suffix()).hasSize(32).startsWith("\n\nCrews closed");
  }

  @Test
  void whereTheWordsStandElsewhereItIsKeptWithMoreUntilItIsTheOnlyOne() {
    var twice = TEXT + "\n\nA storm followed in the night. " + TEXT;
    var first = anchor(twice, 0);
    var second = anchor(twice, TEXT.length());

    assertThat(first.quote().suffix()).hasSizeGreaterThan(32);
    assertThat(second.quote().prefix()).hasSizeGreaterThan(32);
    assertThat(found(first, twice)).isEqualTo(at(BEFORE + "\n\n"));
    assertThat(found(second, twice)).singleElement().asString().contains("storm");
  }

  @Test
  void itIsFoundWhereTextWasAddedOnOneSide() {
    assertThat(found(anchor(TEXT, 0), BEFORE + " More. " + QUOTE + "\n\n" + AFTER))
        .isEqualTo(at(BEFORE + " More. "));
    assertThat(found(anchor(TEXT, 0), TEXT.replace(QUOTE, QUOTE + " More.")))
        .isEqualTo(at(BEFORE + "\n\n"));
  }

  @Test
  void itIsFoundWhereOnlySpacesAndLinesChanged() {
    var wrapped = TEXT.replace("\n\n", "\r\n").replace("harbour wall", "harbour\u00a0 wall");

    assertThat(found(anchor(TEXT, 0), wrapped)).singleElement().asString().endsWith("|" + QUOTE);
  }

  @Test
  void theSameWordsInAnotherPlaceAreNotTakenForIt() {
    assertThat(found(anchor(TEXT, 0), BEFORE + "\n\n" + AFTER + "\n\nThe fire is out. " + QUOTE))
        .isEmpty();
  }

  @Test
  void ofTwoPlacesThatAreEachHalfLikeItNoneIsTaken() {
    var two = BEFORE + "\n\n" + QUOTE + " Two. " + QUOTE + "\n\n" + AFTER;

    assertThat(found(anchor(TEXT, 0), two)).isEmpty();
  }

  @Test
  void itFollowsItsArticleToAnIdWithAFolder() {
    var moved = ofArticle("north/flood", TEXT);
    var other = ofArticle("south/flood", "Another text. " + QUOTE);

    assertThat(anchor(TEXT, 0).in(both(moved, other)))
        .hasValueSatisfying(p -> assertThat(p.articleId()).isEqualTo("north/flood"));
    assertThat(anchor(TEXT, 0).in(both(ofArticle("north/fire", TEXT), other))).isEmpty();
    assertThat(anchor(TEXT, 0).in(both(moved, ofArticle("south/flood", TEXT)))).isEmpty();
  }

  private static Timeline ofArticle(String id, String text) {
    return new ChangingNews(
            List.of(
                new ChangingNews.Paper(id, List.of(new ChangingNews.Sentence(0, text, -1, true)))))
        .timeline();
  }

  private static Timeline both(Timeline one, Timeline other) {
    return one.withSources(
        Stream.concat(one.sources().stream(), other.sources().stream()).toList());
  }

  @Test
  void aBarePassageOfVersionOneIsFoundAtItsPlaceOrWhereItIsTheOnlyOne() {
    var bare = new Anchor("flood", TEXT.indexOf(QUOTE), 0, new TextQuote("", QUOTE, ""));

    assertThat(found(bare, TEXT + " " + QUOTE)).isEqualTo(at(BEFORE + "\n\n"));
    assertThat(found(bare, "Up! " + TEXT)).isEqualTo(at("Up! " + BEFORE + "\n\n"));
    assertThat(found(bare, "Up! " + TEXT + " " + QUOTE)).isEmpty();
  }
}
