package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Stated;
import dateline.text.AnalyzedText;
import dateline.text.BlockFinder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleDaterTest {

  private static final String BODY =
      "Ferry sinks off the coast\n\nA ferry sank on Monday (4 March) off the coast, police said.\n";

  @Test
  void takesWhatIsStated() {
    var given = new Given<>(LocalDate.of(2019, 3, 5), Given.Source.METADATA, "front matter");
    var dating = date("20 May 2020\n\n" + BODY, Optional.of(given));
    assertThat(dating.published()).contains(LocalDate.of(2019, 3, 5));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.METADATA);
    assertThat(dating.reason()).isEqualTo("front matter");
  }

  @Test
  void trustsADateLineThatTheBodyAgreesWith() {
    var dating = date("Updated: March 5, 2019\n\n" + BODY, Optional.empty());
    assertThat(dating.published()).contains(LocalDate.of(2019, 3, 5));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.TEXT);
  }

  @Test
  void takesADateLineThatTheBodyContradictsForTheDayOfTheVisit() {
    var dating = date("20th May 2019\n\n" + BODY, Optional.empty());
    assertThat(dating.published()).contains(LocalDate.of(2019, 3, 4));
    assertThat(dating.reason()).contains("20 May 2019").contains("fetched");
  }

  @Test
  void readsNoDateFromTheListsBelowTheArticle() {
    var dating = date(BODY + "\nLatest news\n\n6 June 2019\n", Optional.empty());
    assertThat(dating.published()).isEmpty();
    assertThat(dating.basis()).isEqualTo(Dating.Basis.UNKNOWN);
    assertThat(dating.reason()).isNotBlank();
  }

  private static Dating date(String text, Optional<Given<LocalDate>> published) {
    var stated =
        new Stated(Optional.empty(), Optional.empty(), published, List.of(), Optional.empty());
    var article = new Article("a", Path.of("a.txt"), "", "UTF-8", text, stated);
    return new ArticleDater()
        .date(new AnalyzedText(article, new BlockFinder().find(article), List.of()));
  }
}
