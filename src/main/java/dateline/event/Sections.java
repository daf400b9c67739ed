package dateline.event;

import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells the sections of one article, whose blocks are entered in text order. Not to be shared. */
final class Sections {

  /** A longer line of news is no label. */
  private static final int LONGEST_LABEL = 60;

  private final String text;
  private final List<TimeExpression> times;
  private final Optional<LocalDate> published;
  private Optional<LocalDate> labelled = Optional.empty();
  private Section current = Section.FIRST;
  private int next;

  /**
   * For one article.
   *
   * @param times its time expressions, in text order
   */
  Sections(AnalyzedText text, List<TimeExpression> times, Optional<LocalDate> published) {
    this.text = text.article().text();
    this.times = times;
    this.published = published;
  }

  /** The section that a block begins or goes on with. */
  Section enter(Block block) {
    while (next < times.size() && times.get(next).span().end() <= block.span().start()) {
      next++;
    }
    if (isLabel(block)) {
      labelled = day(times.get(next)).or(() -> labelled).or(() -> published);
      current = current.next(labelled);
    } else if (block.role() == Block.Role.HEADING) {
      current = current.next(current.day().filter(day -> labelled.isPresent()));
    }
    return current;
  }

  /** Whether a line is nothing but a day or a clock time, or a heading that begins with one. */
  private boolean isLabel(Block block) {
    if (next == times.size() || (block.isNews() && block.span().length() > LONGEST_LABEL)) {
      return false;
    }
    var time = times.get(next);
    return block.span().contains(time.span())
        && (day(time).isPresent() || isClock(time))
        && !hasWord(block.span().start(), time.span().start())
        && (!hasWord(time.span().end(), block.span().end()) || heads(block, time));
  }

  /** "Sunday 3: the second wave". */
  private boolean heads(Block block, TimeExpression time) {
    return block.role() == Block.Role.HEADING
        && ":–—".indexOf(text.substring(time.span().end(), block.span().end()).strip().charAt(0))
            >= 0;
  }

  private static boolean isClock(TimeExpression time) {
    return time.type() == TimeExpression.Type.TIME && time.meaning().step().isPresent();
  }

  /** The day that an expression names by itself, no later than the article. */
  private Optional<LocalDate> day(TimeExpression time) {
    return time.range()
        .filter(r -> time.meaning().step().isEmpty() && r.isWithinOneDay())
        .map(DateRange::firstDay)
        .filter(day -> published.filter(day::isAfter).isEmpty());
  }

  private boolean hasWord(int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isLetter);
  }
}
