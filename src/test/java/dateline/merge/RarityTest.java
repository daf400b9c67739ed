package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.clause.WordLists;
import dateline.event.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RarityTest {

  private final List<Report> reports = reports();
  private final Rarity rarity = new Rarity(reports);

  private static List<Report> reports() {
    var reader = new ReportReader(Vocabulary.english(), new WordLists(), new Countries());
    return Stream.of(
            "Rebels bombed a bakery and a tannery.",
            "Rebels bombed a bakery.",
            "Rebels bombed a windmill.",
            "Rebels bombed a granary.")
        .map(text -> passage(text, "2031-03-03", Kind.VIOLENCE, "bombed"))
        .map(passage -> article("a" + passage.text().length(), passage))
        .flatMap(article -> reader.read(article).stream())
        .toList();
  }

  private Rarity.Weighed terms(int report) {
    return rarity.weigh(reports.get(report).words().terms());
  }

  @Test
  void aTermIsCountedOnceForEveryMentionThatHoldsIt() {
    assertThat(rarity.count("bakeri")).isEqualTo(2);
    assertThat(rarity.count("windmil")).isEqualTo(1);
  }

  @Test
  void theSameTermsAreAlikeAndNoneIsLikeNothing() {
    var nothing = rarity.weigh(List.of());

    assertThat(terms(1).likeness(terms(1))).isBetween(0.5, 1.0);
    assertThat(terms(1).cosine(terms(1))).isCloseTo(1, within(1e-9));
    assertThat(terms(1).likeness(nothing)).isZero();
    assertThat(nothing.cosine(terms(1))).isZero();
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(terms(1).isEmpty()).isFalse();
  }

  @Test
  void aRareTermInCommonTellsMoreThanAFrequentOne() {
    assertThat(terms(0).likeness(terms(1))).isGreaterThan(terms(2).likeness(terms(3)));
    assertThat(terms(2).likeness(terms(3))).isPositive();
    assertThat(terms(0).likeness(terms(1))).isEqualTo(terms(1).likeness(terms(0)));
  }

  @Test
  void theMoreIsTheSameTheMoreAlikeTheyAre() {
    assertThat(terms(0).likeness(terms(0))).isGreaterThan(terms(1).likeness(terms(1)));
    assertThat(terms(1).likeness(terms(1))).isGreaterThan(terms(1).likeness(terms(0)));
    assertThat(terms(0).shared(terms(1))).isEqualTo(terms(1).shared(terms(1)));
  }
}
