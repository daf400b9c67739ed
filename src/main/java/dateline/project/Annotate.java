package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Note;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * Changes what a person noted on an event, a passage or an article; empty where it stays.
 *
 * @param text the note; an empty text takes it away
 * @param tags all tags
 * @param bookmarked whether it is bookmarked
 */
public record Annotate(
    Optional<String> text, Optional<List<String>> tags, Optional<Boolean> bookmarked)
    implements EventChange, PassageChange, ArticleChange {

  public Annotate {
    requireNonNull(text, "text");
    requireNonNull(bookmarked, "bookmarked");
    tags = tags.map(List::copyOf);
  }

  /** Writes a note in place of the one that was there. */
  public static Annotate note(String text) {
    return new Annotate(Optional.of(text), Optional.empty(), Optional.empty());
  }

  /** Gives tags in place of those that were there. */
  public static Annotate tags(List<String> tags) {
    return new Annotate(Optional.empty(), Optional.of(tags), Optional.empty());
  }

  /** Bookmarks it, or takes the bookmark away. */
  public static Annotate bookmark(boolean on) {
    return new Annotate(Optional.empty(), Optional.empty(), Optional.of(on));
  }

  @Override
  public String name(String title) {
    var on = " “" + title + "”";
    if (text.isPresent()) {
      return (text.get().isEmpty() ? "Remove note on" : "Note on") + on;
    }
    return tags.isPresent()
        ? "Tag" + on
        : (bookmarked.orElse(false) ? "Bookmark" : "Remove bookmark of") + on;
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline, EventRef event) {
    return event
        .in(timeline)
        .map(
            e ->
                Rewriting.of(timeline)
                    .review(e, e.review().with(on(e.review().note())))
                    .timeline());
  }

  @Override
  public Timeline applyTo(Timeline timeline, Anchor.Place place) {
    return timeline.withSources(
        timeline.sources().stream()
            .map(s -> s.article().id().equals(place.articleId()) ? noted(s, place) : s)
            .toList());
  }

  private Source noted(Source source, Anchor.Place place) {
    return source.with(place.passage(), on(source.notes().on(place.passage())));
  }

  @Override
  public Source applyTo(Source source) {
    return source.with(on(source.notes().whole()));
  }

  private Note on(Note before) {
    return new Note(
        text.orElse(before.text()),
        tags.orElse(before.tags()),
        bookmarked.orElse(before.bookmarked()));
  }
}
