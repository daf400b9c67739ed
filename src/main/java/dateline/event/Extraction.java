package dateline.event;

import dateline.text.AnalyzedText;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Map;

/**
 * What one article reports.
 *
 * @param text the article, analysed
 * @param dating its publication date
 * @param mentions its dated mentions, in text order
 * @param undated happenings it reports without a date, in text order
 * @param times the time expressions of its text, in text order
 * @param roles what it calls those whom it gives a title, such as "former president", by their
 *     names
 */
public record Extraction(
    AnalyzedText text,
    Dating dating,
    List<Mention> mentions,
    List<Undated> undated,
    List<TimeExpression> times,
    Map<String, String> roles) {

  public Extraction {
    mentions = List.copyOf(mentions);
    undated = List.copyOf(undated);
    times = List.copyOf(times);
    roles = Map.copyOf(roles);
  }

  /** The same with other mentions. */
  public Extraction with(List<Mention> others) {
    return new Extraction(text, dating, others, undated, times, roles);
  }

  /** The same in less memory, for thousands of articles to be kept. */
  public Extraction packed() {
    return new Extraction(text.packed(), dating, mentions, undated, times, roles);
  }
}
