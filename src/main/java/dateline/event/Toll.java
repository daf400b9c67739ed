package dateline.event;

import dateline.event.Clause.Form;
import dateline.text.Tense;

/** A count of victims, which is news wherever in a sentence it stands. */
final class Toll {

  /** What the words for victims must weigh together. */
  private static final double SURE = 4;

  private Toll() {}

  /** "as the toll rose to 90", "three are confirmed dead". */
  static boolean isToll(Parse parse, Clause clause, Trigger trigger) {
    var tense = clause.verb().group().tense();
    return trigger.kind() == Kind.CASUALTIES
        && trigger.weight() >= SURE
        && (clause.is(Form.SUBORDINATE) || clause.is(Form.MAIN))
        && tense != Tense.CONDITIONAL
        && tense != Tense.FUTURE
        && parse.words().subList(clause.from(), clause.to()).stream()
            .anyMatch(w -> w.isTagged("NUM"));
  }
}
