package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.Extraction;
import dateline.event.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

  private final ReportReader reader =
      new ReportReader(Vocabulary.english(), new WordLists(), new Countries());

  @Test
  void theNumberOfComparisonsGrowsWithTheMentionsAndNotWithTheirSquare() {
    long once = comparisons(150);
    long fourTimes = comparisons(600);

    assertThat(once).isPositive();
    assertThat(fourTimes).isLessThan(5 * once);
  }

  @Test
  void mentionsThatShareNothingAreNotCompared() {
    var flood =
        article("a", passage("A dam burst near Maray.", "2031-03-03", Kind.DISASTER, "burst"));
    var vote =
        article("b", passage("Voters chose a senate.", "2031-03-03", Kind.ELECTION, "chose"));

    assertThat(new Pairs(reports(List.of(flood, vote)), rarity(flood, vote)).find()).isEmpty();
  }

  /** All articles tell the same, so that every mention could be compared with every other. */
  private long comparisons(int articles) {
    var extractions = new ArrayList<Extraction>();
    for (int i = 0; i < articles; i++) {
      var text = "Rebels seized the harbour of Lindel in raid " + i + ".";
      extractions.add(article("a" + i, passage(text, "2031-03-03", Kind.VIOLENCE, "seized")));
    }
    var reports = reports(extractions);
    return new Pairs(reports, new Rarity(reports)).find().count();
  }

  private Rarity rarity(Extraction... extractions) {
    return new Rarity(reports(List.of(extractions)));
  }

  private List<Report> reports(List<Extraction> extractions) {
    return extractions.stream().flatMap(extraction -> reader.read(extraction).stream()).toList();
  }
}
