package dateline.ui.article;

import dateline.corpus.Span;
import dateline.event.Mention;
import dateline.layout.KindGroup;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.text.Block;
import dateline.time.TimeExpression;
import dateline.ui.words.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of an article as it is shown.
 *
 * @param span the text shown, in the article's offsets
 * @param role the part it plays
 * @param text the words, of the same length as the span
 * @param passages the marked passages that touch it, in text order
 * @param times the time expressions within it, in text order; none in furniture
 */
record Paragraph(
    Span span, Block.Role role, String text, List<Passage> passages, List<TimeExpression> times) {

  /**
   * A marked passage of an article.
   *
   * @param span where it stands in the article
   * @param eventId the event it reports; empty for one without a date
   * @param group the group whose colour it has
   */
  record Passage(Span span, Optional<String> eventId, Optional<KindGroup> group) {}

  Paragraph {
    passages = List.copyOf(passages);
    times = List.copyOf(times);
  }

  /** The paragraphs of an article; front matter is left out. */
  static List<Paragraph> of(Source source, List<Passage> passages) {
    var text = source.article().text();
    var paragraphs = new ArrayList<Paragraph>();
    for (var block : source.blocks()) {
      var span = withoutMarkup(block, text);
      if (block.role() != Block.Role.METADATA && span.length() > 0) {
        var inside = passages.stream().filter(p -> p.span().overlaps(span)).toList();
        var words = SourceWords.oneLine(span.in(text));
        paragraphs.add(
            new Paragraph(span, block.role(), words, inside, times(source, block, span)));
      }
    }
    return paragraphs;
  }

  private static List<TimeExpression> times(Source source, Block block, Span span) {
    return block.role() == Block.Role.FURNITURE
        ? List.of()
        : source.times().stream().filter(time -> span.contains(time.span())).toList();
  }

  /** The passage of a mention. */
  static Passage passage(Mention mention, Event event) {
    return new Passage(
        mention.passage(),
        Optional.of(event.id()),
        Optional.of(KindGroup.of(event.subject().kind())));
  }

  /** The part of a passage that this paragraph shows, in offsets of its text. */
  Span within(Span passage) {
    int start = Math.max(passage.start(), span.start());
    int end = Math.min(passage.end(), span.end());
    return new Span(start, end).shift(-span.start());
  }

  /** Markdown's signs of a heading or list are not shown. */
  private static Span withoutMarkup(Block block, String text) {
    int start = block.span().start();
    int end = block.span().end();
    while (start < end && isMarkup(text.charAt(start), block.role())) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isMarkup(char sign, Block.Role role) {
    boolean heading = role == Block.Role.TITLE || role == Block.Role.HEADING;
    return Character.isWhitespace(sign) || (heading && sign == '#');
  }
}
