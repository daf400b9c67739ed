package dateline.event;

import dateline.corpus.Span;
import dateline.event.Clue.Counted;
import dateline.event.Clue.Dateline;
import dateline.event.Clue.Weekdays;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.time.TimeExpression;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gathers the clues of one article while its times are read in text order. Not to be shared. */
final class ClueReader {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-.*)?");

  /** How long ago a page says an article was published. */
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(\\d{1,3}) ?(d|days?|h|hrs?|hours?|min|mins|minutes?) ago\\b",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between "yesterday" and the weekday it is. */
  private static final Pattern APPOSITION = Pattern.compile("[ ,(–—-]{1,3}(?:a )?");

  /** After more characters of text than these, a date line belongs to something else. */
  private static final int LONGEST_OPENING = 600;

  /** After more characters of text than these, a line that is only a date heads what follows. */
  private static final int LONGEST_STANDFIRST = 250;

  private final AnalyzedText analyzed;
  private final String text;
  private final Set<Span> planned;
  private final Map<Span, Integer> counted;
  private final List<Clue> clues = new ArrayList<>();
  private final List<PastDay> told = new ArrayList<>();
  private final Map<DayOfWeek, Integer> weekdays = new LinkedHashMap<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final Set<Integer> years = new TreeSet<>();
  private final Set<Integer> ownedYears = new TreeSet<>();
  private int news;
  private Optional<Integer> ago = Optional.empty();
  private Optional<TimeExpression> last = Optional.empty();

  /**
   * For one article.
   *
   * @param planned where it names what is to come
   * @param counted where it counts days back from the day it was published, and how many
   */
  ClueReader(AnalyzedText analyzed, Set<Span> planned, Map<Span, Integer> counted) {
    this.analyzed = analyzed;
    this.text = analyzed.article().text();
    this.planned = planned;
    this.counted = counted;
  }

  /** A block ends. */
  void leave(Block block) {
    var told = AGO.matcher(block.span().in(text));
    if (!block.isNews() && news <= LONGEST_OPENING && ago.isEmpty() && told.find()) {
      boolean days = told.group(2).toLowerCase(Locale.ROOT).startsWith("d");
      ago = Optional.of(days ? Integer.parseInt(told.group(1)) : 0);
    }
    if (block.isNews()) {
      news += block.span().length();
    }
    last = Optional.empty();
  }

  /** Reads a time of a block. */
  void take(Block block, TimeExpression time) {
    var year = YEAR.matcher(time.value());
    if (year.matches()) {
      boolean owned = !block.isNews() && line(block, time).isCopyright();
      (owned ? ownedYears : years).add(Integer.parseInt(year.group(1)));
    }
    if (!block.isNews()) {
      takePage(block, time);
    } else if (!planned.contains(time.span()) || !time.value().startsWith("XXXX")) {
      takeNews(block, time);
    }
  }

  private DateLine line(Block block, TimeExpression time) {
    return DateLine.of(text, block, time, news <= LONGEST_STANDFIRST);
  }

  private void takePage(Block block, TimeExpression time) {
    var line = line(block, time);
    boolean below = news > LONGEST_OPENING && line.says(time) == PageDate.Line.PAGE;
    if (!below && !line.isForeign()) {
      PastDay.of(time, text).ifPresent(day -> addPage(day, line, time));
    }
  }

  private void addPage(PastDay day, DateLine line, TimeExpression time) {
    var says = line.says(time);
    boolean another = clues.stream().anyMatch(PageDate.class::isInstance);
    boolean heads = says == PageDate.Line.PAGE && (news > LONGEST_STANDFIRST || line.tells());
    if (heads || (another && line.isClocked(time))) {
      told.add(line.tells() ? day.inCaption() : day);
    } else {
      clues.add(new PageDate(day.day(), day.weekday(), day.year(), says, Optional.empty()));
    }
  }

  private void takeNews(Block block, TimeExpression time) {
    var day = PastDay.of(time, text);
    day.ifPresent(d -> addDay(block, time, d));
    var weekday = day.isPresent() ? day.flatMap(PastDay::weekday) : ofWeek(time);
    weekday.ifPresent(w -> addCounted(w, time));
    weekday.ifPresent(w -> weekdays.merge(w, 1, Integer::sum));
    times.add(time);
    last = Optional.of(time);
  }

  private void addDay(Block block, TimeExpression time, PastDay day) {
    if (news > LONGEST_OPENING || !line(block, time).isDateline()) {
      told.add(day);
    } else if (day.year().isPresent()) {
      clues.add(
          new PageDate(
              day.day(), Optional.empty(), day.year(), PageDate.Line.PUBLISHED, Optional.empty()));
    } else {
      clues.add(new Dateline(day.day()));
    }
  }

  /** The weekday that words name by itself; "that Friday" is counted from the text. */
  private static Optional<DayOfWeek> ofWeek(TimeExpression time) {
    return Optional.of(time)
        .filter(t -> t.meaning().step().isEmpty())
        .flatMap(t -> PastDay.weekday(t.value()));
  }

  /** "yesterday, a Friday". */
  private void addCounted(DayOfWeek weekday, TimeExpression time) {
    last.filter(
            before ->
                APPOSITION
                    .matcher(text.substring(before.span().end(), time.span().start()))
                    .matches())
        .map(before -> counted.get(before.span()))
        .ifPresent(days -> clues.add(new Counted(weekday, days)));
  }

  /** The first date of the page is that of its visit, where it says how long ago it was. */
  private void countBack(int days) {
    for (int i = 0; i < clues.size(); i++) {
      if (clues.get(i) instanceof PageDate page && page.line() == PageDate.Line.PAGE) {
        clues.set(i, page.published(days));
        return;
      }
    }
  }

  /** What was found in all. */
  Clues clues() {
    ago.ifPresent(this::countBack);
    double story = Storytelling.of(times, text);
    if (!told.isEmpty()) {
      clues.add(new PastDays(told, story));
    }
    weekdays.keySet().stream()
        .limit(1)
        .forEach(first -> clues.add(Weekdays.of(first, weekdays, story)));
    return new Clues(
        analyzed.article().id(),
        analyzed.article().stated().published(),
        clues,
        new Years(years, ownedYears),
        Fingerprint.of(analyzed));
  }
}
