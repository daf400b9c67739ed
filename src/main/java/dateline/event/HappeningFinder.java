package dateline.event;

import dateline.corpus.Span;
import dateline.event.Clause.Form;
import dateline.text.Tense;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the happenings that a sentence reports. */
final class HappeningFinder {

  /** Up to so many days a time says when something happened, and not how long it was so. */
  private static final int A_FEW_DAYS = 4;

  /** The same, of what is told in the past. */
  private static final int A_MONTH = 31;

  private final ClauseSplitter splitter;
  private final TriggerFinder triggers;
  private final Manners manners;
  private final SpeechFinder speech;

  HappeningFinder(ClauseSplitter splitter, TriggerFinder triggers, Vocabulary vocabulary) {
    this.splitter = splitter;
    this.triggers = triggers;
    this.manners = new Manners(vocabulary);
    this.speech = new SpeechFinder(triggers, vocabulary, manners);
  }

  /**
   * The happenings of a sentence, in text order.
   *
   * @param times the time expressions of the sentence
   * @param chronicle how the article tells its story so far
   * @param speakers who spoke so far in the article
   */
  List<Happening> find(
      Parse parse, List<TimeExpression> times, Chronicle chronicle, Speakers speakers) {
    chronicle.read(parse, times);
    if (parse.isQuestion()) {
      return List.of();
    }
    var scene = new Scene(parse, splitter.split(parse), times, chronicle);
    var found = new ArrayList<Happening>();
    boolean toldMain = false;
    for (var clause : scene.clauses()) {
      var told = told(scene, clause);
      boolean said = false;
      if (speech.isSpeech(clause)) {
        var spoken = speech.spoken(scene, clause, toldMain, speakers);
        said = !spoken.isEmpty();
        found.addAll(spoken);
      } else {
        told.flatMap(h -> speech.attributed(h, clause, speakers))
            .map(h -> eachDay(h))
            .ifPresent(found::addAll);
        found.addAll(speech.passedOn(scene, clause, speakers));
      }
      toldMain |= clause.is(Form.MAIN) && (said || told.isPresent());
    }
    if (found.isEmpty() && chronicle.isOpen()) {
      entry(scene).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(h -> h.trigger().place()));
    return found.size() == 1 ? List.of(whole(found.get(0))) : distinct(found);
  }

  /** "One was shot on Sunday and another on Monday" tells of two happenings. */
  private static List<Happening> eachDay(Happening both) {
    var parse = both.parse();
    for (int i = 1; i + 1 < parse.size(); i++) {
      var rest = parse.span(i, parse.size());
      if (!parse.has(i, "and") || !both.passage().contains(parse.word(i).token().span())) {
        continue;
      }
      int until = parse.word(i - 1).token().span().end();
      var before = both.times().stream().filter(t -> t.span().end() <= until).toList();
      var after = both.times().stream().filter(t -> t.span().start() > rest.start()).toList();
      boolean two =
          before.stream().anyMatch(t -> t.span().end() == until && isDay(t))
              && after.stream().limit(1).anyMatch(t -> isDay(t) && names(parse, rest, t));
      if (two) {
        var passage = both.passage();
        return List.of(
            both.over(new Span(passage.start(), until)).at(before),
            both.over(new Span(rest.start(), passage.end())).at(after));
      }
    }
    return List.of(both);
  }

  private static boolean isDay(TimeExpression time) {
    return time.range().filter(DateRange::isWithinOneDay).isPresent();
  }

  /** Whether something is named between "and" and a time: not only "and on Monday". */
  private static boolean names(Parse parse, Span rest, TimeExpression time) {
    return parse.words().stream()
        .filter(w -> w.token().span().start() > rest.start())
        .filter(w -> w.token().span().end() <= time.span().start())
        .anyMatch(w -> w.isTagged("NOUN") || w.isTagged("NUM") || w.isTagged("PRO"));
  }

