package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearersTest {

  @Test
  void aPersonHasOneNameInAllArticles() {
    assertThat(named("Anna Kovac", "Anna Kovac", "Kovac", "Anna V. Kovač", "Kovač"))
        .containsOnly("Anna Kovac");
  }

  @Test
  void theMiddleNameThatOnlyOneArticleGivesMakesNobodyElse() {
    assertThat(named("Per Olav Holm", "Per Holm", "Per Holm")).containsOnly("Per Holm");
  }

  @Test
  void aSurnameThatTwoBearStaysWhatItIs() {
    assertThat(named("Anna Kovac", "Peter Kovac", "Kovac"))
        .containsExactly("Anna Kovac", "Peter Kovac", "Kovac");
  }

  @Test
  void anAcronymIsTheBodyWhoseInitialsItHas() {
    assertThat(named("Lindel Free Trade Association", "LFTA"))
        .containsOnly("Lindel Free Trade Association");
  }

  @Test
  void aCountryHasItsOwnName() {
    assertThat(named("US", "USA", "Britain"))
        .containsExactly("United States", "United States", "United Kingdom");
  }

  @Test
  void aNameIsWrittenTheWayMostWriteIt() {
    assertThat(named("NATO", "Nato", "NATO")).containsOnly("NATO");
  }

  @Test
  void aGroupWithoutANameStaysOne() {
    assertThat(named("protesters", "police")).containsExactly("protesters", "police");
  }

  /** The names after each of them was the actor of an article of its own. */
  private static List<String> named(String... names) {
    var articles =
        Arrays.stream(names)
            .map(n -> passage(n + " left on Monday.", "2031-03-03", Kind.OTHER, "left").by(n))
            .map(p -> article("a" + p.hashCode(), p))
            .toList();
    var bearers = new Bearers(articles, new Countries());
    return articles.stream()
        .flatMap(article -> bearers.named(article).mentions().stream())
        .flatMap(mention -> mention.what().actors().stream())
        .toList();
  }
}
