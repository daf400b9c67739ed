package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdsTest {

  private static final ReportReader READER =
      new ReportReader(Vocabulary.english(), new WordLists(), new Countries());

  @Test
  void thePassageAndItsArticleMakeTheId() {
    assertThat(new EventIds().of(report("a", "A dam burst near Maray.")))
        .hasSize(10)
        .isEqualTo(new EventIds().of(report("a", "A dam burst near Maray.")))
        .isNotEqualTo(new EventIds().of(report("b", "A dam burst near Maray.")))
        .isNotEqualTo(new EventIds().of(report("a", "A dam burst near Orlo.")));
  }

  @Test
  void noIdIsGivenTwice() {
    var ids = new EventIds();
    var report = report("a", "A dam burst near Maray.");

    assertThat(List.of(ids.of(report), ids.of(report), ids.of(report))).doesNotHaveDuplicates();
  }

  private static Report report(String article, String text) {
    return READER
        .read(article(article, passage(text, "2031-03-03", Kind.DISASTER, "burst")))
        .get(0);
  }
}
