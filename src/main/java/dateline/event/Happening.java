package dateline.event;

import dateline.corpus.Span;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

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
    /** As something that lies before the story, or only as cause or circumstance. */
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
    return parse.verbs().stream()
        .filter(v -> v.head() == trigger.place())
        .map(v -> v.from() - 1)
        .map(i -> parse.isTagged(i, "ADV") ? i - 1 : i)
        .anyMatch(i -> parse.isTagged(i, "CCONJ"));
  }

  /** Whether it lies ahead of the day it is told. */
  boolean isAhead() {
    return manner == Manner.PLANNED || manner == Manner.ANNOUNCED;
  }

  /** Whether it is part of the story told in the past, and has its day. */
  boolean isStory() {
    return manner == Manner.TOLD || manner == Manner.ANNOUNCED;
  }

  boolean isSpeech() {
    return kind() == Kind.STATEMENT_REACTION;
  }
}
