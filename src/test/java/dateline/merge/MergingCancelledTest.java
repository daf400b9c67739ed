package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.clause.WordLists;
import dateline.event.Extraction;
import dateline.event.Kind;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergingCancelledTest {

  private static final int ARTICLES = 20;

  private final Vocabulary vocabulary = Vocabulary.english();
  private final List<Extraction> news =
      IntStream.range(0, ARTICLES)
          .mapToObj(
              i ->
                  article(
                      "a" + i,
                      passage("A dam burst near Maray.", "2031-03-03", Kind.DISASTER, "burst")))
          .toList();

  @AfterEach
  void clear() {
    Thread.interrupted();
  }

  @Test
  void anInterruptedThreadNeitherLooksForCopiesNorMerges() {
    var copies = Copies.among(news);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Copies.among(news)).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> new Merger().merge(news, copies))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void noFurtherPairIsComparedOnceTheThreadIsInterrupted() {
    var reader = new ReportReader(vocabulary, new WordLists(), new Countries());
    var reports = news.stream().flatMap(n -> reader.read(n).stream()).toList();
    var rarity = new Rarity(reports);
    var contents = new Contents(reports, rarity, new ClaimWords(new Countries()));
    var strands = new Strands(new Continuity(contents, new WordLists())).of(reports);
    var likeness = new Likeness(vocabulary, contents);
    var grouping = new Grouping(reports, strands, likeness);
    var drawn = new AtomicInteger();
    var pairs = new Pairs(reports, rarity).find().peek(pair -> interruptAt(5, drawn));

    assertThatThrownBy(() -> grouping.group(pairs)).isInstanceOf(CancellationException.class);
    assertThat(drawn).hasValue(5);
  }

  private static void interruptAt(int count, AtomicInteger drawn) {
    if (drawn.incrementAndGet() == count) {
      Thread.currentThread().interrupt();
    }
  }
}
