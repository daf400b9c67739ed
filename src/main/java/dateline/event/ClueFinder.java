package dateline.event;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.event.Clue.Dateline;
import dateline.event.Clue.Days;
import dateline.event.Clue.Days.Told;
import dateline.event.Clue.Weekdays;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.BlockFinder;
import dateline.text.Sentence;
import dateline.time.DateOrder;
import dateline.time.Reference;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an article tells of the day on which it was published. */
public final class ClueFinder {

  /** Two days half a year apart: what lies after either is spoken of as to come. */
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 6, 13);

  private static final LocalDate ANOTHER_DAY = LocalDate.of(2001, 12, 13);

  private static final List<Reference> REFERENCES =
      Stream.of(Optional.<LocalDate>empty(), Optional.of(ANY_DAY), Optional.of(ANOTHER_DAY))
          .map(day -> new Reference(day, DateOrder.UNKNOWN))
          .toList();

  private static final Pattern FULL_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-.*)?");

  /** How long ago a page says an article was published. */
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(\\d{1,3}) ?(d|days?|h|hrs?|hours?|min|mins|minutes?) ago\\b",
          Pattern.CASE_INSENSITIVE);

  /** A place in capitals, and what stands between the date and the text. */
  private static final Pattern BEFORE_DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .,'’/-]{2,40}(?:,? [\\p{L} .]{2,30})?,?");

  private static final Pattern AFTER_DATELINE =
      Pattern.compile("\\s*(?:\\([^)]{2,60}\\))?\\s*(?:--?|[–—:]|/[^/]{2,40}/).*", Pattern.DOTALL);

  private static final Pattern WEEKDAY_NAME =
      Pattern.compile("\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*", Pattern.CASE_INSENSITIVE);
  private static final List<String> WEEKDAY_NAMES =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** After more characters of text than these, a date line belongs to something else. */
  private static final int LONGEST_OPENING = 600;

  /** After more characters of text than these, a line that is only a date heads what follows. */
  private static final int LONGEST_STANDFIRST = 250;

  private final BlockFinder blocks = new BlockFinder();
  private final TimeTagger tagger;

  /** With a tagger for the language of the articles. */
  public ClueFinder(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /** The clues of an article; one whose date is stated needs none of its own. */
  public Clues find(Article article) {
    var text = text(article);
    var found = new Found(article.text());
    if (article.stated().published().isPresent()) {
      return found.clues(article, text);
    }
    var tagged = tagger.tag(text, REFERENCES);
    var planned = later(tagged.get(1), ANY_DAY);
    planned.retainAll(later(tagged.get(2), ANOTHER_DAY));
    var times = tagged.get(0).iterator();
    var time = next(times);
    for (var block : text.blocks()) {
      for (; time.isPresent() && block.span().contains(time.get().span()); time = next(times)) {
        found.take(block, time.get(), planned.contains(time.get().span()));
      }
      found.leave(block);
    }
    return found.clues(article, text);
  }

  /** Where the text names what would lie after a day, had it been published then. */
  private static Set<Span> later(List<TimeExpression> times, LocalDate day) {
    return times.stream()
        .filter(t -> t.range().filter(r -> r.firstDay().isAfter(day)).isPresent())
        .map(TimeExpression::span)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<TimeExpression> next(Iterator<TimeExpression> times) {
    return times.hasNext() ? Optional.of(times.next()) : Optional.empty();
  }

  private AnalyzedText text(Article article) {
    var all = blocks.find(article);
    var whole = all.stream().map(b -> new Sentence(b.span(), b, List.of())).toList();
    return new AnalyzedText(article, all, whole);
  }

  /** What was found so far while the times of one article are read in text order. */
  private static final class Found {

    private final String text;
    private final List<Clue> clues = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<DayOfWeek, Integer> weekdays = new LinkedHashMap<>();
    private final Set<Integer> years = new TreeSet<>();
    private final Set<Integer> ownedYears = new TreeSet<>();
    private int news;
    private Optional<Integer> ago = Optional.empty();

    Found(String text) {
      this.text = text;
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
    }

    void take(Block block, TimeExpression time, boolean planned) {
      var year = YEAR.matcher(time.value());
      if (year.matches()) {
        addYear(block, time, Integer.parseInt(year.group(1)));
      }
      if (!block.isNews()) {
        takePage(block, time);
      } else if (!planned || !time.value().startsWith("XXXX")) {
        takeNews(block, time);
      }
    }

    private void addYear(Block block, TimeExpression time, int year) {
      boolean owned = !block.isNews() && line(block, time).isCopyright();
      (owned ? ownedYears : years).add(year);
    }

    private DateLine line(Block block, TimeExpression time) {
      return DateLine.of(text, block, time, news <= LONGEST_STANDFIRST);
    }

    private void takePage(Block block, TimeExpression time) {
      var line = line(block, time);
      boolean below = news > LONGEST_OPENING && line.says(time) == PageDate.Line.PAGE;
      if (below || line.isForeign()) {
        return;
      }
      var full = FULL_DATE.matcher(time.value());
      var monthDay = MONTH_DAY.matcher(time.value());
      if (full.matches()) {
        var day = LocalDate.parse(time.value().substring(0, 10));
        addPage(MonthDay.from(day), Optional.of(day.getYear()), block, time);
      } else if (monthDay.matches() && isDay(monthDay.group(1), monthDay.group(2))) {
        var day =
            MonthDay.of(Integer.parseInt(monthDay.group(1)), Integer.parseInt(monthDay.group(2)));
        addPage(day, Optional.empty(), block, time);
      }
    }

    private void addPage(MonthDay day, Optional<Integer> year, Block block, TimeExpression time) {
      var line = line(block, time);
      var says = line.says(time);
      var weekday = weekday(time.in(text));
      boolean another = clues.stream().anyMatch(PageDate.class::isInstance);
      boolean heads = says == PageDate.Line.PAGE && news > LONGEST_STANDFIRST;
      if (heads || (another && line.isClocked(time))) {
        told.add(new Told(day, weekday, year));
      } else {
        clues.add(new PageDate(day, weekday, year, says, Optional.empty()));
      }
    }

    private void takeNews(Block block, TimeExpression time) {
      var full = FULL_DATE.matcher(time.value());
      var monthDay = MONTH_DAY.matcher(time.value());
      var weekday = WEEKDAY.matcher(time.value());
      if (full.matches() && time.meaning().explicit()) {
        var date = LocalDate.parse(time.value().substring(0, 10));
        addDay(block, time, MonthDay.from(date), Optional.of(date.getYear()));
      } else if (monthDay.matches() && isDay(monthDay.group(1), monthDay.group(2))) {
        var day =
            MonthDay.of(Integer.parseInt(monthDay.group(1)), Integer.parseInt(monthDay.group(2)));
        addDay(block, time, day, Optional.empty());
      } else if (weekday.matches()) {
        addWeekday(DayOfWeek.of(Integer.parseInt(weekday.group(1))));
      }
    }

    private static boolean isDay(String month, String day) {
      int number = Integer.parseInt(day);
      return number >= 1 && number <= java.time.Month.of(Integer.parseInt(month)).maxLength();
    }

    private void addDay(Block block, TimeExpression time, MonthDay day, Optional<Integer> year) {
      if (news <= LONGEST_OPENING && isDateline(block, time)) {
        clues.add(
            year.<Clue>map(
                    y ->
                        new PageDate(
                            day,
                            Optional.empty(),
                            Optional.of(y),
                            PageDate.Line.PUBLISHED,
                            Optional.empty()))
                .orElse(new Dateline(day)));
        return;
      }
      var named = weekday(time.in(text));
      named.ifPresent(this::addWeekday);
      told.add(new Told(day, named, year));
    }

    private void addWeekday(DayOfWeek weekday) {
      weekdays.merge(weekday, 1, Integer::sum);
    }

    private boolean isDateline(Block block, TimeExpression time) {
      var before = text.substring(block.span().start(), time.span().start()).strip();
      var after = text.substring(time.span().end(), block.span().end());
      boolean inBrackets = before.equals("(") && after.startsWith(")");
      return inBrackets
          || (BEFORE_DATELINE.matcher(before).matches() && AFTER_DATELINE.matcher(after).matches());
    }

    private static Optional<DayOfWeek> weekday(String words) {
      var name = WEEKDAY_NAME.matcher(words);
      return name.find()
          ? Optional.of(
              DayOfWeek.of(1 + WEEKDAY_NAMES.indexOf(name.group(1).toLowerCase(Locale.ROOT))))
          : Optional.empty();
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

    Clues clues(Article article, AnalyzedText analyzed) {
      ago.ifPresent(this::countBack);
      if (!told.isEmpty()) {
        clues.add(new Days(told));
      }
      weekdays.keySet().stream()
          .limit(1)
          .forEach(first -> clues.add(new Weekdays(first, weekdays)));
      return new Clues(
          article.id(),
          article.stated().published(),
          clues,
          new Years(years, ownedYears),
          Fingerprint.of(analyzed));
    }
  }
}
