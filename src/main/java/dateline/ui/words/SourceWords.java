package dateline.ui.words;

import dateline.pipeline.Source;

/** Says what an article is. */
public final class SourceWords {

  private SourceWords() {}

  /** The publisher, else the title, else the name of the file. */
  public static String nameOf(Source source) {
    var stated = source.article().stated();
    return stated
        .publisher()
        .or(stated::title)
        .map(given -> given.value())
        .orElse(source.article().id());
  }

  /** The title, else the name of the file. */
  public static String titleOf(Source source) {
    return source
        .article()
        .stated()
        .title()
        .map(given -> given.value())
        .orElse(source.article().id());
  }

  /** The day of publication, such as "6 January 2022", or that it is unknown. */
  public static String publishedOf(Source source) {
    return source.dating().published().map(DateWords::of).orElse("date unknown");
  }

  /** A passage on one line; offsets stay as they are. */
  public static String oneLine(String passage) {
    return passage.replace('\r', ' ').replace('\n', ' ');
  }
}
