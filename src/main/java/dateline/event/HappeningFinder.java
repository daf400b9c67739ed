package dateline.event;

import dateline.corpus.Span;
import dateline.event.Clause.Form;
import dateline.event.Happening.Manner;
import dateline.event.Speaker.Standing;
import dateline.text.Tense;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the happenings that a sentence reports. */
final class HappeningFinder {
  private static final int A_FEW_DAYS = 4;

  /** A shorter sentence has room for who spoke, not for what. */
  private static final int SHORTEST_SPEECH = 6;

  private static final Set<String> AFTER = Set.of("after", "before", "since", "until");

  private final ClauseSplitter splitter;
  private final TriggerFinder triggers;
  private final Vocabulary vocabulary;

  HappeningFinder(ClauseSplitter splitter, TriggerFinder triggers, Vocabulary vocabulary) {
    this.splitter = splitter;
    this.triggers = triggers;
    this.vocabulary = vocabulary;
  }

  /**
   * The happenings of a sentence, in text order.
   *
   * @param times the time expressions of the sentence
   * @param speakers who spoke so far in the article
   */
  List<Happening> find(Parse parse, List<TimeExpression> times, Speakers speakers) {
    var clauses = splitter.split(parse);
    var found = new ArrayList<Happening>();
    for (int i = 0; i < clauses.size(); i++) {
      var clause = clauses.get(i);
      if (isSpeech(clause)) {
        spoken(new Scene(parse, clauses, times), i, speakers).ifPresent(found::add);
      } else {
        told(new Scene(parse, clauses, times), i)
            .flatMap(h -> attributed(h, clause, speakers))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Happening::passage));
    return found.size() == 1 ? List.of(whole(found.get(0))) : distinct(found);
  }

  /** A sentence, its clauses and its times. */
  private record Scene(Parse parse, List<Clause> clauses, List<TimeExpression> times) {

    Span span(Clause clause) {
      return parse.span(clause.from(), Math.max(clause.from() + 1, clause.to()));
    }

    /** An opening such as "In a note issued on Friday, …" belongs to the clause that follows it. */
    private boolean opens(Clause clause) {
      return clause.is(Form.PARTICIPLE)
          && clause.from() == 0
          && parse.isTagged(0, "ADP")
          && clauses.size() > 1
          && clauses.get(1).is(Form.MAIN)
          && !AFTER.contains(parse.word(0).lower());
    }

    List<TimeExpression> timesOf(Clause clause) {
      boolean opened = clauses.size() > 1 && clause.equals(clauses.get(1)) && opens(clauses.get(0));
      var span = opened ? span(clauses.get(0)).union(span(clause)) : span(clause);
      return times.stream().filter(t -> span.contains(t.span())).toList();
    }
  }

  /** One subject that did two things of a kind is one happening. */
  private static List<Happening> distinct(List<Happening> found) {
    var kept = new ArrayList<Happening>();
    for (var happening : found) {
      var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean same = last != null && last.kind() == happening.kind();
      boolean around = same && last.passage().contains(happening.passage());
      if (around || (same && isJoined(happening) && happening.times().isEmpty())) {
        kept.set(kept.size() - 1, last.over(last.passage().union(happening.passage())));
      } else {
        kept.add(happening);
      }
    }
    return kept;
  }

  /** Whether it begins with "and" and a verb, and so has no subject of its own. */
  private static boolean isJoined(Happening happening) {
    var parse = happening.parse();
    return parse.verbs().stream()
        .filter(v -> v.head() == happening.trigger().place())
        .map(v -> v.from() - 1)
        .map(i -> parse.isTagged(i, "ADV") ? i - 1 : i)
        .anyMatch(i -> parse.isTagged(i, "CCONJ"));
  }

  private static Happening whole(Happening only) {
    return only.over(only.parse().span());
  }

  /** Whether a clause ascribes words to somebody, outside any quotation. */
  private boolean isSpeech(Clause clause) {
    return clause.is(Form.MAIN)
        && vocabulary.speech().contains(clause.verb().lemma())
        && !clause.verb().group().passive();
  }

  /** Names who urged, condemned or thanked; what comments only is left out. */
  private static Optional<Happening> attributed(Happening told, Clause clause, Speakers speakers) {
    if (!told.isSpeech() || clause.verb().group().passive()) {
      return Optional.of(told);
    }
    var speaker = speakers.of(told.parse(), clause);
    return Optional.of(told.by(speaker)).filter(h -> speaker.standing() != Standing.OPINION);
  }

  private Optional<Happening> spoken(Scene scene, int index, Speakers speakers) {
    var clause = scene.clauses().get(index);
    var group = clause.verb().group();
    if (isDenied(scene.parse(), clause)
        || isHypothetical(group.tense())
        || scene.parse().size() < SHORTEST_SPEECH) {
      return Optional.empty();
    }
    var speaker = speakers.of(scene.parse(), clause);
    var content = content(scene, index);
    if (content.isPresent()) {
      return Optional.of(reported(scene, clause, content.get(), speaker));
    }
    boolean aside = isAside(scene, index);
    var own =
        triggers
            .find(scene.parse(), clause)
            .filter(t -> t.kind() != Kind.STATEMENT_REACTION && t.byVerb());
    if (aside ? own.isEmpty() : speaker.standing() != Standing.OFFICE) {
      return Optional.empty();
    }
    var trigger = new Trigger(Kind.STATEMENT_REACTION, clause.verb().head(), 2, true);
    var manner = group.tense() == Tense.PAST ? Manner.TOLD : Manner.NEWS;
    return Optional.of(
        new Happening(
            scene.parse(),
            aside ? scene.span(clause) : scene.parse().span(),
            own.orElse(trigger),
            manner,
            scene.timesOf(clause),
            Optional.of(speaker)));
  }

