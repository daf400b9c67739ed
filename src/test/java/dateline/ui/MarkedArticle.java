package dateline.ui;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.event.Dating;
import dateline.pipeline.Source;
import dateline.text.Block;
import dateline.time.TimeExpression;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article made from text with marks in it: {@code [key: a sentence {time words}.]}. Its first
 * line is the title; a line that starts with {@code ~} is furniture, one with {@code #} a heading.
 *
 * @param source the article without the marks
 * @param passages the marked sentences, in text order
 */
record MarkedArticle(Source source, List<Passage> passages) {

  /** A marked sentence; the words that date it, if there are any. */
  record Passage(String key, Span span, Optional<Span> words) {}

  private static final Pattern SIGN = Pattern.compile("\\[(\\w+): |[{}\\]]");

  static MarkedArticle of(String id, String publisher, LocalDate published, String marked) {
    var passages = new ArrayList<Passage>();
    var text = read(marked, passages);
    var why = new Given<>(published, Given.Source.METADATA, "front matter of " + id);
    var stated =
        new Stated(
            Optional.of(new Given<>(titleOf(text), Given.Source.METADATA, "front matter")),
            Optional.of(new Given<>(publisher, Given.Source.METADATA, "front matter")),
            Optional.of(why),
            List.of(),
            Optional.of("Invented for a test."));
    var article = new Article(id, Path.of(id + ".txt"), "0", "UTF-8", text, stated);
    var dating =
        new Dating(Optional.of(published), Dating.Basis.METADATA, "The front matter says so.", 1);
    return new MarkedArticle(new Source(article, dating, blocks(text)), passages);
  }

  /** The article with its time expressions. */
  Source source(List<TimeExpression> times) {
    return new Source(source.article(), source.dating(), source.blocks(), times, source.copyOf());
  }

  private static String titleOf(String text) {
    return text.lines().findFirst().orElseThrow();
  }

  private static String read(String marked, List<Passage> passages) {
    var text = new StringBuilder();
    var signs = SIGN.matcher(marked);
    int from = 0;
    String key = "";
    int start = 0;
    int wordsStart = 0;
    Optional<Span> words = Optional.empty();
    while (signs.find()) {
      text.append(marked, from, signs.start());
      from = signs.end();
      switch (signs.group().charAt(0)) {
        case '[' -> {
          key = signs.group(1);
          start = text.length();
          words = Optional.empty();
        }
        case '{' -> wordsStart = text.length();
        case '}' -> words = Optional.of(new Span(wordsStart, text.length()));
        default -> passages.add(new Passage(key, new Span(start, text.length()), words));
      }
    }
    return text.append(marked.substring(from)).toString();
  }

  private static List<Block> blocks(String text) {
    var blocks = new ArrayList<Block>();
    int start = 0;
    for (var line : text.split("\n", -1)) {
      var span = new Span(start, start + line.length());
      start += line.length() + 1;
      if (!line.isBlank()) {
        blocks.add(new Block(span, role(line, blocks.isEmpty())));
      }
    }
    return blocks;
  }

  private static Block.Role role(String line, boolean first) {
    if (first) {
      return Block.Role.TITLE;
    }
    return switch (line.charAt(0)) {
      case '~' -> Block.Role.FURNITURE;
      case '#' -> Block.Role.HEADING;
      default -> Block.Role.BODY;
    };
  }
}
