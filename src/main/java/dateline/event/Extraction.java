package dateline.event;

import dateline.text.AnalyzedText;
import java.util.List;

/**
 * What one article reports.
 *
 * @param text the article, analysed
 * @param dating its publication date
 * @param mentions its dated mentions, in text order
 * @param undated happenings it reports without a date, in text order
 */
public record Extraction(
    AnalyzedText text, Dating dating, List<Mention> mentions, List<Undated> undated) {

  public Extraction {
    mentions = List.copyOf(mentions);
    undated = List.copyOf(undated);
  }

  /** The same in less memory, for thousands of articles to be kept. */
  public Extraction packed() {
    return new Extraction(text.packed(), dating, mentions, undated);
  }
}
