package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Parse.Verb;
import dateline.text.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a sentence into clauses by its verbs and the commas, conjunctions and pronouns between
 * them.
 */
final class ClauseSplitter {

  private final Set<String> speech;

  ClauseSplitter(Vocabulary vocabulary) {
    this.speech = vocabulary.speech();
  }

  /** The clauses in text order; a sentence without a verb of its own has none. */
  List<Clause> split(Parse parse) {
    var clauses = new ArrayList<Clause>();
    for (var verb : parse.verbs()) {
      if (!headsClause(parse, verb, clauses)) {
        continue;
      }
      int from = start(parse, verb, clauses);
      if (!clauses.isEmpty()) {
        var before = clauses.remove(clauses.size() - 1);
        clauses.add(
            new Clause(
                before.form(),
                before.from(),
                Math.max(from, before.verb().head() + 1),
                before.verb()));
      }
      clauses.add(new Clause(form(parse, verb, from, clauses), from, parse.size(), verb));
    }
    return clauses;
  }

  private boolean headsClause(Parse parse, Verb verb, List<Clause> before) {
    if (verb.group().tense() != Tense.NONFINITE) {
      return !isPlural(parse, verb, before);
    }
    int i = ClauseWords.beforeAdverbs(parse, verb.from());
    boolean ing = parse.word(verb.from()).lower().endsWith("ing");
    return ing
        && i >= 0
        && (ClauseWords.BREAKS.contains(parse.word(i).lower())
            || ClauseWords.SUBORDINATING.contains(parse.word(i).lower())
            || (parse.isTagged(i, "CCONJ") && !before.isEmpty() && last(before).is(Form.PARTICIPLE))
            || with(parse, verb) >= 0);
  }

  /**
   * Whether a lone verb in the present is a noun in the plural: "pay talks collapsed", "stopped gas
   * flows to the port".
   */
  private boolean isPlural(Parse parse, Verb verb, List<Clause> before) {
    boolean lone =
        verb.group().tense() == Tense.PRESENT && parse.word(verb.head()).lower().endsWith("s");
    if (!lone || verb.head() > verb.from() + 1 || verb.lemma().equals("be")) {
      return false;
    }
    if (before.isEmpty()) {
      return verb.from() == 0 && isPast(parse, verb.head() + 1);
    }
    var last = last(before);
    boolean bare =
        parse.words().subList(last.verb().head() + 1, verb.from()).stream()
            .allMatch(w -> w.isTagged("NOUN") || w.isTagged("ADJ"));
    return bare
        && verb.from() - last.verb().head() == 2
        && last.verb().group().tense() == Tense.PAST
        && !isSpeech(last);
  }

  private static boolean isPast(Parse parse, int place) {
    return parse.verbs().stream()
        .anyMatch(v -> v.from() == place && v.group().tense() == Tense.PAST);
  }

