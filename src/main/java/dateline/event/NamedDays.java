package dateline.event;

import dateline.event.Happening.Manner;
import dateline.text.Tense;
import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.time.Step;
import dateline.time.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days that the words of an article name: of a happening, of all that follows in a paragraph,
 * of the story as it goes on.
 *
 * @param text the article's text
 * @param narrative the day at which it stands, to count from
 * @param story whether it tells a story from its beginning, rather than news
 */
record NamedDays(String text, Optional<LocalDate> published, Narrative narrative, boolean story) {

  static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  /** What comes before a time that is not the one the story goes on to. */
  private static final Set<String> ELSEWHERE = Set.of("since", "until", "till", "before", "after");

  private static final Set<Manner> BESIDE = EnumSet.of(Manner.BEFORE, Manner.ASIDE);

  /** A clock time alone tells less of the day than words that name one. */
  private static final Comparator<TimeExpression> NAMED_FIRST =
      Comparator.comparing(t -> t.meaning().step().equals(Optional.of(Step.SAME_DAY)));

  private static final String COUNTED = "“%s” is counted from %s, where the text stands";

  private static final String NIGHT_AFTER =
      "“%s” is in the night or morning after %s, where the text stands";

  /** What stands behind a day that heads a paragraph. */
  private static final Pattern LABEL_END = Pattern.compile("[:.]|\\.? [-–—] |[–—]");

  /** The day of a sentence that tells of no happening, but takes the story on to its day. */
  Optional<DateRange> passing(Told sentence) {
    var parse = sentence.parse();
    return sentence.sentence().times().stream()
        .filter(
            t ->
                isTold(parse, t)
                    && !parse.isQuoted(t.span())
                    && !parse.opensWith(t.span(), ELSEWHERE))
        .sorted(NAMED_FIRST)
        .flatMap(t -> counted(t).map(When::date).or(t::range).stream())
        .map(DateRange::inDays)
        .filter(r -> r.dayCount() <= 2 && isPast(r))
        .findFirst();
  }

  /** Whether the verb that a time goes with, if there is one, is in the past. */
  private static boolean isTold(Parse parse, TimeExpression time) {
    var verbs = parse.verbs();
    return verbs.stream()
        .filter(v -> v.group().span().end() <= time.span().start())
        .reduce((a, b) -> b)
        .or(() -> verbs.stream().findFirst())
        .filter(v -> v.group().tense() != Tense.PAST)
        .isEmpty();
  }

  /** The day before a colon that heads a paragraph: "Tuesday: …". */
  Optional<DateRange> label(Told sentence) {
    return sentence.sentence().times().stream()
        .limit(1)
        .filter(t -> t.meaning().step().isEmpty() && heads(t, sentence.parse()))
        .flatMap(NamedDays::readings)
        .filter(r -> r.isWithinOneDay() && isPast(r))
        .findFirst();
  }

  private static Stream<DateRange> readings(TimeExpression time) {
    return Stream.concat(
        time.range().stream(), time.meaning().alternatives().stream().map(Alternative::date));
  }

