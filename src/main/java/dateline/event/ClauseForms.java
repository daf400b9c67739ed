package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Parse.Verb;
import dateline.text.Tense;
import java.util.List;
import java.util.Set;

/** Tells how a clause hangs in its sentence, by the words before its verb. */
final class ClauseForms {

  /** Pronouns that are no subject of the word behind them. */
  private static final Set<String> OBJECTS = Set.of("them", "those", "others");

  /** Openers of a clause that as well stand before a noun. */
  private static final Set<String> PHRASING =
      Set.of("after", "before", "since", "until", "amid", "despite");

  private final Set<String> speech;
  private final Set<String> state;

  ClauseForms(Vocabulary vocabulary) {
    this.speech = vocabulary.speech();
    this.state = vocabulary.state();
  }

  /** The form of the clause of a verb, given where it begins and the clauses before it. */
  Form form(Parse parse, Verb verb, int from, List<Clause> clauses) {
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
          : ClauseWords.SUBORDINATING.contains(opener) && !isPhrase(parse, opener, verb)
              ? Form.SUBORDINATE
              : firstForm(parse, verb);
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
      return isSpeech(last(clauses)) && !subject
          ? Form.REPORTED
          : thatForm(parse, from, verb, last(clauses));
    }
    if (isPlainParticiple(parse, verb, clauses)) {
      return Form.PARTICIPLE;
    }
    return coordinated(parse, verb, from, clauses);
  }

  /**
   * "After the vote, the mayor resigned": before a comma and another noun "after" opens no clause.
   */
  private static boolean isPhrase(Parse parse, String opener, Verb verb) {
    int comma = verb.from() - 1;
    while (comma > 0 && !ClauseWords.BREAKS.contains(parse.word(comma).lower())) {
      comma--;
    }
    return PHRASING.contains(opener)
        && ClauseWords.hasNoun(parse, 0, comma)
        && ClauseWords.hasNoun(parse, comma, verb.from());
  }

  /** "It emerged that the bridge had fallen" tells it, "It seemed that …" does not. */
  private Form thatForm(Parse parse, int that, Verb verb, Clause before) {
    if (ClauseWords.isNoun(parse, that - 1)) {
      return Form.RELATIVE;
    }
    boolean fact =
        before.is(Form.MAIN)
            && !state.contains(before.verb().lemma())
            && !before.verb().group().passive()
            && !before.verb().group().negated()
            && verb.group().tense() == Tense.PAST_PERFECT;
    return fact ? Form.MAIN : Form.REPORTED;
  }

  /** "In a statement issued on Thursday, …", "Those reached by phone have …". */
  private Form firstForm(Parse parse, Verb verb) {
    boolean lone = isLoneParticiple(verb) && !hasObject(parse, verb);
    int next = verb.head() + 1;
    boolean by = parse.has(next, "by");
    int comma = ClauseWords.beforeAdverbs(parse, verb.from());
    boolean apposed = comma > 0 && parse.has(comma, ",") && hasFinite(parse, verb);
    boolean preposition =
        parse.isTagged(0, "ADP")
            && parse.isTagged(verb.from() - 1, "NOUN")
            && !ClauseWords.hasBreak(parse, 0, verb.from())
            && !ClauseWords.hasSecondNoun(parse, 1, verb.from());
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
    boolean ownSubject = ClauseWords.hasNoun(parse, from, verb.from());
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

  /**
   * "a student held on Monday was freed": whether a verb whose form may be a participle is one,
   * because another verb follows without a subject of its own.
   */
  boolean isReduced(Parse parse, Clause before, Verb next) {
    int noun = Math.max(0, before.verb().head() - 1);
    int after = before.verb().head() + 1;
    return before.is(Form.MAIN)
        && isLoneParticiple(before.verb())
        && !isSpeech(before)
        && (ClauseWords.isNoun(parse, noun) || OBJECTS.contains(parse.word(noun).lower()))
        && parse.isTagged(after, "ADP")
        && next.group().tense() != Tense.NONFINITE
        && (!isLoneParticiple(next) || !parse.isTagged(next.head() + 1, "ADP"))
        && next.from() > after + 1
        && (ClauseWords.isNoun(parse, next.from() - 1) || parse.word(next.from() - 1).time())
        && !ClauseWords.hasSecondNoun(parse, after + 1, next.from())
        && parse.words().subList(after, next.from()).stream().noneMatch(ClauseWords::divides);
  }

  /**
   * A past participle without auxiliary that hangs on the noun before it or on the whole clause.
   */
  boolean isPlainParticiple(Parse parse, Verb verb, List<Clause> clauses) {
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
            && !ClauseWords.hasOpener(parse, last(clauses).verb().head() + 1, i)
            && !isSpeech(last(clauses));
    boolean open = isMainOpen(parse, clauses) && !hasObject(parse, verb);
    return open
        && (by || afterNoun || (afterComma && last(clauses).is(Form.MAIN)))
        && !parse.isTagged(i, "PRON");
  }

  /** "…, closed the port", "…, thanked them": what has an object is no past participle. */
  static boolean hasObject(Parse parse, Verb verb) {
    int next = verb.head() + 1;
    return parse.isTagged(next, "PRON")
        || parse.has(next, "that")
        || (parse.isTagged(next, "NOUN") && !parse.word(next).time())
        || (parse.isTagged(next, "DET") && !isTime(parse, next + 1));
  }

  private static boolean isTime(Parse parse, int place) {
    return place < parse.size()
        && (ClauseWords.CALENDAR.contains(parse.word(place).lower())
            || parse.isTagged(place, "ADJ"));
  }

  private static boolean isLoneParticiple(Verb verb) {
    return !verb.finite() && verb.group().tense() == Tense.PAST;
  }

  /** Whether a main clause has its verb already, so that a verb without a subject is none. */
  static boolean isMainOpen(Parse parse, List<Clause> clauses) {
    return clauses.stream().anyMatch(c -> c.is(Form.MAIN) && !isClosed(parse, c, clauses));
  }

  /** Whether a semicolon ends what a clause belongs to before the last clause begins. */
  private static boolean isClosed(Parse parse, Clause clause, List<Clause> clauses) {
    return parse.words().subList(clause.from(), last(clauses).to()).stream()
        .anyMatch(w -> w.lower().equals(";"));
  }

  /** Whether a clause says that somebody said something. */
  boolean isSpeech(Clause clause) {
    return speech.contains(clause.verb().lemma());
  }

  /** The clause read before. */
  static Clause last(List<Clause> clauses) {
    return clauses.get(clauses.size() - 1);
  }
}