  /** The place of a "with" that opens "with crowds storming …", or -1. */
  private static int with(Parse parse, Verb verb) {
    for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 8); i--) {
      if (parse.has(i, "with")) {
        return i == 0 || ClauseWords.BREAKS.contains(parse.word(i - 1).lower()) ? i : -1;
      }
      if (ClauseWords.BREAKS.contains(parse.word(i).lower())) {
        return -1;
      }
    }
    return -1;
  }

  private int start(Parse parse, Verb verb, List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return Math.max(0, relative(parse, verb));
    }
    int floor = last(clauses).verb().head() + 1;
    int before = ClauseWords.beforeAdverbs(parse, verb.from());
    if (before < floor) {
      return floor;
    }
    if (parse.isTagged(before, "CCONJ") || isPlainParticiple(parse, verb, clauses)) {
      int with = with(parse, verb);
      return parse.isTagged(before, "CCONJ") ? before : with >= floor ? with : before + 1;
    }
    int conjunction = -1;
    boolean subject = false;
    for (int i = before; i >= floor; i--) {
      var word = parse.word(i);
      if (ClauseWords.opens(word.lower()) || ClauseWords.isComplementThat(parse, i)) {
        return i;
      }
      if (word.lower().equals(";")) {
        return i + 1;
      }
      if (ClauseWords.BREAKS.contains(word.lower())
          && (subject || !isMainOpen(parse, clauses) || resumes(clauses))) {
        return i + 1;
      }
      if (word.isTagged("CCONJ") && conjunction < 0) {
        conjunction = i;
      }
      subject |= word.isTagged("NOUN") || word.isTagged("PRO") || word.isTagged("DET");
    }
    return conjunction >= 0 ? conjunction : floor;
  }

  /** The place of the pronoun that makes the first verb of a sentence a relative one, or -1. */
  private static int relative(Parse parse, Verb verb) {
    for (int i = verb.from() - 1; i > 0; i--) {
      var word = parse.word(i).lower();
      if (ClauseWords.BREAKS.contains(word)) {
        return -1;
      }
      boolean subject =
          word.equals("that")
              && i == ClauseWords.beforeAdverbs(parse, verb.from())
              && ClauseWords.isNoun(parse, i - 1);
      if (ClauseWords.RELATIVE.contains(word) || subject) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a main clause has its verb already, so that a verb without a subject is none. */
  private static boolean isMainOpen(Parse parse, List<Clause> clauses) {
    return clauses.stream().anyMatch(c -> c.is(Form.MAIN) && !isClosed(parse, c, clauses));
  }

  /** Whether a semicolon ends what a clause belongs to before the last clause begins. */
  private static boolean isClosed(Parse parse, Clause clause, List<Clause> clauses) {
    return parse.words().subList(clause.from(), last(clauses).to()).stream()
        .anyMatch(w -> w.lower().equals(";"));
  }

  /** Whether a clause that hangs on a noun stands between a subject and its verb. */
  private static boolean resumes(List<Clause> clauses) {
    return last(clauses).is(Form.RELATIVE) || last(clauses).is(Form.PARTICIPLE);
  }

  private Form form(Parse parse, Verb verb, int from, List<Clause> clauses) {
    if (parse.word(verb.head()).quoted()) {
      return Form.QUOTED;
    }
    if (verb.group().tense() == Tense.NONFINITE) {
      return Form.PARTICIPLE;
    }
    var opener = ClauseWords.opener(parse, from, verb.from());
    if (ClauseWords.CONDITION.contains(opener)) {
      return Form.CONDITION;
    }
    if (clauses.isEmpty()) {
      return from > 0
          ? Form.RELATIVE
          : ClauseWords.SUBORDINATING.contains(opener) ? Form.SUBORDINATE : firstForm(parse, verb);
    }
    if (ClauseWords.RELATIVE.contains(opener)) {
      return Form.RELATIVE;
    }
    if (ClauseWords.SUBORDINATING.contains(opener)) {
      return Form.SUBORDINATE;
    }
    if (opener.equals("that")) {
      boolean subject =
          from == ClauseWords.beforeAdverbs(parse, verb.from())
              && ClauseWords.isNoun(parse, from - 1);
      return isSpeech(last(clauses)) && !subject ? Form.REPORTED : thatForm(parse, from);
    }
    if (isPlainParticiple(parse, verb, clauses)) {
      return Form.PARTICIPLE;
    }
    return coordinated(parse, verb, from, clauses);
  }

  private static Form thatForm(Parse parse, int that) {
    return parse.isTagged(that - 1, "NOUN") || parse.isTagged(that - 1, "PROPN")
        ? Form.RELATIVE
        : Form.REPORTED;
  }

  /** "In a statement issued on Thursday, …", "Those reached by phone have …". */
  private Form firstForm(Parse parse, Verb verb) {
    boolean lone = isLoneParticiple(verb);
    int next = verb.head() + 1;
    boolean by = parse.has(next, "by");
    int comma = ClauseWords.beforeAdverbs(parse, verb.from());
    boolean apposed = comma > 0 && parse.has(comma, ",") && hasFinite(parse, verb);
    boolean preposition =
        parse.isTagged(0, "ADP")
            && parse.isTagged(verb.from() - 1, "NOUN")
            && !ClauseWords.hasBreak(parse, 0, verb.from());
    return lone && (by || preposition || apposed) && parse.verbs().size() > 1
        ? Form.PARTICIPLE
        : Form.MAIN;
  }

  /** Whether a verb with an auxiliary follows, which needs the subject before. */
  private static boolean hasFinite(Parse parse, Verb verb) {
    return parse.verbs().stream()
        .anyMatch(
            v ->
                v.from() > verb.head()
                    && v.finite()
                    && v.group().tense() != Tense.NONFINITE
                    && parse.has(v.from() - 1, ","));
  }

  private Form coordinated(Parse parse, Verb verb, int from, List<Clause> clauses) {
    var before = last(clauses);
    boolean conjunction = parse.isTagged(from, "CCONJ");
    boolean ownSubject = hasSubject(parse, from, verb.from());
    boolean afterBreak = from > 0 && ClauseWords.BREAKS.contains(parse.word(from - 1).lower());
    if (speech.contains(verb.lemma()) && isAfterQuotation(parse, before, verb)) {
      return Form.MAIN;
    }
    if (!conjunction && !afterBreak) {
      return before.is(Form.PARTICIPLE) || before.is(Form.RELATIVE) ? Form.MAIN : Form.REPORTED;
    }
    if ((ownSubject && afterBreak) || before.is(Form.PARTICIPLE) || before.is(Form.QUOTED)) {
      return Form.MAIN;
    }
    boolean backToMain =
        before.is(Form.REPORTED)
            && verb.group().tense() == Tense.PAST
            && before.verb().group().tense() != Tense.PAST;
    if (!conjunction || backToMain || before.is(Form.SUBORDINATE)) {
      return Form.MAIN;
    }
    return before.form();
  }

  /** Whether the verb follows a closing quotation mark: “…,” the mayor said. */
  private static boolean isAfterQuotation(Parse parse, Clause before, Verb verb) {
    return before.from() == 0
        ? parse.words().subList(0, verb.from()).stream().anyMatch(w -> w.lower().endsWith("”"))
        : parse.words().subList(before.from(), verb.from()).stream()
            .anyMatch(w -> w.lower().endsWith("”"));
  }

  private static boolean hasSubject(Parse parse, int from, int to) {
    return parse.words().subList(from, Math.max(from, to)).stream()
        .anyMatch(w -> w.isTagged("NOUN") || w.isTagged("PRO"));
  }

  /**
   * A past participle without auxiliary that hangs on the noun before it or on the whole clause.
   */
  private boolean isPlainParticiple(Parse parse, Verb verb, List<Clause> clauses) {
    if (verb.group().tense() == Tense.NONFINITE) {
      return true;
    }
    if (!isLoneParticiple(verb) || clauses.isEmpty()) {
      return false;
    }
    int i = ClauseWords.beforeAdverbs(parse, verb.from());
    boolean afterComma = i >= 0 && ClauseWords.BREAKS.contains(parse.word(i).lower());
    boolean by = parse.has(verb.head() + 1, "by");
    boolean afterNoun =
        parse.isTagged(i, "NOUN")
            && !ClauseWords.hasBreak(parse, last(clauses).verb().head(), i)
            && !isSpeech(last(clauses));
    boolean open = isMainOpen(parse, clauses);
    return open
        && (by || afterNoun || (afterComma && last(clauses).is(Form.MAIN)))
        && !parse.isTagged(i, "PRON");
  }

  private static boolean isLoneParticiple(Verb verb) {
    return !verb.finite() && verb.group().tense() == Tense.PAST;
  }

  private boolean isSpeech(Clause clause) {
    return speech.contains(clause.verb().lemma());
  }

  /**
   * The first word of a clause that tells how it hangs, a conjunction or adverb before it aside.
   */
  private static Clause last(List<Clause> clauses) {
    return clauses.get(clauses.size() - 1);
  }
}