  private boolean heads(TimeExpression time, Parse parse) {
    return LABEL_END.matcher(text).region(time.span().end(), text.length()).lookingAt()
        && text.substring(parse.span().start(), time.span().start())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  /** The day that the words of a happening name; empty where they name none. */
  Optional<When> own(Happening happening) {
    return happening.times().stream()
        .sorted(NAMED_FIRST)
        .flatMap(t -> byWords(happening, t).stream())
        .findFirst();
  }

  private Optional<When> byWords(Happening happening, TimeExpression time) {
    return counted(time)
        .or(() -> retold(time))
        .filter(w -> happening.manner() != Manner.PLANNED && suits(happening, w.date()))
        .or(() -> named(time).filter(w -> suits(happening, w.date())))
        .or(() -> otherwise(happening, time));
  }

  /** "the next morning", "later that day": counted from the day the narrative stands at. */
  private Optional<When> counted(TimeExpression time) {
    var step = time.meaning().step();
    var base = narrative.base();
    if (step.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    var from = base.get();
    int night = isNextDay(time, from) ? 1 : 0;
    var date =
        DateRange.days(
            step.get().from(from.firstDay()).plusDays(night),
            step.get().from(from.lastDay()).plusDays(night));
    return Optional.of(counted(time, from, date, night > 0 ? NIGHT_AFTER : COUNTED));
  }

  private When counted(TimeExpression time, DateRange from, DateRange date, String reason) {
    var other =
        time.range().map(DateRange::inDays).map(r -> new Alternative(r, time.meaning().reason()));
    return new When(
        date,
        DateBasis.NARRATIVE,
        reason.formatted(time.in(text), words(from)),
        other.filter(a -> !a.date().equals(date)).stream().toList(),
        Optional.of(time));
  }

  /** "Late on Sunday … Before dawn …": the time of the day has gone on past midnight. */
  private boolean isNextDay(TimeExpression time, DateRange from) {
    return time.meaning().step().equals(Optional.of(Step.SAME_DAY))
        && Hours.of(time).map(Hours::middle).filter(narrative::isNextDay).isPresent()
        && published.filter(p -> !from.lastDay().isBefore(p)).isEmpty();
  }

  /** "Wednesday" in a story that stands weeks back is the next one after the day it stands at. */
  private Optional<When> retold(TimeExpression time) {
    return narrative
        .base()
        .filter(from -> story && isLongAgo(from))
        .flatMap(
            from ->
                weekday(time)
                    .map(day -> from.lastDay().with(TemporalAdjusters.nextOrSame(day)))
                    .filter(day -> isPast(DateRange.day(day)))
                    .map(day -> counted(time, from, DateRange.day(day), COUNTED)));
  }

  /** The weekday that is all that words name of a day. */
  private Optional<DayOfWeek> weekday(TimeExpression time) {
    return Optional.of(time)
        .filter(
            t -> !t.meaning().explicit() && t.range().filter(DateRange::isWithinOneDay).isPresent())
        .flatMap(t -> PastDay.named(t.in(text)));
  }

  private boolean isLongAgo(DateRange from) {
    return published.filter(p -> from.lastDay().isBefore(p.minusDays(Ages.WEEK))).isPresent();
  }

  private static Optional<When> named(TimeExpression time) {
    var meaning = time.meaning();
    return meaning
        .range()
        .map(range -> byWords(time, range.inDays(), meaning.reason(), meaning.alternatives()));
  }

  /**
   * The likeliest other reading of words whose first reading does not suit what they date; what is
   * told beside the story may lie ahead, if its words name the day.
   */
  private Optional<When> otherwise(Happening happening, TimeExpression time) {
    boolean ahead =
        happening.parse().isEnd(time.span())
            || (BESIDE.contains(happening.manner()) && time.meaning().explicit());
    return time.meaning().alternatives().stream()
        .filter(other -> !ahead)
        .filter(other -> suits(happening, other.date()))
        .map(other -> byWords(time, other.date().inDays(), other.reason(), List.of()))
        .findFirst();
  }

  private static When byWords(
      TimeExpression time, DateRange date, String reason, List<Alternative> alternatives) {
    var basis = time.meaning().explicit() ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
    return new When(date, basis, reason, alternatives, Optional.of(time));
  }

  /** What has happened lies no later than the article, what is planned no earlier. */
  boolean suits(Happening happening, DateRange range) {
    return happening.manner() == Manner.PLANNED
        ? published.filter(range.lastDay()::isBefore).isEmpty()
        : isPast(range);
  }

  boolean isPast(DateRange range) {
    return published.filter(range.firstDay()::isAfter).isEmpty();
  }

  /** A day in words, a longer time in figures. */
  static String words(DateRange date) {
    return date.isWithinOneDay() ? DAY.format(date.firstDay()) : date.edtf();
  }
}
