package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import dateline.corpus.TextQuote;
import dateline.event.Mention;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.util.Optional;

/**
 * A passage that an edit holds on to: it is found again after a new extraction, or not at all.
 *
 * @param articleId the article
 * @param start where the quote began when the edit was made
 * @param textLength how long the text was then, in UTF-16 units; 0 where an early version of the
 *     program, which kept no text around a quote, did not write it
 * @param quote the exact words with so much of the text around them that each side alone tells them
 *     from every other place with these words; at least {@link TextQuote#CONTEXT} units, fewer
 *     where the text begins or ends
 */
public record Anchor(String articleId, int start, int textLength, TextQuote quote) {

  /**
   * Where a passage stands.
   *
   * @param articleId the article
   * @param passage in its text
   */
  public record Place(String articleId, Span passage) {
    public Place {
      requireNonNull(articleId, "articleId");
      requireNonNull(passage, "passage");
    }
  }

  public Anchor {
    requireNonNull(articleId, "articleId");
    requireNonNull(quote, "quote");
    if (start < 0 || quote.quote().isEmpty()) {
      throw new IllegalArgumentException("a passage must have a place and words");
    }
  }

  /** A passage of a text. */
  public static Anchor of(String articleId, Span passage, String text) {
    var quote = new QuoteFinder(text).distinct(passage);
    return new Anchor(articleId, passage.start(), text.length(), quote);
  }

  /** The passage of a mention; empty where its article is not there. */
  static Optional<Anchor> of(Mention mention, Timeline timeline) {
    return timeline
        .source(mention.articleId())
        .map(s -> of(mention.articleId(), mention.passage(), s.article().text()));
  }

  /**
   * Where the passage stands now. An article that is there under its id is the one; of articles
   * that came to have a longer or a shorter path in their id, as happens when others of the same
   * name are added or removed, the only one that has the passage.
   */
  Optional<Place> in(Timeline timeline) {
    var own = timeline.source(articleId);
    return own.isPresent() ? in(own.get()) : onlyOne(timeline);
  }

  private Optional<Place> onlyOne(Timeline timeline) {
    var found =
        timeline.sources().stream()
            .filter(s -> name(s.article().id()).equals(name(articleId)))
            .flatMap(s -> in(s).stream())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the text around the quote is not known. */
  boolean isBare() {
    return textLength == 0;
  }

  /** Whether what stands before the quote is all there was. */
  boolean isFromBeginning() {
    return quote.prefix().length() == start;
  }

  /** Whether what stands after the quote is all there was. */
  boolean isToEnd() {
    return start + quote.quote().length() + quote.suffix().length() == textLength;
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private Optional<Place> in(Source source) {
    var text = source.article().text();
    var span = isWhereItWas(text) ? Optional.of(passage()) : new QuoteFinder(text).find(this);
    return span.map(s -> new Place(source.article().id(), s));
  }

  private Span passage() {
    return new Span(start, start + quote.quote().length());
  }

  /** Whether nothing has changed, by the length of the text and what stands there. */
  private boolean isWhereItWas(String text) {
    var around = quote.prefix() + quote.quote() + quote.suffix();
    return text.length() == textLength && text.startsWith(around, start - quote.prefix().length());
  }
}
