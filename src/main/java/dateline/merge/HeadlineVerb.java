package dateline.merge;

import dateline.text.Tense;
import dateline.text.VerbGroup;
import java.util.Locale;

/** Writes verbs as headlines have them: in the present, the passive without its auxiliary. */
final class HeadlineVerb {

  private HeadlineVerb() {}

  /** "orders" for "had ordered", "killed" for "were killed", "to meet" for "will meet". */
  static String write(VerbGroup group, boolean plural) {
    var not = group.negated() ? "not " : "";
    if (group.tense() == Tense.FUTURE || isReportedFuture(group)) {
      return not + "to " + infinitive(group);
    }
    if (group.tense() == Tense.CONDITIONAL) {
      var modal = group.modal().map(HeadlineVerb::whole).orElse("may") + " " + not;
      return modal.replace("can not", "cannot") + infinitive(group);
    }
    if (group.passive()) {
      return not + participle(group);
    }
    if (group.negated() && !group.lemma().equals("be")) {
      return present("do", plural) + " not " + group.lemma();
    }
    return present(group.lemma(), plural) + (group.negated() ? " not" : "");
  }

  private static boolean isReportedFuture(VerbGroup group) {
    return group.modal().filter("would"::equals).isPresent();
  }

  /** The modal verb without the "not" that may hang on it. */
  private static String whole(String modal) {
    return modal.startsWith("ca") ? "can" : modal;
  }

  private static String infinitive(VerbGroup group) {
    return group.passive() ? "be " + participle(group) : group.lemma();
  }

  private static String participle(VerbGroup group) {
    return group.verb().text().toLowerCase(Locale.ROOT);
  }

  /** The present form of a verb, by its base form. */
  static String present(String lemma, boolean plural) {
    if (lemma.equals("be")) {
      return plural ? "are" : "is";
    }
    if (plural) {
      return lemma;
    }
    if (lemma.equals("have")) {
      return "has";
    }
    if (lemma.matches(".*(?:s|x|z|ch|sh|o)")) {
      return lemma + "es";
    }
    return lemma.matches(".*[^aeiou]y")
        ? lemma.substring(0, lemma.length() - 1) + "ies"
        : lemma + "s";
  }
}