  /** Whether what was said stands as a clause of its own, told as a happening. */
  private boolean isAside(Scene scene, int index) {
    return scene.clauses().subList(0, index).stream()
        .anyMatch(c -> c.is(Form.MAIN) && told(scene, scene.clauses().indexOf(c)).isPresent());
  }

  private record Content(Clause clause, Trigger trigger) {}

  /** The happening inside what somebody is said to have said. */
  private Optional<Content> content(Scene scene, int index) {
    return scene.clauses().subList(index + 1, scene.clauses().size()).stream()
        .filter(c -> c.is(Form.REPORTED) && !c.verb().group().negated())
        .filter(
            c ->
                c.verb().group().tense() != Tense.PRESENT
                    && c.verb().group().tense() != Tense.NONFINITE)
        .flatMap(c -> triggers.find(scene.parse(), c).map(t -> new Content(c, t)).stream())
        .filter(c -> c.trigger.kind() != Kind.STATEMENT_REACTION)
        .filter(c -> happened(c.clause) || announced(c))
        .findFirst();
  }

  private static boolean happened(Clause clause) {
    var tense = clause.verb().group().tense();
    return tense == Tense.PAST || tense == Tense.PAST_PERFECT || tense == Tense.PRESENT_PERFECT;
  }

  /** "said that they would send troops": what is announced with a verb that tells it. */
  private static boolean announced(Content content) {
    var modal = content.clause.verb().group().modal().orElse("");
    return content.trigger.byVerb()
        && content.trigger.weight() >= 3
        && (modal.equals("would") || modal.equals("will"));
  }

  private Happening reported(Scene scene, Clause speech, Content content, Speaker speaker) {
    var times = new ArrayList<>(scene.timesOf(content.clause));
    times.addAll(scene.timesOf(speech));
    boolean past = speech.verb().group().tense() == Tense.PAST;
    return new Happening(
        scene.parse(),
        scene.parse().span(),
        content.trigger,
        past ? Manner.TOLD : Manner.NEWS,
        times,
        Optional.of(speaker));
  }

  private Optional<Happening> told(Scene scene, int index) {
    var clause = scene.clauses().get(index);
    var trigger = triggers.find(scene.parse(), clause).or(() -> unnamed(scene, clause));
    var manner = manner(scene, index);
    if (trigger.isEmpty() || manner.isEmpty() || isDenied(scene.parse(), clause)) {
      return Optional.empty();
    }
    return Optional.of(
        new Happening(
            scene.parse(),
            scene.span(clause),
            trigger.get(),
            manner.get(),
            scene.timesOf(clause),
            Optional.empty()));
  }

  /** A clause that says on which day something was done need not say what kind of thing it was. */
  private Optional<Trigger> unnamed(Scene scene, Clause clause) {
    boolean dated =
        scene.timesOf(clause).stream()
            .flatMap(t -> t.range().stream())
            .anyMatch(r -> clause.is(Form.MAIN) || r.dayCount() <= A_FEW_DAYS);
    return dated ? triggers.unnamed(scene.parse(), clause) : Optional.empty();
  }

  private Optional<Manner> manner(Scene scene, int index) {
    var clause = scene.clauses().get(index);
    var tense = clause.verb().group().tense();
    boolean dated = scene.timesOf(clause).stream().anyMatch(t -> t.range().isPresent());
    if (scene.opens(clause)
        || clause.is(Form.QUOTED)
        || clause.is(Form.CONDITION)
        || clause.is(Form.REPORTED)) {
      return Optional.empty();
    }
    if (tense == Tense.FUTURE || isAnnounced(scene.parse(), clause)) {
      return dated && clause.is(Form.MAIN) ? Optional.of(Manner.PLANNED) : Optional.empty();
    }
    if (isHypothetical(tense) || tense == Tense.PRESENT) {
      return Optional.empty();
    }
    if (clause.is(Form.MAIN) && tense == Tense.PAST_PERFECT) {
      return Optional.of(Manner.ASIDE);
    }
    if (clause.is(Form.MAIN)) {
      return Optional.of(tense == Tense.PRESENT_PERFECT ? Manner.NEWS : Manner.TOLD);
    }
    return dated ? Optional.of(Manner.ASIDE) : Optional.empty();
  }

  /** "are to hold talks", "meet on Monday": the present tense of a timetable. */
  private boolean isAnnounced(Parse parse, Clause clause) {
    var verb = clause.verb();
    boolean beTo =
        verb.lemma().equals("be")
            && parse.has(verb.head() + 1, "to")
            && parse.isTagged(verb.head() + 2, "VERB");
    return verb.group().tense() == Tense.PRESENT
        && (beTo || vocabulary.scheduled().contains(verb.lemma()));
  }

  private static boolean isHypothetical(Tense tense) {
    return tense == Tense.CONDITIONAL || tense == Tense.FUTURE;
  }

  private boolean isDenied(Parse parse, Clause clause) {
    int subject = clause.from();
    boolean nobody =
        vocabulary.nobody().contains(parse.word(subject).lower())
            || (clause.verb().head() + 1 < parse.size()
                && parse.has(clause.verb().head() + 1, "no"));
    boolean habit =
        vocabulary.repeated().stream()
            .anyMatch(w -> (" " + words(parse, clause) + " ").contains(" " + w + " "));
    return clause.verb().group().negated() || nobody || habit;
  }

  private static String words(Parse parse, Clause clause) {
    var text = new StringBuilder();
    parse
        .words()
        .subList(clause.from(), Math.max(clause.from(), clause.to()))
        .forEach(w -> text.append(w.lower()).append(' '));
    return text.toString().strip();
  }
}