  /** "8 May: Second raid on the port": in a chronicle, what has no verb tells a happening too. */
  private Optional<Happening> entry(Scene scene) {
    boolean told =
        scene.parse().isAllQuoted()
            || scene.clauses().stream()
                .anyMatch(c -> c.is(Form.MAIN) && c.verb().group().tense() != Tense.CONDITIONAL);
    return told
        ? Optional.empty()
        : triggers
            .entry(scene.parse())
            .map(
                trigger ->
                    new Happening(
                        scene.parse(),
                        scene.parse().span(),
                        trigger,
                        Happening.Manner.TOLD,
                        scene.times().stream().filter(t -> !scene.isSince(t)).toList(),
                        Optional.empty()));
  }

  /** One subject that did two things of a kind is one happening. */
  private static List<Happening> distinct(List<Happening> found) {
    var kept = new ArrayList<Happening>();
    for (var happening : found) {
      var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean same = last != null && last.kind() == happening.kind();
      boolean joined = same && happening.isJoined() && happening.times().isEmpty();
      boolean within = same && last.passage().contains(happening.passage());
      boolean timeless = last == null || last.times().isEmpty() || happening.times().isEmpty();
      if (same && last.times().isEmpty() && happening.passage().contains(last.passage())) {
        kept.set(kept.size() - 1, happening);
      } else if (joined || (within && timeless)) {
        kept.set(kept.size() - 1, last.over(last.passage().union(happening.passage())));
      } else {
        kept.add(happening);
      }
    }
    return kept;
  }

  private static Happening whole(Happening only) {
    return only.over(only.parse().span());
  }

  private Optional<Happening> told(Scene scene, Clause clause) {
    if (manners.isDenied(scene.parse(), clause)) {
      return Optional.empty();
    }
    return triggers
        .find(scene, clause)
        .or(() -> triggers.held(scene.parse(), clause))
        .or(() -> unnamed(scene, clause))
        .flatMap(
            trigger ->
                manners
                    .of(scene, clause, trigger)
                    .map(
                        manner ->
                            new Happening(
                                scene.parse(),
                                passage(scene, clause, trigger),
                                trigger,
                                manner,
                                scene.timesOf(clause),
                                Optional.empty())));
  }

  /**
   * A clause that carries the story on, or says on which day something was done, need not say what
   * kind of thing it was.
   */
  private Optional<Trigger> unnamed(Scene scene, Clause clause) {
    var tense = clause.verb().group().tense();
    boolean between = scene.distance(clause).isPresent();
    boolean dated =
        between
            || scene.timesOf(clause).stream()
                .anyMatch(t -> t.range().isPresent() && !scene.isSince(t));
    boolean day =
        clause.is(Form.MAIN)
            && scene.timesOf(clause).stream()
                .filter(t -> !scene.isSince(t))
                .flatMap(t -> t.range().stream())
                .anyMatch(r -> r.dayCount() <= (isPast(tense) ? A_MONTH : A_FEW_DAYS));
    boolean story =
        clause.is(Form.MAIN)
            && ((isPast(tense) && !(tense == Tense.PAST_PERFECT && isSaid(scene, clause)))
                || isNews(scene, clause)
                || (tense == Tense.PRESENT && scene.chronicle().isOpen()));
    return dated || story ? triggers.unnamed(scene, clause, day) : Optional.empty();
  }

  private static boolean isPast(Tense tense) {
    return tense == Tense.PAST || tense == Tense.PAST_PERFECT;
  }

  /** "The rain had stopped, she said": whether a clause is what somebody says behind it. */
  private boolean isSaid(Scene scene, Clause clause) {
    int next = scene.clauses().indexOf(clause) + 1;
    return scene.clauses().subList(next, scene.clauses().size()).stream()
        .anyMatch(speech::isSpeech);
  }

  /** "has arrived": a verb in the present perfect that leans towards a kind of happening. */
  private boolean isNews(Scene scene, Clause clause) {
    var group = clause.verb().group();
    return group.tense() == Tense.PRESENT_PERFECT
        && !group.passive()
        && !scene.parse().isTagged(clause.verb().from() - 1, "CCONJ")
        && !group.verb().text().endsWith("ing")
        && triggers.leaning(scene, clause).isPresent();
  }

  private static Span passage(Scene scene, Clause clause, Trigger trigger) {
    var passage = scene.passage(clause);
    return trigger.place() < clause.from()
        ? passage.union(scene.parse().word(trigger.place()).token().span())
        : passage;
  }
}
