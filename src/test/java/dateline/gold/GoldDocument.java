package dateline.gold;

import dateline.corpus.Span;
import java.util.List;

/**
 * An article with what a careful reader found in it. All spans point into the text.
 *
 * @param name what the article's file name is or starts with, up to an underscore
 * @param text the whole file, without a byte-order mark
 * @param published its publication date, as written in a timeline
 * @param events what it reports
 * @param furniture lines that report nothing: menus, adverts, captions, headings
 * @param traps strings that look like a time and date nothing
 * @param neutral passages that may be mentions or not: undated events, repeated lines, the title
 */
record GoldDocument(
    String name,
    String text,
    String published,
    List<GoldEvent> events,
    List<Span> furniture,
    List<Span> traps,
    List<Span> neutral) {

  boolean isNamedBy(String fileStem) {
    return fileStem.equals(name) || fileStem.startsWith(name + "_");
  }

  boolean isFurniture(Span passage) {
    return furniture.stream().anyMatch(f -> Passages.match(passage, f));
  }

  boolean isTrap(Span words) {
    return traps.stream().anyMatch(t -> Passages.match(words, t));
  }

  boolean isNeutral(Span passage) {
    return neutral.stream().anyMatch(n -> Passages.match(passage, n));
  }
}
