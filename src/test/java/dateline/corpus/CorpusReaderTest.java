package dateline.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are articles, what they are called, and what is stated about them. */
class CorpusReaderTest {

  @TempDir Path folder;

  @Test
  void readsTextAndMarkdownOfAFolderAndItsFoldersInTheOrderOfTheirIds() throws IOException {
    write("b.md", "Second.");
    write("deep/er/a.TXT", "First.");
    write("picture.png", "no article");
    write(".hidden.txt", "no article");
    write(".git/c.txt", "no article");

    var corpus = read(folder);

    assertThat(corpus.articles()).extracting(Article::id).containsExactly("a", "b");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void anIdLosesTheLastEndingOnly() throws IOException {
    write("WIRE1998.1310.txt", "Text.");

    assertThat(read(folder).articles()).extracting(Article::id).containsExactly("WIRE1998.1310");
  }

  @Test
  void textAndHashAreThoseOfTheFile() throws IOException {
    write("a.txt", "A flood.\r\nA bridge 🌉 fell.\r\n");

    var article = read(folder).articles().get(0);

    assertThat(article.text()).isEqualTo("A flood.\r\nA bridge 🌉 fell.\r\n");
    assertThat(article.encoding()).isEqualTo("UTF-8");
    assertThat(article.sha256())
        .isEqualTo("ff555244921af25479d12b19757bb55780abb30bea99242d1270b22a971310b3");
  }

  @Test
  void twoArticlesOfOneNameAreToldApartByTheirPath() throws IOException {
    write("north/flood.txt", "In the north.");
    write("south/flood.txt", "In the south.");
    write("other.txt", "Elsewhere.");

    var corpus = read(folder);

    assertThat(corpus.articles())
        .extracting(Article::id)
        .containsExactly("north/flood", "other", "south/flood");
    assertThat(corpus.problems())
        .extracting(Problem::file, Problem::reason)
        .containsExactly(
            tuple(
                "north/flood.txt, south/flood.txt",
                "2 articles are named flood; they are called north/flood, south/flood."));
  }

  @Test
  void articlesThatDifferOnlyInTheirEndingKeepIt() throws IOException {
    write("flood.txt", "One.");
    write("flood.md", "Two.");

    assertThat(read(folder).articles())
        .extracting(Article::id)
        .containsExactly("flood.md", "flood.txt");
  }

  @Test
  void theOrderOfThePathsDoesNotMatter() throws IOException {
    var a = write("a.txt", "One.");
    var b = write("b.txt", "Two.");

    assertThat(read(b, a)).isEqualTo(read(a, b));
  }

  @Test
  void frontMatterIsRead() throws IOException {
    write(
        "a.md",
        """
        ---
        title: "Flood: the bridge falls"
        publisher: The Valley Post
        published: 2019-03-05
        authors: [A. Reporter, B. Writer]
        note: Shortened for class.
        ---

        The bridge fell.
        """);

    var stated = read(folder).articles().get(0).stated();

    assertThat(stated.title())
        .contains(
            new Given<>(
                "Flood: the bridge falls",
                Given.Source.METADATA,
                "stated in the front matter of a.md"));
    assertThat(stated.publisher().map(Given::value)).contains("The Valley Post");
    assertThat(stated.published().map(Given::value)).contains(LocalDate.of(2019, 3, 5));
    assertThat(stated.authors()).containsExactly("A. Reporter", "B. Writer");
    assertThat(stated.notice()).contains("Shortened for class.");
  }

  @Test
  void aMetadataFileWinsOverFrontMatterAndAPersonOverBoth() throws IOException {
    write("a.md", "---\ntitle: Front\npublisher: Post\npublished: 2019-03-05\n---\nText.");
    write("a.meta.json", "{\"title\": \"Beside\", \"published\": \"2019-03-06T08:15:00Z\"}");

    var beside = read(folder).articles().get(0).stated();
    var given = new PublishedDates.Entry("a", LocalDate.of(2019, 3, 7), "set by hand", true);
    var byHand =
        read(new PublishedDates(List.of(given), List.of()), folder).articles().get(0).stated();

    assertThat(beside.title().map(Given::value)).contains("Beside");
    assertThat(beside.publisher().map(Given::value)).contains("Post");
    assertThat(beside.published())
        .contains(
            new Given<>(LocalDate.of(2019, 3, 6), Given.Source.METADATA, "stated in a.meta.json"));
    assertThat(byHand.published())
        .contains(new Given<>(LocalDate.of(2019, 3, 7), Given.Source.USER, "set by hand"));
  }

  @Test
  void anExactIdWinsOverAPrefix() throws IOException {
    write("00.txt", "One.");
    write("001.txt", "Two.");

    var corpus = read(given("00", true), folder);

    assertThat(corpus.articles())
        .extracting(a -> a.stated().published().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void anUnambiguousPrefixIsEnough() throws IOException {
    write("001_storm.txt", "One.");
    write("002_storm.txt", "Two.");

    var corpus = read(given("002", true), folder);

    assertThat(corpus.articles())
        .extracting(a -> a.stated().published().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void anUnknownIdNamesTheArticlesThatAreThere() throws IOException {
    write("001_storm.txt", "One.");

    assertThatThrownBy(() -> read(given("7", true), folder))
        .isInstanceOf(UnknownIdException.class)
        .hasMessage("no article has the id 7; there are 001_storm");
  }

  @Test
  void anAmbiguousPrefixNamesTheCandidates() throws IOException {
    write("001_storm.txt", "One.");
    write("002_storm.txt", "Two.");

    assertThatThrownBy(() -> read(given("00", true), folder))
        .isInstanceOf(UnknownIdException.class)
        .hasMessage("00 could be 001_storm, 002_storm");
  }

  @Test
  void aTableMayNameArticlesThatAreNotThere() throws IOException {
    write("001_storm.txt", "One.");

    var corpus = read(given("7", false), folder);

    assertThat(corpus.articles()).hasSize(1);
    assertThat(corpus.problems()).extracting(Problem::file).containsExactly("7");
  }

  @Test
  void aTableOfDatesInsideTheFolderIsNoArticle() throws IOException {
    write("001_storm.txt", "One.");
    var table = DatesTable.read(write("dates.txt", "# id\tdate\n001\t2019-03-05T08:15\n"));

    var corpus = read(table.dates(), folder);

    assertThat(corpus.articles()).extracting(Article::id).containsExactly("001_storm");
    assertThat(corpus.articles().get(0).stated().published())
        .contains(new Given<>(LocalDate.of(2019, 3, 5), Given.Source.USER, "stated in dates.txt"));
    assertThat(corpus.problems()).isEmpty();
  }

  private static PublishedDates given(String id, boolean required) {
    var entry = new PublishedDates.Entry(id, LocalDate.of(2019, 3, 5), "set by hand", required);
    return new PublishedDates(List.of(entry), List.of());
  }

  private static Corpus read(Path... paths) {
    return read(PublishedDates.NONE, paths);
  }

  private static Corpus read(PublishedDates dates, Path... paths) {
    return Corpora.read(new CorpusReader(), dates, paths);
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(UTF_8));
  }
}
