package dateline.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from saved web pages. */
class HtmlArticleTest {

  private static final String PROSE =
      "The ferry ran aground off Lund early on Thursday, and all 212 people on board were brought"
          + " ashore by noon.";
  private static final String MORE =
      "The coast guard said the captain had left the marked channel in thick fog before the"
          + " accident.";

  @TempDir Path folder;

  private Corpus read() {
    return Corpora.read(new CorpusReader(), PublishedDates.NONE, folder);
  }

  private Article page(String html) throws IOException {
    Files.writeString(folder.resolve("page.html"), html);
    var corpus = read();
    assertThat(corpus.problems()).isEmpty();
    return corpus.articles().get(0);
  }

  private static String body(String inside) {
    return "<!DOCTYPE html><html><head><title>Ferry aground</title></head><body>"
        + inside
        + "</body></html>";
  }

  private static String prose() {
    return "<p>" + PROSE + "</p><p>" + MORE + "</p>";
  }

  // Text

  @Test
  void theTextIsTheArticleWithoutWhatStandsAround() throws IOException {
    var article =
        page(
            body(
                "<header><a href=/>Harbour News</a></header><nav><ul><li><a>World</a><li><a>Sport"
                    + "</a></ul></nav><main><article><h1>Ferry aground</h1>"
                    + prose()
                    + "<div class='related-stories'><p>Five tips for a better summer on the coast"
                    + " of the north, and ten more for the winter.</p></div>"
                    + "<form>Sign up<input></form></article></main><aside>Most read</aside>"
                    + "<footer>Harbour News 2023</footer>"));

    assertThat(article.text()).isEqualTo("Ferry aground\n\n" + PROSE + "\n\n" + MORE);
  }

  @Test
  void proseInPlainDivisionsIsFound() throws IOException {
    var article =
        page(
            body(
                "<div id=top><a>Home</a> <a>World</a></div><div id=x><div>"
                    + PROSE
                    + "</div><div>"
                    + MORE
                    + "</div></div><div><div>Contact us</div></div>"));

    assertThat(article.text()).isEqualTo("Ferry aground\n\n" + PROSE + "\n\n" + MORE);
  }

  @Test
  void theTitleStandsAboveATextThatLacksIt() throws IOException {
    assertThat(page(body("<article>" + prose() + "</article>")).text())
        .startsWith("Ferry aground\n\nThe ferry ran");
  }

  @Test
  void listsQuotationsAndBreaksAreLinesOfTheirOwn() throws IOException {
    var article =
        page(
            body(
                "<article>"
                    + prose()
                    + "<ul><li>Two people were hurt.</li></ul><blockquote><p>We saw nothing.</p>"
                    + "</blockquote><p>One line<br>another line</p></article>"));

    assertThat(article.text())
        .endsWith("- Two people were hurt.\n\nWe saw nothing.\n\nOne line\n\nanother line");
  }

  @Test
  void spacesEntitiesAndInvisibleLettersAreWhatTheyLookLike() throws IOException {
    var article =
        page(
            body("<article>" + prose() + "<p>On&nbsp;5\n  Jan&shy;uary &amp; later</p></article>"));

    assertThat(article.text()).endsWith("On 5 January & later");
  }

  @Test
  void theTextOfAPageThatIsBuiltByItsScriptsIsTakenFromItsJsonLd() throws IOException {
    var article =
        page(
            body(
                "<div id=root></div><script type='application/ld+json'>{'@type':'NewsArticle',"
                        .replace('\'', '"')
                    + "\"articleBody\":\""
                    + PROSE
                    + "\\n"
                    + MORE
                    + "\"}</script>"));

    assertThat(article.text()).isEqualTo("Ferry aground\n\n" + PROSE + "\n\n" + MORE);
  }

