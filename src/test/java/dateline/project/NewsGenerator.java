package dateline.project;

import dateline.project.ChangingNews.Paper;
import dateline.project.ChangingNews.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes news up and changes it, by a seed. */
final class NewsGenerator {

  /** What papers say again and again. */
  private static final List<String> STOCK =
      List.of(
          "The ministry declined to comment on the report.",
          "Read more on this story later today.",
          "Officials said that an inquiry had begun.",
          "Nobody was hurt.");

  private static final int EVENTS = 6;

  private final Random random;
  private int made;

  NewsGenerator(Random random) {
    this.random = random;
  }

  /** Two to four articles, with a good many sentences that are alike. */
  ChangingNews news() {
    return new ChangingNews(
        IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> paper("paper" + i)).toList());
  }

  private Paper paper(String id) {
    return new Paper(
        id, IntStream.range(0, 5 + random.nextInt(9)).mapToObj(i -> sentence()).toList());
  }

  private Sentence sentence() {
    boolean stock = random.nextInt(3) > 0;
    var text = stock ? STOCK.get(random.nextInt(STOCK.size())) : fresh();
    int event = random.nextInt(3) > 0 ? random.nextInt(EVENTS) : -1;
    return new Sentence(made++, text, event, random.nextBoolean());
  }

  private String fresh() {
    return "Crew " + random.nextInt(100_000) + " closed road " + random.nextInt(1000) + ".";
  }

  /**
   * The same after articles were added and removed, and paragraphs were added.
   *
   * @param kept a sentence that stays, and what comes after it
   */
  ChangingNews grown(ChangingNews news, int kept) {
    var grown = news;
    for (int i = random.nextInt(4); i >= 0; i--) {
      grown =
          switch (random.nextInt(3)) {
            case 0 -> inserted(grown, kept);
            case 1 -> added(grown);
            default -> removed(grown, kept);
          };
    }
    return grown;
  }

  /** The same after anything at all. */
  ChangingNews changed(ChangingNews news) {
    var changed = news;
    for (int i = random.nextInt(4); i >= 0; i--) {
      changed =
          switch (random.nextInt(7)) {
            case 0 -> inserted(changed, -1);
            case 1 -> added(changed);
            case 2 -> removed(changed, -1);
            case 3 -> reworded(changed);
            case 4 -> shortened(changed);
            case 5 -> copied(changed);
            default -> moved(changed);
          };
    }
    return changed;
  }

  private ChangingNews inserted(ChangingNews news, int kept) {
    return edited(
        news,
        s -> {
          int last = s.stream().map(Sentence::id).toList().indexOf(kept);
          s.add(random.nextInt(last < 0 ? s.size() + 1 : last + 1), paragraph());
        });
  }

  private Sentence paragraph() {
    return new Sentence(made++, fresh() + " " + fresh(), -1, true);
  }

  private ChangingNews added(ChangingNews news) {
    var all = Stream.concat(news.papers().stream(), Stream.of(paper("new" + made)));
    return new ChangingNews(all.toList());
  }

  private ChangingNews removed(ChangingNews news, int kept) {
    var papers = new ArrayList<>(news.papers());
    var gone = papers.get(random.nextInt(papers.size()));
    if (papers.size() > 1 && gone.sentences().stream().noneMatch(s -> s.id() == kept)) {
      papers.remove(gone);
    }
    return new ChangingNews(papers);
  }

  private ChangingNews reworded(ChangingNews news) {
    return edited(
        news,
        s -> {
          int i = random.nextInt(s.size());
          var old = s.get(i);
          s.set(i, new Sentence(old.id(), fresh(), old.event(), old.opens()));
        });
  }

  private ChangingNews shortened(ChangingNews news) {
    return edited(
        news,
        s -> {
          if (s.size() > 1) {
            s.remove(random.nextInt(s.size()));
          }
        });
  }

  /** One more sentence with the words of another, between other neighbours. */
  private ChangingNews copied(ChangingNews news) {
    return edited(
        news,
        s -> {
          var copy = s.get(random.nextInt(s.size())).text();
          int at = random.nextInt(s.size() + 1);
          var event = random.nextInt(EVENTS);
          s.addAll(at, List.of(paragraph(), new Sentence(made++, copy, event, false), paragraph()));
        });
  }

  /** As when an article of the same name is added in another folder. */
  private ChangingNews moved(ChangingNews news) {
    var papers = new ArrayList<>(news.papers());
    int at = random.nextInt(papers.size());
    var paper = papers.get(at);
    papers.set(at, new Paper("north" + made + "/" + paper.id(), paper.sentences()));
    papers.add(paper("south" + made + "/" + paper.id()));
    return new ChangingNews(papers);
  }

  private interface Change {
    void to(List<Sentence> sentences);
  }

  private ChangingNews edited(ChangingNews news, Change change) {
    var papers = new ArrayList<>(news.papers());
    int at = random.nextInt(papers.size());
    var sentences = new ArrayList<>(papers.get(at).sentences());
    change.to(sentences);
    papers.set(at, new Paper(papers.get(at).id(), sentences));
    return new ChangingNews(papers);
  }
}
