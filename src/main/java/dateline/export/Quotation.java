package dateline.export;

import dateline.corpus.Span;
import dateline.pipeline.Source;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an article with their source, to be put into another text. */
public final class Quotation {

  private Quotation() {}

  /**
   * A passage in quotation marks, the citation of its article below, and what must be said wherever
   * the article is shown.
   */
  public static String of(Source source, Span passage, CitationStyle style) {
    var quote = passage.in(source.article().text()).strip().replaceAll("\\s+", " ");
    var notice = source.article().stated().notice();
    return Stream.concat(Stream.of("“" + inner(quote) + "”", style.cite(source)), notice.stream())
        .collect(Collectors.joining(String.format(Locale.ROOT, "%n")));
  }

  /** Marks within quotation marks are single ones. */
  private static String inner(String quote) {
    return quote.replace('“', '‘').replace('”', '’').replace('"', '\'');
  }
}
