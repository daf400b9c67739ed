package dateline.event;

import dateline.event.Happening.Manner;
import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles the day of each happening of one article, in text order: its own words, the day the
 * narrative stands at, or the day of publication.
 */
final class DayFinder {

  /** A day further back than this is a flashback, and holds for its own paragraph only. */
  private static final int RECENT_DAYS = 2;

  /** How many happenings further on the day of an opening sentence may stand. */
  private static final int AHEAD = 2;

  private final String text;
  private final Optional<LocalDate> published;
  private final Narrative narrative;
  private final NamedDays named;
  private final HoursFinder hours;
  private final Lexicon lexicon;

  /**
   * For one article with its text and publication date.
   *
   * @param story whether it tells a story from its beginning, rather than news
   * @param lexicon the words for what happens
   */
  DayFinder(String text, Optional<LocalDate> published, boolean story, Lexicon lexicon) {
    this.text = text;
    this.published = published;
    this.narrative = new Narrative(published, RECENT_DAYS);
    this.named = new NamedDays(text, published, narrative, story);
    this.hours = new HoursFinder(text);
    this.lexicon = lexicon;
  }

  /** A happening and the section it stands in. */
  private record Placed(Happening happening, Section section, List<TimeExpression> times) {}

  /** The date of every happening for which one is found. The sentences are in text order. */
  Map<Happening, When> find(List<Told> sentences) {
    var all =
        sentences.stream().flatMap(s -> s.happenings().stream().map(h -> placed(h, s))).toList();
    var days = new HashMap<Happening, When>();
    int index = 0;
    for (var sentence : sentences) {
      narrative.enter(sentence.parse().sentence().block(), sentence.section());
      named.label(sentence).ifPresent(narrative::label);
      boolean dated = false;
      for (var happening : sentence.happenings()) {
        var when = day(all, index++, days).map(w -> w.within(hours.of(happening, w)));
        when.ifPresent(w -> days.put(happening, w));
        when.ifPresent(w -> moveTo(happening, w));
        dated |= when.flatMap(When::words).isPresent();
      }
      if (!dated) {
        named.passing(sentence).ifPresent(narrative::moveTo);
      }
    }
    return days;
  }

  private static Placed placed(Happening happening, Told sentence) {
    return new Placed(happening, sentence.section(), sentence.sentence().times());
  }

  private Optional<When> day(List<Placed> all, int index, Map<Happening, When> days) {
    var happening = all.get(index).happening();
    var before =
        index > 0 ? Optional.of(all.get(index - 1).happening()) : Optional.<Happening>empty();
    return named
        .own(happening)
        .or(() -> beside(all, index, days))
        .or(() -> anchored(all, index, days))
        .or(() -> sameSentence(happening, before, days))
        .or(() -> told(happening, before, days))
        .or(() -> ahead(all, index))
        .or(() -> headed(happening))
        .or(() -> published(happening));
  }

  /** Goes on to the day that a happening names, if the story does. */
  private void moveTo(Happening happening, When when) {
    if (narrative.day().equals(Optional.of(when.date()))) {
      narrative.stay();
    }
    if (when.words().isEmpty() || isBeside(when) || happening.manner() == Manner.PLANNED) {
      return;
    }
    if (happening.manner() == Manner.ASIDE) {
      narrative.mention(when.date());
    } else if (happening.manner() == Manner.BEFORE) {
      narrative.lookBack(when.date());
    } else {
      narrative.moveTo(when.date());
    }
    if (when.date().isWithinOneDay()) {
      narrative.reach(when.hours().map(Hours::middle));
    }
  }

  /** "The king fled, a day after rebels took the port": so many days before or after the other. */
  private Optional<When> beside(List<Placed> all, int index, Map<Happening, When> days) {
    var here = all.get(index);
    var parse = here.happening().parse();
    var distance =
        here.times().stream()
            .filter(t -> t.span().start() == here.happening().passage().start())
            .flatMap(t -> Distance.of(t).stream())
            .filter(d -> leads(d, "after") || leads(d, "before"))
            .findFirst();
    return distance.flatMap(
        apart ->
            all.subList(Math.max(0, index - 2), Math.min(all.size(), index + 2)).stream()
                .map(Placed::happening)
                .filter(h -> h.parse().equals(parse) && !h.equals(here.happening()))
                .flatMap(h -> Optional.ofNullable(days.get(h)).or(() -> named.own(h)).stream())
                .filter(w -> w.date().isWithinOneDay())
                .findFirst()
                .map(w -> apart.from(w.date(), leads(apart, "after")))
                .filter(w -> named.suits(here.happening(), w.date())));
  }

