package dateline.event;

import dateline.event.Happening.Manner;
import dateline.text.Tense;
import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.time.Step;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Settles the day of each happening of one article, in text order: its own words, the day the
 * narrative stands at, or the day of publication.
 */
final class DayFinder {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  /** A day further back than this is a flashback, and holds for its own paragraph only. */
  private static final int RECENT_DAYS = 3;

  /** What comes before a time that is not the one the story goes on to. */
  private static final Set<String> ELSEWHERE = Set.of("since", "until", "till", "before", "after");

  /** What comes before the end of something, which may lie ahead where its beginning is told. */
  private static final Set<String> UNTIL = Set.of("until", "till");

  /** A clock time alone tells less of the day than words that name one. */
  private static final Comparator<TimeExpression> NAMED_FIRST =
      Comparator.comparing(t -> t.meaning().step().equals(Optional.of(Step.SAME_DAY)));

  /** What stands behind a day that heads a paragraph. */
  private static final Pattern LABEL_END = Pattern.compile(":|\\.? [-–—] |[–—]");

  /** How many happenings further on the day of an opening sentence may stand. */
  private static final int AHEAD = 2;

  private final String text;
  private final Optional<LocalDate> published;
  private final Narrative narrative;

  /** For one article with its text and publication date. */
  DayFinder(String text, Optional<LocalDate> published) {
    this.text = text;
    this.published = published;
    this.narrative = new Narrative(published, RECENT_DAYS);
  }

  /** A happening and the section it stands in. */
  private record Placed(Happening happening, Section section) {}

  /** The date of every happening for which one is found. The sentences are in text order. */
  Map<Happening, When> find(List<Told> sentences) {
    var all =
        sentences.stream()
            .flatMap(s -> s.happenings().stream().map(h -> new Placed(h, s.section())))
            .toList();
    var days = new HashMap<Happening, When>();
    int index = 0;
    for (var sentence : sentences) {
      narrative.enter(sentence.parse().sentence().block(), sentence.section());
      label(sentence).ifPresent(narrative::label);
      boolean named = false;
      for (var happening : sentence.happenings()) {
        var when = day(all, index++, days);
        when.ifPresent(w -> days.put(happening, w));
        when.ifPresent(w -> moveTo(happening, w));
        named |= when.flatMap(When::words).isPresent();
      }
      if (!named) {
        passing(sentence).ifPresent(narrative::moveTo);
      }
    }
    return days;
  }

  private Optional<When> day(List<Placed> all, int index, Map<Happening, When> days) {
    var happening = all.get(index).happening();
    var before =
        index > 0 ? Optional.of(all.get(index - 1).happening()) : Optional.<Happening>empty();
    return own(happening)
        .or(() -> sameSentence(happening, before, days))
        .or(() -> told(happening, before))
        .or(() -> ahead(all, index))
        .or(() -> headed(happening))
        .or(() -> published(happening));
  }

  /** Goes on to the day that a happening names, if the story does. */
  private void moveTo(Happening happening, When when) {
    if (when.words().isEmpty() || happening.manner() == Manner.PLANNED) {
      return;
    }
    if (happening.manner() == Manner.ASIDE) {
      narrative.mention(when.date());
    } else {
      narrative.moveTo(when.date());
    }
  }

  /** The day of a sentence that tells of no happening, but takes the story on to its day. */
  private Optional<DateRange> passing(Told sentence) {
    var parse = sentence.parse();
    boolean past = parse.verbs().stream().limit(1).allMatch(v -> v.group().tense() == Tense.PAST);
    return sentence.sentence().times().stream()
        .filter(t -> past && !parse.isQuoted(t.span()) && !parse.opensWith(t.span(), ELSEWHERE))
        .sorted(NAMED_FIRST)
        .flatMap(t -> counted(t).map(When::date).or(t::range).stream())
        .map(DateRange::inDays)
        .filter(r -> r.dayCount() <= 2 && isPast(r))
        .findFirst();
  }

