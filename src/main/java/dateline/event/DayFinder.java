package dateline.event;

import dateline.event.Happening.Manner;
import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Settles the day of each happening of one article, in text order: its own words, the day the
 * narrative stands at, or the day of publication.
 */
final class DayFinder {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  /** A day further back than this is a flashback, and holds for its own paragraph only. */
  private static final int RECENT_DAYS = 3;

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

  /** A happening and where in the article it stands. */
  record Placed(Happening happening, int section) {}

  /** The date of every happening for which one is found. */
  Map<Happening, When> find(List<Placed> placed) {
    var days = new HashMap<Happening, When>();
    for (int i = 0; i < placed.size(); i++) {
      var happening = placed.get(i).happening();
      narrative.enter(happening.parse().sentence().block(), placed.get(i).section());
      var before = i > 0 ? Optional.of(placed.get(i - 1).happening()) : Optional.<Happening>empty();
      int index = i;
      var when =
          counted(happening)
              .or(() -> own(happening))
              .or(() -> sameSentence(happening, before, days))
              .or(() -> told(happening, before))
              .or(() -> ahead(placed, index))
              .or(() -> published(happening));
      when.ifPresent(w -> settle(happening, w, days));
    }
    return days;
  }

  private void settle(Happening happening, When when, Map<Happening, When> days) {
    days.put(happening, when);
    if (when.words().isPresent() && happening.manner() != Manner.PLANNED) {
      narrative.moveTo(
          when.date(), happening.parse().sentence().block(), happening.manner() == Manner.ASIDE);
    }
  }

  /** "the next morning", "later that day": counted from the day the narrative stands at. */
  private Optional<When> counted(Happening happening) {
    if (narrative.isFresh()
        || happening.manner() == Manner.PLANNED
        || happening.times().isEmpty()) {
      return Optional.empty();
    }
    var words = happening.times().get(0);
    var day = narrative.day().orElseThrow();
    return NarrativeWords.daysOn(words, text)
        .map(days -> DateRange.days(day.firstDay().plusDays(days), day.lastDay().plusDays(days)))
        .filter(date -> suits(happening, date))
        .map(
            date ->
                new When(
                    date,
                    DateBasis.NARRATIVE,
                    "“"
                        + words.in(text)
                        + "” is counted from "
                        + words(day)
                        + ", where the text stands",
                    words
                        .range()
                        .map(DateRange::inDays)
                        .filter(r -> !r.equals(date))
                        .map(r -> new Alternative(r, "counted from the day of publication"))
                        .stream()
                        .toList(),
                    Optional.of(words)));
  }

  private Optional<When> own(Happening happening) {
    return happening.times().stream()
        .filter(t -> t.range().filter(r -> suits(happening, r)).isPresent())
        .findFirst()
        .map(DayFinder::byWords);
  }

  /** What has happened lies no later than the article, what is planned no earlier. */
  private boolean suits(Happening happening, DateRange range) {
    if (published.isEmpty()) {
      return true;
    }
    return happening.manner() == Manner.PLANNED
        ? !range.lastDay().isBefore(published.get())
        : !range.firstDay().isAfter(published.get());
  }

  private static When byWords(TimeExpression words) {
    var meaning = words.meaning();
    return new When(
        words.range().orElseThrow().inDays(),
        meaning.explicit() ? DateBasis.EXPLICIT : DateBasis.RELATIVE,
        meaning.reason(),
        meaning.alternatives(),
        Optional.of(words));
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
  private Optional<When> ahead(List<Placed> placed, int index) {
    var here = placed.get(index);
    if (here.happening().speaker().isEmpty() || !narrative.isFresh()) {
      return Optional.empty();
    }
    return placed.subList(index + 1, Math.min(placed.size(), index + 1 + AHEAD)).stream()
        .filter(p -> p.section() == here.section() && p.happening().speaker().isPresent())
        .filter(p -> p.section() > 0 || sharesSpeaker(p.happening(), here.happening()))
        .flatMap(p -> own(p.happening()).stream())
        .findFirst()
        .map(
            w ->
                context(
                    w.date(),
                    "has no day of its own; the text goes on at " + words(w.date()),
                    publicationDay()));
  }

  private static boolean sharesSpeaker(Happening one, Happening other) {
    return one.speaker().isPresent()
        && other.speaker().isPresent()
        && one.speaker().get().names().stream().anyMatch(other.speaker().get().names()::contains);
  }

  private Optional<When> published(Happening happening) {
    if (happening.manner() == Manner.ASIDE || happening.manner() == Manner.PLANNED) {
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
