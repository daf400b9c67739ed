package dateline.ui.article;

import dateline.corpus.Span;
import dateline.event.Mention;
import dateline.layout.KindGroup;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.text.Block;
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
 */
record Paragraph(Span span, Block.Role role, String text, List<Passage> passages) {

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
  }

  /** The paragraphs of an article; front matter is left out. */
  static List<Paragraph> of(Source source, List<Passage> passages) {
    var text = source.article().text();
    var paragraphs = new ArrayList<Paragraph>();
    for (var block : source.blocks()) {
      var span = withoutMarkup(block, text);
      if (block.role() != Block.Role.METADATA && span.length() > 0) {
        var inside = passages.stream().filter(p -> p.span().overlaps(span)).toList();
        paragraphs.add(
            new Paragraph(span, block.role(), SourceWords.oneLine(span.in(text)), inside));
      }
    }
    return paragraphs;
  }

  /** The passage of a mention. */
  static Passage passage(Mention mention, Event event) {
    return new Passage(
        mention.passage(),
        Optional.of(event.id()),
        Optional.of(KindGroup.of(event.subject().kind())));
  }

  /** The part of a passage that this paragraph shows, in offsets of its text. */
  Span within(Passage passage) {
    int start = Math.max(passage.span().start(), span.start());
    int end = Math.min(passage.span().end(), span.end());
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
