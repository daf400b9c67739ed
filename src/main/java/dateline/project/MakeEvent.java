package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.event.DateBasis;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.What;
import dateline.event.When;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.merge.Review;
import dateline.merge.Subject;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * Makes an event of a passage.
 *
 * @param title its title
 * @param date its date
 * @param kind its kind
 */
public record MakeEvent(String title, DateRange date, Kind kind) implements PassageChange {

  public MakeEvent {
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    requireNonNull(kind, "kind");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a title must not be empty");
    }
  }

  @Override
  public String name(String words) {
    return "Make event “" + title + "”";
  }

  @Override
  public Timeline applyTo(Timeline timeline, Anchor.Place place) {
    var mentions = List.of(mention(place));
    var like =
        new Event(
            "",
            new Subject(title, kind, List.of(), List.of(), false),
            new EventDate(date, Correction.BY_HAND),
            0,
            0,
            mentions,
            List.of());
    var rewriting = Rewriting.of(timeline);
    var review = Review.NONE.with(Correction.NONE.title(title));
    return rewriting.tell(rewriting.fresh(mentions, like).with(review), mentions).timeline();
  }

  private Mention mention(Anchor.Place place) {
    var when = new When(date, DateBasis.USER, Correction.BY_HAND, List.of(), Optional.empty());
    var what =
        new What(
            kind, place.passage(), List.of(), List.of(), What.Status.HAPPENED, Optional.empty());
    return new Mention(place.articleId(), place.passage(), when, what, 1);
  }
}