  /** "Two days after the blast, …": so many days from the first sentence told of a blast. */
  private Optional<When> anchored(List<Placed> all, int index, Map<Happening, When> days) {
    var here = all.get(index);
    var before =
        all.subList(0, index).stream()
            .map(Placed::happening)
            .filter(h -> !h.parse().equals(here.happening().parse()))
            .toList();
    return here.times().stream()
        .filter(t -> here.happening().passage().contains(t.span()))
        .flatMap(t -> Distance.of(t).stream())
        .flatMap(
            apart ->
                here.happening().parse().wordBehind(apart.words().span()).stream()
                    .flatMap(noun -> toldOf(noun, before, days).stream())
                    .map(day -> apart.from(day, leads(apart, "before"))))
        .filter(when -> named.suits(here.happening(), when.date()))
        .findFirst();
  }

  private Optional<DateRange> toldOf(
      String noun, List<Happening> before, Map<Happening, When> days) {
    return before.stream()
        .filter(h -> !h.isAhead() && h.nouns().anyMatch(w -> names(w, noun)))
        .flatMap(h -> Optional.ofNullable(days.get(h)).stream())
        .map(When::date)
        .filter(DateRange::isWithinOneDay)
        .findFirst();
  }

  /** Whether a word is that noun, and one for something that happens. */
  private boolean names(Parse.Word word, String noun) {
    return word.noun().equals(noun) && !lexicon.noun(word).isEmpty();
  }

  private static boolean isBeside(When when) {
    return when.words().filter(w -> w.type() == TimeExpression.Type.DURATION).isPresent();
  }

  /** Whether the words of a distance lead to a clause that begins with a word. */
  private boolean leads(Distance distance, String opener) {
    return text.startsWith(opener, distance.words().span().end() + 1);
  }

  private static Optional<When> sameSentence(
      Happening happening, Optional<Happening> before, Map<Happening, When> days) {
    if (!happening.isStory()) {
      return Optional.empty();
    }
    return before
        .filter(b -> b.parse().equals(happening.parse()))
        .filter(b -> b.manner() == Manner.TOLD || happening.isJoined())
        .flatMap(b -> Optional.ofNullable(days.get(b)))
        .filter(w -> !isBeside(w))
        .map(
            w ->
                context(
                    w.date(),
                    "the same sentence speaks of " + NamedDays.words(w.date()),
                    List.of()));
  }

  /** What is told without a day is of the day the text stands at; a speaker goes on that day. */
  private Optional<When> told(
      Happening happening, Optional<Happening> before, Map<Happening, When> days) {
    var said = before.filter(b -> sharesSpeaker(b, happening));
    boolean reaction =
        happening.isSpeech() && happening.speaker().isPresent() && narrative.isBehind();
    return said.flatMap(b -> Optional.ofNullable(days.get(b)))
        .map(When::date)
        .or(narrative::day)
        .filter(d -> said.isPresent() || (happening.isStory() && !reaction))
        .map(
            d ->
                context(
                    d,
                    "has no day of its own; the text before it speaks of " + NamedDays.words(d),
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
        .flatMap(next -> named.own(next).stream())
        .findFirst()
        .map(
            w ->
                context(
                    w.date(),
                    "has no day of its own; the text goes on at " + NamedDays.words(w.date()),
                    publicationDay()));
  }

  /** Under the heading of a day, what is told without another day is of that day. */
  private Optional<When> headed(Happening happening) {
    return narrative
        .heading()
        .filter(d -> happening.manner() == Manner.NEWS || happening.isStory())
        .filter(d -> !published.map(DateRange::day).equals(Optional.of(d)))
        .map(
            d -> context(d, "stands under the heading of " + NamedDays.words(d), publicationDay()));
  }

  private static boolean sharesSpeaker(Happening one, Happening other) {
    return one.speaker().isPresent()
        && other.speaker().isPresent()
        && one.speaker().get().names().stream().anyMatch(other.speaker().get().names()::contains);
  }

  private Optional<When> published(Happening happening) {
    if (happening.manner() == Manner.ASIDE
        || happening.manner() == Manner.PLANNED
        || happening.manner() == Manner.BEFORE
        || (happening.trigger().isVague() && !narrative.isOfToday())) {
      return Optional.empty();
    }
    return published.map(
        day ->
            new When(
                DateRange.day(day),
                DateBasis.PUBLICATION,
                "reported as news without a day; the article is of " + NamedDays.DAY.format(day),
                narrative
                    .day()
                    .filter(d -> !d.equals(DateRange.day(day)))
                    .map(
                        d ->
                            new Alternative(
                                d, "the text before it speaks of " + NamedDays.words(d)))
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
}
