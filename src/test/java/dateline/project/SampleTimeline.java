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
import java.util.List;
import java.util.Optional;

/** A timeline of one invented article, made by hand. */
final class SampleTimeline {

  static final String TEXT =
      "The harbour wall broke on Monday. Crews closed the bridge on Tuesday. Schools opened again on"
          + " Friday.";

  private SampleTimeline() {}

  static Timeline of(String text, Event... events) {
    var article = new Article("flood", Path.of("flood.txt"), "0", "UTF-8", text, Stated.NOTHING);
    var dating = new Dating(Optional.empty(), Dating.Basis.UNKNOWN, "no date is stated", 0);
    return new Timeline(
        List.of(new Source(article, dating, List.of())), List.of(events), List.of(), List.of());
  }

  static Event event(String title, String day, Span... passages) {
    var date = DateRange.day(LocalDate.parse(day));
    var mentions = List.of(passages).stream().map(p -> mention(p, date)).toList();
    var subject = new Subject(title, Kind.DISASTER, List.of(), List.of(), false);
    return new Event(
        title, subject, new EventDate(date, "the article says so"), 1, 0.5, mentions, List.of());
  }

  private static Mention mention(Span passage, DateRange date) {
    var when = new When(date, DateBasis.EXPLICIT, "named", List.of(), Optional.empty());
    var what =
        new What(
            Kind.DISASTER, passage, List.of(), List.of(), What.Status.HAPPENED, Optional.empty());
    return new Mention("flood", passage, when, what, 0.9);
  }

  static Span passage(String text, String quote) {
    int start = text.indexOf(quote);
    return new Span(start, start + quote.length());
  }
}