  /** The day before a colon that heads a paragraph: "Tuesday: …". */
  private Optional<DateRange> label(Told sentence) {
    return sentence.sentence().times().stream()
        .limit(1)
        .filter(t -> t.meaning().step().isEmpty() && heads(t, sentence.parse()))
        .flatMap(DayFinder::readings)
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

  private Optional<When> own(Happening happening) {
    return happening.times().stream()
        .sorted(NAMED_FIRST)
        .flatMap(t -> byWords(happening, t).stream())
        .findFirst();
  }

  private Optional<When> byWords(Happening happening, TimeExpression time) {
    return counted(time)
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
    var date = DateRange.days(step.get().from(from.firstDay()), step.get().from(from.lastDay()));
    var reason = "“%s” is counted from %s, where the text stands";
    var other =
        time.range().map(DateRange::inDays).map(r -> new Alternative(r, time.meaning().reason()));
    return Optional.of(
        new When(
            date,
            DateBasis.NARRATIVE,
            reason.formatted(time.in(text), words(from)),
            other.filter(a -> !a.date().equals(date)).stream().toList(),
            Optional.of(time)));
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
        happening.parse().opensWith(time.span(), UNTIL)
            || (happening.manner() == Manner.ASIDE && time.meaning().explicit());
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
  private boolean suits(Happening happening, DateRange range) {
    return happening.manner() == Manner.PLANNED
        ? published.filter(range.lastDay()::isBefore).isEmpty()
        : isPast(range);
  }

  private boolean isPast(DateRange range) {
    return published.filter(range.firstDay()::isAfter).isEmpty();
  }

  private static Optional<When> sameSentence(
      Happening happening, Optional<Happening> before, Map<Happening, When> days) {
    if (happening.manner() != Manner.TOLD) {
      return Optional.empty();
    }
    return before
        .filter(b -> b.parse().equals(happening.parse()) && b.manner() == Manner.TOLD)
        .flatMap(b -> Optional.ofNullable(days.get(b)))
        .map(w -> context(w.date(), "the same sentence speaks of " + words(w.date()), List.of()));
  }

  private Optional<When> told(Happening happening, Optional<Happening> before) {
    boolean story =
        happening.manner() == Manner.TOLD
            || before.filter(b -> sharesSpeaker(b, happening)).isPresent();
    return narrative
        .day()
        .filter(d -> story)
        .map(
            d ->
                context(
                    d,
                    "has no day of its own; the text before it is at " + words(d),
                    publicationDay()));
  }

  /** An opening sentence without a day has the day of the sentences that carry it on. */
  private Optional<When> ahead(List<Placed> all, int index) {
    var here = all.get(index).happening();
    var section = all.get(index).section();
    if (here.speaker().isEmpty() || !narrative.isFresh() || narrative.heading().isPresent()) {
      return Optional.empty();
    }
    return all.subList(index + 1, Math.min(all.size(), index + 1 + AHEAD)).stream()
        .filter(next -> next.section().equals(section))
        .map(Placed::happening)
        .filter(next -> next.speaker().isPresent())
        .filter(next -> section.number() > 0 || sharesSpeaker(next, here))
        .flatMap(next -> own(next).stream())
        .findFirst()
        .map(
            w ->
                context(
                    w.date(),
                    "has no day of its own; the text goes on at " + words(w.date()),
                    publicationDay()));
  }

  /** Under the heading of a day, what is told without another day is of that day. */
  private Optional<When> headed(Happening happening) {
    return narrative
        .heading()
        .filter(d -> happening.manner() == Manner.NEWS || happening.manner() == Manner.TOLD)
        .filter(d -> !published.map(DateRange::day).equals(Optional.of(d)))
        .map(d -> context(d, "stands under the heading of " + words(d), publicationDay()));
  }

  private static boolean sharesSpeaker(Happening one, Happening other) {
    return one.speaker().isPresent()
        && other.speaker().isPresent()
        && one.speaker().get().names().stream().anyMatch(other.speaker().get().names()::contains);
  }

  private Optional<When> published(Happening happening) {
    if (happening.manner() == Manner.ASIDE
        || happening.manner() == Manner.PLANNED
        || happening.trigger().isVague()) {
      return Optional.empty();
    }
    return published.map(
        day ->
            new When(
                DateRange.day(day),
                DateBasis.PUBLICATION,
                "reported as news without a day; the article is of " + DAY.format(day),
                narrative
                    .day()
                    .filter(d -> !d.equals(DateRange.day(day)))
                    .map(d -> new Alternative(d, "the text before it is at " + words(d)))
                    .stream()
                    .toList(),
                Optional.empty()));
  }

  private List<Alternative> publicationDay() {
    return published
        .map(day -> new Alternative(DateRange.day(day), "the day of publication"))
        .stream()
        .toList();
  }

  private static When context(DateRange date, String reason, List<Alternative> alternatives) {
    return new When(
        date,
        DateBasis.NARRATIVE,
        reason,
        alternatives.stream().filter(a -> !a.date().equals(date)).toList(),
        Optional.empty());
  }

  private static String words(DateRange date) {
    return date.isWithinOneDay() ? DAY.format(date.firstDay()) : date.edtf();
  }
}
