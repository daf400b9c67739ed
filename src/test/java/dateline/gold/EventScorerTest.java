package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventScorerTest {

  private static final String TEXT =
      """
      Dam breaks above Orvik

      Sign up for 5 daily letters

      The Lerna dam broke on Monday, and two villages were flooded by evening.

      Prime Minister Ada Holm declared an emergency on Tuesday.

      The dam, finished 40 years ago, had been inspected some time before.
      """;

  private static final String EVENTS =
      """
      {"id": "7-a", "key": "break", "quote": "The Lerna dam broke on Monday", "date": "2031-03-03", "kind": "disaster", "importance": 3}
      {"id": "7-b", "key": "flood", "quote": "two villages were flooded by evening", "date": "2031-03-03", "alt_dates": ["2031-03-03/2031-03-05"], "kind": "disaster", "alt_kinds": ["other"], "importance": 2}
      {"id": "7-c", "key": "break", "quote": "Ada Holm declared an emergency on Tuesday", "date": "2031-03-04", "kind": "emergency", "importance": 1}
      """;

  private static final String SIDE =
      """
      {"title": "Dam breaks above Orvik", "published": "2031-03-05",
       "boilerplate": ["Sign up for 5 daily letters"], "headings": [],
       "timex_traps": [{"timex": "40 years ago", "quote": "finished 40 years ago"}],
       "undated_events": [{"quote": "had been inspected some time before"}],
       "duplicate_lines": []}
      """;

  @TempDir private Path folder;
  private List<GoldDocument> documents;
  private final WrittenTimeline timeline =
      new WrittenTimeline().article("a", "7_orvik.md", "2031-03-05").event("e1");

  @BeforeEach
  void annotate() throws IOException {
    var gold = Files.createDirectory(folder.resolve("gold"));
    var texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(gold.resolve("7.gold.jsonl"), EVENTS);
    Files.writeString(gold.resolve("7.doc.json"), SIDE);
    Files.writeString(texts.resolve("7_orvik.md"), TEXT);
    documents = Annotations.read(gold, texts);
  }

  private void mention(String quote, String date, String kind) {
    timeline.mention("a", TEXT, spanOf(quote), date, kind);
  }

  private static Span spanOf(String quote) {
    return Passages.everywhere(quote, TEXT).get(0);
  }

  private Score score() {
    return EventScorer.score(documents, FoundTimeline.read(timeline.json(), documents));
  }

  @Test
  void theAnnotationItselfIsPerfect() {
    mention("The Lerna dam broke on Monday", "2031-03-03", "disaster");
    timeline.event("e2");
    mention("two villages were flooded by evening", "2031-03-04", "other");
    timeline.event("e1");
    mention("Prime Minister Ada Holm declared an emergency on Tuesday.", "2031-03-04", "emergency");

    assertThat(score().figures())
        .containsEntry("key recall", 1.0)
        .containsEntry("F1", 1.0)
        .containsEntry("date accuracy", 1.0)
        .containsEntry("kind accuracy", 1.0)
        .containsEntry("merging F1", 1.0)
        .containsEntry("published", 1.0)
        .containsEntry("junk", 0.0)
        .containsEntry("broken", 0.0);
    assertThat(score().misses()).isEmpty();
  }

  @Test
  void nothingFoundScoresNothing() {
    assertThat(score().keyRecall()).isEqualTo(new Share(0, 1));
    assertThat(score().recall()).isEqualTo(new Share(0, 2));
    assertThat(score().f1()).isZero();
    assertThat(score().misses()).containsExactly("not found: 7-a", "not found: 7-b");
  }

  @Test
  void oneSentenceForTwoEventsPairsWithOneOfThem() {
    mention("The Lerna dam broke on Monday, and two villages were flooded", "2031-03-03", "other");

    assertThat(score().recall()).isEqualTo(new Share(1, 2));
    assertThat(score().precision()).isEqualTo(new Share(1, 1));
  }

  @Test
  void mentionsMakeRoomForEachOther() {
    mention("The Lerna dam broke on Monday, and two villages were flooded", "2031-03-03", "other");
    mention("The Lerna dam broke on Monday", "2031-03-03", "disaster");

    assertThat(score().recall()).isEqualTo(new Share(2, 2));
  }

  @Test
  void aWrongDateIsWrong() {
    mention("The Lerna dam broke on Monday", "2031-03-04", "disaster");

    assertThat(score().dateAccuracy()).isEqualTo(new Share(0, 1));
    assertThat(score().precision()).isEqualTo(new Share(0, 1));
    assertThat(score().misses()).contains("wrong: 7 2031-03-04: The Lerna dam broke on Monday");
  }

  @Test
  void aNeutralPassageCountsNeitherWay() {
    mention("had been inspected some time before", "2031-03-05", "other");
    mention("Dam breaks above Orvik", "2031-03-03", "disaster");

    assertThat(score().precision()).isEqualTo(new Share(0, 0));
  }

  @Test
  void furnitureAndTrapsAreJunk() {
    mention("Sign up for 5 daily letters", "2031-03-05", "other");
    var words = spanOf("40 years ago");
    timeline
        .mention("a", TEXT, spanOf("The dam, finished 40 years ago"), "1991", "other")
        .putObject("timex")
        .put("start", words.start())
        .put("end", words.end());

    assertThat(score().junk()).isEqualTo(2);
    assertThat(score().precision()).isEqualTo(new Share(0, 2));
  }

  @Test
  void aMentionAcrossABlankLineCitesNothing() {
    mention(
        TEXT.substring(TEXT.indexOf("The Lerna"), TEXT.indexOf(" on Tuesday")),
        "2031-03-03",
        "disaster");

    assertThat(score().recall()).isEqualTo(new Share(0, 2));
    assertThat(score().precision()).isEqualTo(new Share(0, 1));
  }

  @Test
  void equalMentionsCountOnce() {
    mention("Prime Minister Ada Holm", "2031-03-05", "other");
    mention("Prime Minister Ada Holm", "2031-03-05", "other");

    assertThat(score().precision()).isEqualTo(new Share(0, 1));
  }

  @Test
  void aQuoteThatDoesNotStandThereIsBroken() {
    mention("two villages were flooded by evening", "2031-03-03", "disaster");
    timeline
        .mention("a", TEXT, spanOf("The Lerna dam"), "2031-03-03", "disaster")
        .put("quote", "The Lerna bridge");
    timeline
        .mention("a", TEXT, spanOf("The Lerna dam"), "2031-03-03", "disaster")
        .put("end", TEXT.length() + 1);

    assertThat(score().broken()).isEqualTo(2);
  }

  @Test
  void oneHappeningInTwoEventsIsNotMerged() {
    mention("The Lerna dam broke on Monday", "2031-03-03", "disaster");
    mention("two villages were flooded by evening", "2031-03-03", "disaster");
    timeline.event("e2");
    mention("Ada Holm declared an emergency on Tuesday", "2031-03-04", "emergency");

    assertThat(score().merging()).isEqualTo(new Merging(0, 1, 1));
  }

  @Test
  void anArticleMayNotStandTwice() {
    timeline.article("b", "7.txt", "2031-03-05");

    assertThatThrownBy(this::score).hasMessage("two articles are 7");
  }
}
