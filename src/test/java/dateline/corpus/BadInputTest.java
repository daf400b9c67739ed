package dateline.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file is named with advice, and the article beside it is still read. */
class BadInputTest {

  private static final String TEXT = "Café owners in Łódź said on Monday: “the water rose” 🌊.\n";

  @TempDir Path folder;

  @BeforeEach
  void putAGoodArticleBeside() throws IOException {
    write("good.txt", "The bridge was closed on Monday.".getBytes(UTF_8));
  }

  @Test
  void anEmptyFolder() throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));

    var corpus = Corpora.read(new CorpusReader(), PublishedDates.NONE, empty);

    assertThat(corpus.articles()).isEmpty();
    assertThat(corpus.problems()).hasSize(1);
    assertNamed(corpus.problems().get(0), empty.toString(), "holds no article");
  }

  @Test
  void aPathThatIsNotThere() {
    var missing = folder.resolve("missing.txt");

    var corpus = Corpora.read(new CorpusReader(), PublishedDates.NONE, folder, missing);

    assertThat(corpus.articles()).hasSize(1);
    assertNamed(corpus.problems().get(0), missing.toString(), "no such file");
  }

  @Test
  void aFileOfAnotherKindThatIsNamed() throws IOException {
    var picture = write("map.png", new byte[] {1});

    var corpus = Corpora.read(new CorpusReader(), PublishedDates.NONE, folder, picture);

    assertThat(corpus.articles()).hasSize(1);
    assertNamed(corpus.problems().get(0), picture.toString(), "not read");
  }

  @Test
  void aBinaryFileNamedTxt() throws IOException {
    var noise = new byte[5000];
    new Random(7).nextBytes(noise);
    write("bad.txt", noise);

    assertOnlyProblem("bad.txt", "holds no text");
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7 x, PDF", "'PK\u0003\u0004', ZIP", "{\\rtf1, rich-text"})
  void aDocumentNamedTxt(String start, String named) throws IOException {
    write("bad.txt", start.getBytes(ISO_8859_1));

    assertOnlyProblem("bad.txt", named);
  }

  @Test
  void invalidUtf8() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Ćma ".getBytes(UTF_8));
    bytes.write(0xff);
    bytes.writeBytes(" Łódź".getBytes(UTF_8));
    write("odd.txt", bytes.toByteArray());

    var article = assertReadWithProblem("odd.txt", "not valid UTF-8, the first at character 4");

    assertThat(article.text()).isEqualTo("Ćma \ufffd Łódź");
    assertThat(article.encoding()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1251", "Shift_JIS", "GB18030", "EUC-KR"})
  void otherEncodings(String name) throws IOException {
    var text =
        switch (name) {
          case "windows-1251" -> "Протестующие перекрыли дорогу в понедельник, сообщила полиция.";
          case "Shift_JIS" -> "月曜日に橋が閉鎖されました。警察が発表しました。";
          case "GB18030" -> "星期一大桥被关闭。警方发表声明。水位继续上升。";
          case "EUC-KR" -> "월요일에 다리가 폐쇄되었다. 경찰이 발표했다.";
          default -> "The café’s owners said “no” on Monday. The fête was called off.";
        };
    write("odd.txt", text.getBytes(Charset.forName(name)));

    var article = assertReadWithProblem("odd.txt", "it was read as");

    assertThat(article.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsNoPartOfTheText(String name) throws IOException {
    write("odd.txt", ("\ufeff" + TEXT).getBytes(Charset.forName(name)));

    var corpus = read();

    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.articles().get(1).text()).isEqualTo(TEXT);
    assertThat(corpus.articles().get(1).encoding()).isEqualTo(name);
  }

  @Test
  void wideTextWithoutAMark() throws IOException {
    write("odd.txt", TEXT.getBytes(UTF_16LE));

    assertThat(assertReadWithProblem("odd.txt", "UTF-16LE").text()).isEqualTo(TEXT);
  }

  @Test
  void anUnreadableFile() throws IOException {
    write("bad.txt", new byte[] {1});
    var reader = new CorpusReader(refusing("bad.txt"));

    var corpus = Corpora.read(reader, PublishedDates.NONE, folder);

    assertThat(corpus.articles()).extracting(Article::id).containsExactly("good");
    assertNamed(corpus.problems().get(0), "bad.txt", "no permission");
  }

  @Test
  void aFileThatMakesTheReaderItselfFail() throws IOException {
    write("bad.txt", new byte[] {1});
    var reader =
        new CorpusReader(
            new Failing(
                FileAccess.DISK,
                "bad.txt",
                path -> {
                  throw new IllegalStateException("a fault");
                }));

    var corpus = Corpora.read(reader, PublishedDates.NONE, folder);

    assertThat(corpus.articles()).extracting(Article::id).containsExactly("good");
    assertNamed(corpus.problems().get(0), "bad.txt", "IllegalStateException");
  }

  @Test
  void anUnreadableFolder() throws IOException {
    Files.createDirectory(folder.resolve("closed"));
    var reader = new CorpusReader(refusing("closed"));

    var corpus = Corpora.read(reader, PublishedDates.NONE, folder);

    assertThat(corpus.articles()).extracting(Article::id).containsExactly("good");
    assertNamed(corpus.problems().get(0), "closed", "no permission");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \r\n\n", "---\ntitle: Nothing more\n---\n"})
  void anEmptyArticle(String text) throws IOException {
    write("bad.txt", text.getBytes(UTF_8));

    assertOnlyProblem("bad.txt", "empty");
  }

  @Test
  void anArticleOf20Megabytes() throws IOException {
    write("bad.txt", "The water rose on Monday. ".repeat(900_000).getBytes(UTF_8));

    assertOnlyProblem("bad.txt", "has 22 MB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [open",
        "title: \"open",
        "a: b: c",
        "\ttab: x",
        "- just\n- a list",
        "word"
      })
  void frontMatterThatDoesNotParse(String yaml) throws IOException {
    write("odd.md", ("---\n" + yaml + "\n---\nThe dam held.\n").getBytes(UTF_8));

    var article = assertReadWithProblem("odd.md", "the front matter of odd.md");

    assertThat(article.text()).endsWith("The dam held.\n");
  }

  @Test
  void frontMatterThatIsNestedWithoutEnd() throws IOException {
    var yaml = "---\ntitle: " + "[".repeat(50_000) + "\n---\nThe dam held.\n";
    write("odd.md", yaml.getBytes(UTF_8));

    assertReadWithProblem("odd.md", "the front matter of odd.md");
  }

  @Test
  void frontMatterWithoutEnd() throws IOException {
    write("odd.md", "---\ntitle: Flood\n\nThe dam held.\n".getBytes(UTF_8));

    assertReadWithProblem("odd.md", "has no end");
  }

  @Test
  void aRuleAboveAnArticleIsNoFrontMatter() throws IOException {
    write("odd.md", "---\nThe dam held.\n".getBytes(UTF_8));

    assertThat(read().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-30", "2019-13-01", "March 2019", "2019-03-05T25:00"})
  void anImpossibleDate(String date) throws IOException {
    var yaml = "---\ntitle: Flood\npublished: " + date + "\n---\nThe dam held.\n";
    write("odd.md", yaml.getBytes(UTF_8));

    var article = assertReadWithProblem("odd.md", date);

    assertThat(article.stated().published()).isEmpty();
    assertThat(article.stated().title().map(Given::value)).contains("Flood");
  }

  @Test
  void aMetadataFileThatDoesNotParse() throws IOException {
    write("odd.txt", "The dam held.".getBytes(UTF_8));
    write("odd.meta.json", "{\"title\": ".getBytes(UTF_8));

    assertReadWithProblem("odd.txt", "odd.meta.json cannot be read at line 1");
  }

  @Test
  void theSameFileTwiceIsReadAndReportedOnce() {
    var file = folder.resolve("good.txt");

    var corpus = Corpora.read(new CorpusReader(), PublishedDates.NONE, folder, file, file);

    assertThat(corpus.articles()).hasSize(1);
    assertThat(corpus.problems()).hasSize(1);
    assertNamed(corpus.problems().get(0), "good.txt", "read once");
  }

  @Test
  void aCopyOfAFileIsReadOnce() throws IOException {
    Files.copy(folder.resolve("good.txt"), folder.resolve("good (1).txt"));

    var corpus = read();

    assertThat(corpus.articles()).extracting(Article::id).containsExactly("good");
    assertNamed(corpus.problems().get(0), "good (1).txt", "the same as article good");
  }

  @Test
  void aSymbolicLinkLoop() throws IOException {
    Files.createSymbolicLink(Files.createDirectory(folder.resolve("sub")).resolve("up"), folder);

    var corpus = read();

    assertThat(corpus.articles()).hasSize(1);
    assertThat(corpus.problems()).hasSize(1);
    assertNamed(corpus.problems().get(0), "sub/up", "leads back");
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("gone.txt"));

    assertOnlyProblem("bad.txt", "leads nowhere");
  }

  private void assertOnlyProblem(String file, String reason) {
    var corpus = read();
    assertThat(corpus.articles()).extracting(Article::id).containsExactly("good");
    assertThat(corpus.problems()).hasSize(1);
    assertNamed(corpus.problems().get(0), file, reason);
  }

  private Article assertReadWithProblem(String file, String reason) {
    var corpus = read();
    assertThat(corpus.articles()).extracting(Article::id).containsExactly("good", "odd");
    assertThat(corpus.problems()).hasSize(1);
    assertNamed(corpus.problems().get(0), file, reason);
    return corpus.articles().get(1);
  }

  private static void assertNamed(Problem problem, String file, String reason) {
    assertThat(problem.file()).isEqualTo(file);
    assertThat(problem.reason()).contains(reason).endsWith(".");
    assertThat(problem.advice()).endsWith(".");
  }

  private Corpus read() {
    return Corpora.read(new CorpusReader(), PublishedDates.NONE, folder);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** A disk that may not be read at a certain name; tests may run as a user who may read all. */
  private static FileAccess refusing(String name) {
    return new Failing(
        FileAccess.DISK,
        name,
        path -> {
          throw new AccessDeniedException(path.toString());
        });
  }

  private interface Fault {
    void at(Path path) throws IOException;
  }

  /** A disk with a fault at whatever has a certain name. */
  private record Failing(FileAccess disk, String name, Fault fault) implements FileAccess {

    @Override
    public List<Path> list(Path path) throws IOException {
      check(path);
      return disk.list(path);
    }

    @Override
    public byte[] read(Path path) throws IOException {
      check(path);
      return disk.read(path);
    }

    @Override
    public long size(Path path) throws IOException {
      return disk.size(path);
    }

    private void check(Path path) throws IOException {
      if (path.endsWith(name)) {
        fault.at(path);
      }
    }
  }
}
