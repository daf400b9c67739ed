package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Stated;
import dateline.text.Block.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockFinderTest {

  private static final String PAGE =
      """
      Coast News Sport Weather
      Friday
      3rd May 2019

      Flood cuts off three villages in the delta

      Two bridges fell overnight as the river rose to its highest mark since 1962.

      By Ana Roe

      Listen to article

      The army flew food to three villages on Thursday after a flood washed away the only road.

      © Provided by Coast Press
      Water stands in the old town. Photograph: Ben Low/Coast Press

      Governor Lea Moss said the road would be closed for weeks.

      Video: Bridge falls into the river (Newsreel)

      Bridge falls into the river

      A second wave

      Another two metres of water are expected by Saturday.

      • Schools in the district were closed on Thursday.
      • Trains to the coast have stopped, the railway said

      > “We lost everything in one night,” said a farmer.

      Mayor opens new library in the harbour

      The library cost four million, and not everyone was pleased.

      Opinion

      Who pays for the dykes of tomorrow?

      The bill will come, and nobody has asked for it.

      Latest News

      1. Harbour strike ends
      2. Minister visits school
      3. Tomorrow the ferry sails again
      """;

  @Test
  void tellsNewsFromFurniture() {
    assertThat(lines(PAGE, Role.TITLE))
        .containsExactly("Flood cuts off three villages in the delta");
    assertThat(lines(PAGE, Role.BYLINE)).containsExactly("By Ana Roe");
    assertThat(lines(PAGE, Role.STANDFIRST)).singleElement().asString().startsWith("Two bridges");
    assertThat(lines(PAGE, Role.HEADING)).containsExactly("A second wave");
    assertThat(lines(PAGE, Role.BODY))
        .containsExactly(
            "The army flew food to three villages on Thursday after a flood washed away the only"
                + " road.",
            "Governor Lea Moss said the road would be closed for weeks.",
            "Another two metres of water are expected by Saturday.",
            "Schools in the district were closed on Thursday.",
            "Trains to the coast have stopped, the railway said",
            "“We lost everything in one night,” said a farmer.");
  }

  @Test
  void readsTheLastLinesOfAPageAsFurniture() {
    var text =
        """
        Ferry sinks off the cape

        A ferry sank on Monday. Ana Roe is a teacher on the island, and she saw it.

        Ben Low is a reporter for the Bell. He joined the paper in 2011.

        This article was amended on 3 May 2019 to correct a name.

        The Bell was founded in 1890.
        """;
    assertThat(lines(text, Role.BODY)).singleElement().asString().startsWith("A ferry sank");
  }

  @Test
  void readsALineBelowACreditAsItsCaption() {
    var text =
        """
        Ferry sinks off the cape

        Getty Images
        Boats were moored in the old port in 1980.

        A ferry sank on Monday, the coast guard said.
        """;
    assertThat(lines(text, Role.BODY))
        .containsExactly("A ferry sank on Monday, the coast guard said.");
  }

  @Test
  void readsAQuestionAboveItsAnswerAsAHeading() {
    var text =
        """
        Ferry sinks off the cape

        A ferry sank on Monday, the coast guard said.

        What went wrong?

        The doors of the car deck stood open.
        """;
    assertThat(lines(text, Role.HEADING)).containsExactly("What went wrong?");
  }

  @Test
  void takesTheStatedTitleWhereTheTextHasIt() {
    var text = "Harbour news from all the coast\n\nFERRY SINKS\n\nA ferry sank on Monday.";
    var stated =
        new Stated(
            Optional.of(new Given<>("Ferry sinks", Given.Source.METADATA, "front matter")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    var article = new Article("a", Path.of("a.txt"), "", "UTF-8", text, stated);
    assertThat(new BlockFinder().find(article))
        .filteredOn(block -> block.role() == Role.TITLE)
        .noneMatch(block -> block.span().in(text).startsWith("Harbour"));
  }

  @Test
  void takesFrontMatterForMetadata() {
    var text =
        "---\ntitle: A\npublished: 2019-05-03\n---\n\n# Ferry sinks\n\nA ferry sank on Monday.";
    assertThat(lines(text, Role.METADATA)).hasSize(4);
    assertThat(lines(text, Role.TITLE)).containsExactly("Ferry sinks");
    assertThat(lines(text, Role.BODY)).containsExactly("A ferry sank on Monday.");
  }

  @Test
  void joinsLinesBrokenToFitAPage() {
    var text =
        """
        The ferry left the harbour at dawn with more than sixty people
        on board and sank an hour later within sight of the lighthouse,
        the coast guard said on Monday.

        Nobody was hurt.
        """;
    assertThat(lines(text, Role.BODY))
        .hasSize(2)
        .first()
        .asString()
        .endsWith("the coast guard said on Monday.");
  }

  @Test
  void givesBlocksInOrderThatNeverCrossABlankLine() {
    var blocks = find(PAGE.replace("\n", "\r\n"));
    for (int i = 0; i < blocks.size(); i++) {
      assertThat(blocks.get(i).span().in(PAGE.replace("\n", "\r\n"))).doesNotContain("\r\n\r\n");
      assertThat(i == 0 || blocks.get(i - 1).span().end() <= blocks.get(i).span().start()).isTrue();
    }
  }

  @Test
  void knowsNoBlockInAnEmptyText() {
    assertThat(find("")).isEmpty();
    assertThat(find(" \n\t\n ")).isEmpty();
  }

  @Test
  void takesTimeInProportionToTheText() {
    var block = "The army flew food to three villages on Thursday.\n\n".repeat(20_000);
    var line = "a ".repeat(500_000);
    assertThat(Duration.ofSeconds(10))
        .isGreaterThan(time(() -> find(block)))
        .isGreaterThan(time(() -> find(line)));
  }

  private static Duration time(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<Block> find(String text) {
    return new BlockFinder()
        .find(new Article("a", Path.of("a.txt"), "", "UTF-8", text, Stated.NOTHING));
  }

  private static List<String> lines(String text, Role role) {
    return find(text).stream()
        .filter(block -> block.role() == role)
        .map(block -> block.span().in(text))
        .toList();
  }
}
