package dateline.project;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.event.DateBasis;
import dateline.event.Dating;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.What;
import dateline.event.When;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.merge.Subject;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Invented articles made of sentences. A sentence stays itself while the text around it, or its own
 * words, change; another with the same words is another one.
 *
 * @param papers the articles
 */
record ChangingNews(List<Paper> papers) {

  /**
   * One sentence.
   *
   * @param id tells it from every other
   * @param text its words
   * @param event the number of the event it reports, negative for none
   * @param opens whether it opens a paragraph
   */
  record Sentence(int id, String text, int event, boolean opens) {}

  /** One article. */
  record Paper(String id, List<Sentence> sentences) {

    Paper {
      sentences = List.copyOf(sentences);
    }

    String text() {
      var text = new StringBuilder();
      sentences.forEach(s -> text.append(gap(s, text)).append(s.text()));
      return text.toString();
    }

    Span spanOf(int index) {
      var before = new StringBuilder();
      sentences.subList(0, index).forEach(s -> before.append(gap(s, before)).append(s.text()));
      var sentence = sentences.get(index);
      int start = before.length() + gap(sentence, before).length();
      return new Span(start, start + sentence.text().length());
    }

    private static String gap(Sentence sentence, StringBuilder before) {
      return before.length() == 0 ? "" : sentence.opens() ? "\n\n" : " ";
    }
  }

  ChangingNews {
    papers = List.copyOf(papers);
  }

  /** The sentence that stands exactly at a place. */
  Optional<Integer> sentenceAt(String articleId, Span span) {
    return papers.stream()
        .filter(p -> p.id().equals(articleId))
        .flatMap(
            p ->
                IntStream.range(0, p.sentences().size())
                    .filter(i -> p.spanOf(i).equals(span))
                    .mapToObj(i -> p.sentences().get(i).id()))
        .findFirst();
  }

  /** The sentences that report an event. */
  List<Integer> sentencesOf(Event event) {
    return event.mentions().stream()
        .map(m -> sentenceAt(m.articleId(), m.passage()).orElseThrow())
        .toList();
  }

  /** What an extraction finds. */
  Timeline timeline() {
    var reports = new TreeMap<Integer, List<Mention>>();
    for (var paper : papers) {
      for (int i = 0; i < paper.sentences().size(); i++) {
        var event = paper.sentences().get(i).event();
        if (event >= 0) {
          reports
              .computeIfAbsent(event, e -> new ArrayList<>())
              .add(mention(paper.id(), paper.spanOf(i), day(event)));
        }
      }
    }
    return new Timeline(
        papers.stream().map(ChangingNews::source).toList(),
        reports.entrySet().stream().map(ChangingNews::event).toList(),
        List.of(),
        List.of());
  }

  private static DateRange day(int event) {
    return DateRange.day(LocalDate.of(2019, 3, 1).plusDays(event));
  }

  private static Event event(Map.Entry<Integer, List<Mention>> reports) {
    int event = reports.getKey();
    var subject = new Subject("Event " + event, Kind.DISASTER, List.of("crews"), List.of(), false);
    var date = new EventDate(day(event), "the article says so");
    return new Event("e" + event, subject, date, 0, 0.5, reports.getValue(), List.of());
  }

  private static Mention mention(String articleId, Span passage, DateRange date) {
    var when = new When(date, DateBasis.EXPLICIT, "named", List.of(), Optional.empty());
    var what =
        new What(
            Kind.DISASTER, passage, List.of(), List.of(), What.Status.HAPPENED, Optional.empty());
    return new Mention(articleId, passage, when, what, 0.9);
  }

  private static Source source(Paper paper) {
    var article =
        new Article(
            paper.id(), Path.of(paper.id() + ".txt"), "0", "UTF-8", paper.text(), Stated.NOTHING);
    return new Source(article, Dating.UNKNOWN, List.of());
  }
}
