package dateline.gold;

import dateline.corpus.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mention that a timeline contains, to be judged.
 *
 * @param document the annotated article it is of
 * @param at where it stands; empty where it points outside the text
 * @param date as written
 * @param event the event of the timeline that it belongs to
 * @param confidence how sure the extractor is, from 0 to 1
 * @param words where the time expression stands that dates it
 */
record FoundMention(
    GoldDocument document,
    Optional<Span> at,
    String date,
    String event,
    String kind,
    double confidence,
    Optional<Span> words) {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 400;
  private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t\r]*\n");

  /** The passage, if it is fit to cite an event: neither too short nor too long, one paragraph. */
  Optional<Span> passage() {
    return at.filter(span -> isFit(span.in(document.text()).strip()));
  }

  Optional<Days> days() {
    return Days.read(date);
  }

  /** Whether it stands in furniture, or is dated by words that date nothing. */
  boolean isJunk() {
    return at.filter(document::isFurniture).isPresent()
        || words.filter(document::isTrap).isPresent();
  }

  @Override
  public String toString() {
    var shown = at.map(span -> span.in(document.text())).orElse("outside the text");
    return document.name() + " " + date + ": " + shown.replace('\n', ' ');
  }

  private static boolean isFit(String passage) {
    int length = passage.codePointCount(0, passage.length());
    return length >= SHORTEST && length <= LONGEST && !BLANK_LINE.matcher(passage).find();
  }
}
