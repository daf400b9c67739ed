package dateline.ui.words;

import dateline.pipeline.Source;
import java.util.Locale;

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

  /** A remark that begins with a capital letter. */
  public static String sentence(String remark) {
    return remark.isEmpty()
        ? remark
        : remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1);
  }
}
