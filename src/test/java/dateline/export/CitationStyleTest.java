package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.event.Dating;
import dateline.pipeline.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationStyleTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 9, 6));

  private static Source article(
      String title, String publisher, Optional<LocalDate> published, String... authors) {
    var stated =
        new Stated(
            given(title),
            given(publisher),
            Optional.empty(),
            List.of(authors),
            Optional.of("Invented."));
    var text = "The ferry ran aground.\nThe captain said “I saw\nnothing” at first.";
    var dating =
        published.isEmpty()
            ? Dating.UNKNOWN
            : new Dating(published, Dating.Basis.METADATA, "stated", 1);
    return new Source(
        new Article("a1", Path.of("a1.txt"), "0", "UTF-8", text, stated), dating, List.of());
  }

  private static Optional<Given<String>> given(String value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Given<>(value, Given.Source.METADATA, "stated"));
  }

  @Test
  void oneAuthor() {
    var article = article("Ferry aground", "Harbour News", DAY, "Ida Holm");

    assertThat(CitationStyle.MLA.cite(article))
        .isEqualTo("Holm, Ida. “Ferry aground.” Harbour News, 6 Sept. 2023.");
    assertThat(CitationStyle.APA.cite(article))
        .isEqualTo("Holm, I. (2023, September 6). Ferry aground. Harbour News.");
    assertThat(CitationStyle.CHICAGO.cite(article))
        .isEqualTo("Holm, Ida. “Ferry aground.” Harbour News, September 6, 2023.");
  }

  @Test
  void severalAuthors() {
    var two = article("Ferry aground", "Harbour News", DAY, "Ida Holm", "Jon A. Berg");
    var three = article("Ferry aground", "Harbour News", DAY, "Ida Holm", "Jon Berg", "Li Wei");

    assertThat(CitationStyle.MLA.cite(two)).startsWith("Holm, Ida, and Jon A. Berg. “Ferry");
    assertThat(CitationStyle.APA.cite(two)).startsWith("Holm, I., & Berg, J. A. (2023,");
    assertThat(CitationStyle.MLA.cite(three)).startsWith("Holm, Ida, et al. “Ferry");
    assertThat(CitationStyle.APA.cite(three)).startsWith("Holm, I., Berg, J., & Wei, L. (2023,");
    assertThat(CitationStyle.CHICAGO.cite(three)).startsWith("Holm, Ida, Jon Berg, and Li Wei. “");
  }

  @Test
  void anAgencyKeepsItsName() {
    assertThat(CitationStyle.MLA.cite(article("Aground", "", DAY, "AFP"))).startsWith("AFP. “");
    assertThat(CitationStyle.APA.cite(article("Aground", "", DAY, "Harbour News Staff")))
        .startsWith("Harbour News Staff. (2023");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    var nothing = article("", "", Optional.empty());

    assertThat(CitationStyle.MLA.cite(nothing)).isEqualTo("“a1.”");
    assertThat(CitationStyle.APA.cite(nothing)).isEqualTo("a1. (n.d.).");
    assertThat(CitationStyle.CHICAGO.cite(nothing)).isEqualTo("“a1.” n.d.");
  }

  @Test
  void aTitleWithItsOwnMarksHasNoMore() {
    var article = article("Who said “sink”?", "Harbour News", DAY);

    assertThat(CitationStyle.MLA.cite(article))
        .isEqualTo("“Who said ‘sink’?” Harbour News, 6 Sept. 2023.");
    assertThat(CitationStyle.APA.cite(article))
        .isEqualTo("Who said “sink”? (2023, September 6). Harbour News.");
  }

  @Test
  void aQuotationStandsAboveItsCitationAndTheNoticeBelow() {
    var article = article("Ferry aground", "Harbour News", DAY);

    assertThat(Quotation.of(article, new Span(23, 65), CitationStyle.MLA).lines())
        .containsExactly(
            "“The captain said ‘I saw nothing’ at first.”",
            "“Ferry aground.” Harbour News, 6 Sept. 2023.",
            "Invented.");
  }
}