  @Test
  void aPageWithoutTextIsAProblemThatSaysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("page.html"), body("<script>load()</script>"));

    assertThat(read().articles()).isEmpty();
    assertThat(read().problems())
        .containsExactly(
            new Problem(
                "page.html",
                "The page holds no text of an article.",
                "Open it in a browser, and save it again when the text shows."));
  }

  @Test
  void aPageIsToldByWhatItBeginsWithWhateverItsName() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "\n" + body("<p>" + PROSE + "</p>"));

    assertThat(read().articles().get(0).text()).isEqualTo("Ferry aground\n\n" + PROSE);
  }

  // Metadata

  @Test
  void jsonLdStatesTitlePublisherDateAndAuthors() throws IOException {
    var article =
        page(
            """
            <html><head><title>x | Harbour News</title>
            <meta property="article:published_time" content="2020-01-01">
            <script type="application/ld+json">not json</script>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "name": "Harbour Group"},
              {"@type": ["NewsArticle"], "headline": "Ferry aground &amp; emptied",
               "datePublished": "2023-04-06T09:30:00+02:00", "dateModified": "2023-05-01",
               "author": [{"@type": "Person", "name": "Ida Holm"}, "Jon Berg"],
               "publisher": {"@type": "Organization", "name": "Harbour News"}}]}
            </script></head><body><article>%s</article></body></html>"""
                .formatted(prose()));

    var stated = article.stated();
    assertThat(stated.title()).map(Given::value).contains("Ferry aground & emptied");
    assertThat(stated.publisher()).map(Given::value).contains("Harbour News");
    assertThat(stated.published())
        .contains(
            new Given<>(
                LocalDate.of(2023, 4, 6),
                Given.Source.METADATA,
                "stated in the JSON-LD of page.html"));
    assertThat(stated.authors()).containsExactly("Ida Holm", "Jon Berg");
  }

  @Test
  void openGraphAndMetaElementsStateWhatJsonLdDoesNot() throws IOException {
    var stated =
        page("""
                <html><head><meta property="og:title" content="Ferry aground - Harbour News">
                <meta property="og:site_name" content="Harbour News">
                <meta name="DC.date.issued" content="2023-04-06">
                <meta name="author" content="Ida Holm">
                <meta property="article:author" content="https://news.example/ida">
                </head><body><article>%s</article></body></html>"""
                .formatted(prose()))
            .stated();

    assertThat(stated.title()).map(Given::value).contains("Ferry aground");
    assertThat(stated.publisher()).map(Given::value).contains("Harbour News");
    assertThat(stated.published()).map(Given::value).contains(LocalDate.of(2023, 4, 6));
    assertThat(stated.authors()).containsExactly("Ida Holm");
  }

  @Test
  void aTimeElementDatesAPageThatSaysNothingElse() throws IOException {
    var stated =
        page(body(
                "<time datetime='no date'>now</time><article><header><time"
                    + " datetime='2023-04-06T08:00Z'>6 April</time></header>"
                    + prose()
                    + "</article>"))
            .stated();

    assertThat(stated.published()).map(Given::value).contains(LocalDate.of(2023, 4, 6));
  }

  @Test
  void aFileBesideThePageWins() throws IOException {
    Files.writeString(folder.resolve("page.meta.json"), "{\"published\": \"2024-02-03\"}");
    var stated =
        page(body("<meta name=date content=2023-04-06><article>" + prose() + "</article>"))
            .stated();

    assertThat(stated.published()).map(Given::value).contains(LocalDate.of(2024, 2, 3));
  }

  // Files

  @Test
  void whatABrowserSavesBesideAPageIsNoArticle() throws IOException {
    var frames = Files.createDirectory(folder.resolve("page_files"));
    Files.writeString(frames.resolve("advert.html"), body(prose()));
    var others = Files.createDirectory(folder.resolve("others"));
    Files.writeString(others.resolve("second.htm"), body("<p>Another story. " + MORE));

    page(body(prose()));

    assertThat(read().articles()).extracting(Article::id).containsExactly("page", "second");
  }

  @Test
  void theEncodingIsTheOneThatThePageStates() throws IOException {
    var html = body("<p>Łódź: " + PROSE + "</p>").replace("<head>", "<head><meta charset=x>");
    for (var name : List.of("ISO-8859-2", "windows-1250", "UTF-8", "UTF-16")) {
      var charset = Charset.forName(name);
      Files.write(
          folder.resolve("page.html"), html.replace("=x>", "=" + name + ">").getBytes(charset));

      var corpus = read();

      assertThat(corpus.problems()).as(name).isEmpty();
      assertThat(corpus.articles().get(0).text()).as(name).contains("Łódź: The ferry");
    }
  }

  // Bad input

  @Test
  void nothingIsRunAndNoMarkupBecomesText() throws IOException {
    var article =
        page(
            body(
                "<article onload='steal()'><script>steal()</script><img src='http://x.example/a'"
                    + " onerror='steal()'><iframe src='http://x.example'></iframe><style>p{}</style>"
                    + prose()
                    + "<p>&lt;script&gt; is a word here</p></article>"));

    assertThat(article.text()).doesNotContain("steal", "example", "{}").endsWith("is a word here");
  }

  @Test
  void deepBrokenAndHugePagesAreReadOrToldOf() throws IOException {
    var deep = "<div>".repeat(50_000) + "<p>" + PROSE;
    var broken = "<html><p>" + PROSE + "<p <b>" + MORE + "</i></table><td>";
    var long1 = body(("<p>" + PROSE + "</p>").repeat(20_000));
    var worst =
        "<div class=ad>A line of text in a part of a part of a part of a page.".repeat(20_000);
    Files.writeString(folder.resolve("deep.html"), deep);
    Files.writeString(folder.resolve("worst.html"), worst);
    Files.writeString(folder.resolve("broken.html"), broken);
    Files.writeString(folder.resolve("long.html"), long1, UTF_8);

    var corpus = read();

    assertThat(corpus.articles().size() + corpus.problems().size()).isEqualTo(4);
    assertThat(corpus.articles()).extracting(Article::id).contains("broken", "long");
  }
}
