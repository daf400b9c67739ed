package dateline.event;

import dateline.corpus.Span;
import dateline.event.Parse.Verb;
import dateline.event.Parse.Word;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A happening found in a sentence, before its date is settled.
 *
 * @param parse the sentence that reports it
 * @param passage the words that report it
 * @param trigger the word that tells it
 * @param manner how it is told
 * @param times the time expressions that belong to it, the one that dates it first
 * @param speaker who is said to have reported or said it
 */
record Happening(
    Parse parse,
    Span passage,
    Trigger trigger,
    Manner manner,
    List<TimeExpression> times,
    Optional<Speaker> speaker) {

  /** How a happening is told, which decides where its date may come from. */
  enum Manner {
    /** As part of the story, in the past. */
    TOLD,
    /** As news, in the present or the present perfect. */
    NEWS,
    /** As something to come. */
    PLANNED,
    /** As something to come, without a day but that of the announcement. */
    ANNOUNCED,
    /** As something that lies before what is told around it, in the past perfect. */
    BEFORE,
    /** Only as cause or circumstance. */
    ASIDE
  }

  Kind kind() {
    return trigger.kind();
  }

  /** The same happening with other words to report it. */
  Happening over(Span other) {
    return new Happening(parse, other, trigger, manner, times, speaker);
  }

  /** The same happening, dated by other times. */
  Happening at(List<TimeExpression> others) {
    return new Happening(parse, passage, trigger, manner, others, speaker);
  }

  /** The same happening, ascribed to a speaker. */
  Happening by(Speaker who) {
    return new Happening(parse, passage, trigger, manner, times, Optional.of(who));
  }

  /** Whether it begins with "and" and a verb, and so has no subject of its own. */
  boolean isJoined() {
    return parse.verbs().stream().filter(v -> v.head() == trigger.place()).anyMatch(this::isJoined);
  }

  private boolean isJoined(Verb verb) {
    int before = verb.from() - 1;
    return parse.isTagged(parse.isTagged(before, "ADV") ? before - 1 : before, "CCONJ");
  }

  /**
   * Who did it, where its words go on without a subject: "rebels" of "rebels came and burned it".
   */
  Optional<Span> subject() {
    var verbs = parse.verbs();
    int own = 0;
    while (own < verbs.size() && !passage.contains(verbs.get(own).group().span())) {
      own++;
    }
    int first = own;
    while (first > 0 && first < verbs.size() && isJoined(verbs.get(first))) {
      first--;
    }
    if (first == own) {
      return Optional.empty();
    }
    int from = first > 0 ? verbs.get(first - 1).head() + 1 : 0;
    int to = verbs.get(first).from();
    return Optional.of(to).filter(t -> t > from).map(t -> parse.span(from, t));
  }

  /** The nouns that may name it: the word that tells it, and the last before its verb. */
  Stream<Word> nouns() {
    var subjects =
        parse.verbs().stream()
            .filter(v -> v.head() == trigger.place())
            .map(v -> ClauseWords.beforeAdverbs(parse, v.from()))
            .filter(i -> i >= 0);
    return Stream.concat(Stream.of(trigger.place()), subjects).map(parse::word);
  }

  /** Whether it lies ahead of the day it is told. */
  boolean isAhead() {
    return manner == Manner.PLANNED || manner == Manner.ANNOUNCED;
  }

  /** Whether it is part of the story told in the past, and has its day. */
  boolean isStory() {
    return manner == Manner.TOLD || manner == Manner.ANNOUNCED || manner == Manner.BEFORE;
  }

  boolean isSpeech() {
    return kind() == Kind.STATEMENT_REACTION;
  }
}
