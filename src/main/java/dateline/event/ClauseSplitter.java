package dateline.event;

import dateline.event.Clause.Form;
import dateline.event.Parse.Verb;
import dateline.text.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Splits a sentence into clauses by its verbs and the commas, conjunctions and pronouns between
 * them.
 */
final class ClauseSplitter {

  /** Words that as often stand before a noun alone. */
  private static final Set<String> PREPOSITIONS = Set.of("as", "since", "so", "amid", "despite");

  private final ClauseForms forms;

  ClauseSplitter(Vocabulary vocabulary) {
    this.forms = new ClauseForms(vocabulary);
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
        boolean reduced = forms.isReduced(parse, before, verb);
        from = reduced ? ClauseWords.beforeAdverbs(parse, verb.from()) + 1 : from;
        clauses.add(
            new Clause(
                reduced ? Form.PARTICIPLE : before.form(),
                before.from(),
                Math.max(from, before.verb().head() + 1),
                before.verb()));
      }
      clauses.add(new Clause(forms.form(parse, verb, from, clauses), from, parse.size(), verb));
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
            || (parse.isTagged(i, "CCONJ")
                && !before.isEmpty()
                && ClauseForms.last(before).is(Form.PARTICIPLE))
            || with(parse, verb) >= 0);
  }

  /**
   * Whether a lone verb in the present is a noun in the plural: "pay talks collapsed", "stopped gas
   * flows to the port".
   */
  private boolean isPlural(Parse parse, Verb verb, List<Clause> before) {
    boolean lone = verb.group().tense() == Tense.PRESENT;
    if (!lone || verb.head() > verb.from() + 1 || verb.lemma().equals("be")) {
      return false;
    }
    if (before.isEmpty()) {
      return verb.from() == 0
          && parse.word(verb.head()).lower().endsWith("s")
          && isPast(parse, verb.head() + 1);
    }
    var last = ClauseForms.last(before);
    return last.verb().group().tense() == Tense.PAST
        && !forms.isSpeech(last)
        && IntStream.range(last.verb().head() + 1, verb.from())
            .noneMatch(i -> ClauseWords.divides(parse.word(i)) || parse.isTagged(i, "PRON"));
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
    int floor = ClauseForms.last(clauses).verb().head() + 1;
    int before = ClauseWords.beforeAdverbs(parse, verb.from());
    if (before < floor) {
      return floor;
    }
    if (parse.isTagged(before, "CCONJ") || forms.isPlainParticiple(parse, verb, clauses)) {
      int with = with(parse, verb);
      return parse.isTagged(before, "CCONJ") ? before : with >= floor ? with : before + 1;
    }
    if (parse.has(before, ",")) {
      int opener = opener(parse, before, floor);
      boolean listed =
          ClauseForms.hasObject(parse, verb) && !forms.isSpeech(ClauseForms.last(clauses));
      if (opener >= 0 || listed) {
        return opener >= 0 ? opener : before + 1;
      }
    }
    int conjunction = -1;
    boolean subject = false;
    for (int i = beforeApposition(parse, verb, before, floor); i >= floor; i--) {
      i = ClauseWords.beforeParenthesis(parse, i, floor);
      var word = parse.word(i);
      if (ClauseWords.opens(parse, i) || ClauseWords.isComplementThat(parse, i)) {
        return withConjunction(parse, i, floor);
      }
      if (word.lower().equals(";")) {
        return i + 1;
      }
      if (ClauseWords.BREAKS.contains(word.lower())
          && (subject || !ClauseForms.isMainOpen(parse, clauses) || resumes(clauses))) {
        return i + 1;
      }
      if (word.isTagged("CCONJ") && conjunction < 0) {
        conjunction = i;
      }
      subject |= word.isTagged("NOUN") || word.isTagged("PRO") || word.isTagged("DET");
    }
    if (conjunction >= 0) {
      return conjunction;
    }
    return resumes(clauses) ? before + 1 : ClauseWords.subject(parse, before, floor);
  }

  /**
   * "after the mayor, Anna Berg, fled": the place of the word whose clause still lacks its verb.
   */
  private static int opener(Parse parse, int before, int floor) {
    boolean apposed = false;
    for (int i = before - 1; i >= floor; i--) {
      apposed |= parse.has(i, ",");
      boolean opens = ClauseWords.opens(parse, i) && !PREPOSITIONS.contains(parse.word(i).lower());
      if (opens) {
        return apposed ? withConjunction(parse, i, floor) : -1;
      }
    }
    return -1;
  }

  private static int withConjunction(Parse parse, int opener, int floor) {
    return opener > floor && parse.isTagged(opener - 1, "CCONJ") ? opener - 1 : opener;
  }

  /**
   * "the mayor, a lawyer, was freed": what stands between commas before an auxiliary is no clause.
   */
  private static int beforeApposition(Parse parse, Verb verb, int before, int floor) {
    boolean lone = verb.from() == verb.head() && !ClauseForms.hasObject(parse, verb);
    if (lone || !parse.has(before, ",")) {
      return before;
    }
    int comma = before - 1;
    while (comma > floor
        && !ClauseWords.BREAKS.contains(parse.word(comma).lower())
        && !ClauseWords.opens(parse, comma)) {
      comma--;
    }
    return comma > floor && parse.has(comma, ",") ? comma - 1 : before;
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

  /** Whether a clause that hangs on a noun stands between a subject and its verb. */
  private static boolean resumes(List<Clause> clauses) {
    return ClauseForms.last(clauses).is(Form.RELATIVE)
        || ClauseForms.last(clauses).is(Form.PARTICIPLE);
  }
}
