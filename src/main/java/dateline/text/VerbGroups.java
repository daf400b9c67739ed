package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verb groups of a sentence. May be shared by threads. */
public final class VerbGroups {

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> AFTER_VERB = Set.of("DET", "NUM", "PRON");
  private static final Set<String> SUBJECT = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> BEFORE_VERB = Set.of("NOUN", "PROPN", "PRON", "PUNCT");
  private static final Set<String> OPENERS = Set.of("who", "which", "where", "when", "that");
  private static final Set<String> PARTICLES = Set.of("down", "up", "out", "off", "back", "away");
  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ");
  private static final Set<String> QUOTES = Set.of("“", "‘", "\"", "'");
  private static final Set<String> BETWEEN = Set.of("ADV", "PART");

  private final Set<String> announcing = WordList.set(VerbGroups.class, "future.txt");
  private final Morphology morphology;

  public VerbGroups(Morphology morphology) {
    this.morphology = morphology;
  }

  /** All groups, in text order; no two overlap. */
  public List<VerbGroup> find(Sentence sentence) {
    var tokens = sentence.tokens();
    var groups = new ArrayList<VerbGroup>();
    int i = 0;
    while (i < tokens.size()) {
      boolean mistaken =
          isMistakenForAdjective(tokens, i)
              || (groups.isEmpty() && isMistakenForNoun(tokens, i))
              || (groups.isEmpty() && isMistakenPast(tokens, i));
      if (!isVerbal(tokens.get(i)) && !mistaken) {
        i++;
        continue;
      }
      int end = end(tokens, i);
      boolean infinitive = isAfterTo(tokens, i);
      groups.add(
          new VerbPhrase(tokens.subList(i, end), infinitive, morphology, announcing).group());
      i = end;
    }
    return groups;
  }

  /** The place after the last verb of the group that begins at a place. */
  private int end(List<Token> tokens, int start) {
    int end = start + 1;
    boolean open = isAuxiliary(tokens.get(start));
    for (int i = end; open && i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (announces(tokens, i)) {
        i++;
      } else if (isVerbal(token) || isPassive(tokens, i)) {
        end = i + 1;
        open = isAuxiliary(token);
      } else {
        open = BETWEEN.contains(token.tag()) && !isTo(token);
      }
    }
    return end;
  }

  /**
   * "was released without charge": the tagger takes many a participle after "be" for an adjective.
   */
  private boolean isPassive(List<Token> tokens, int i) {
    var form = morphology.analyze(tokens.get(i).text()).form();
    return tokens.get(i).tag().equals("ADJ")
        && (form == Morphology.Form.PARTICIPLE || form == Morphology.Form.PAST_OR_PARTICIPLE)
        && morphology.lemma(tokens.get(i - 1)).equals("be")
        && (i + 1 == tokens.size() || !NOMINAL.contains(tokens.get(i + 1).tag()));
  }

  /** Whether "due to resign" and the like begins here: a word that announces, "to", a verb. */
  private boolean announces(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && announcing.contains(VerbPhrase.lower(tokens.get(i)))
        && isTo(tokens.get(i + 1))
        && isVerbal(tokens.get(i + 2));
  }

  /** "to shoot", "to “shoot on sight”". */
  private static boolean isAfterTo(List<Token> tokens, int i) {
    int before = i > 1 && QUOTES.contains(tokens.get(i - 1).text()) ? i - 2 : i - 1;
    return before >= 0 && isTo(tokens.get(before));
  }

  private static boolean isTo(Token token) {
    return token.text().equalsIgnoreCase("to");
  }

  /** The tagger takes many a verb in -ed for an adjective, but no adjective stands before "the". */
  private static boolean isMistakenForAdjective(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("ADJ")
        && VerbPhrase.lower(tokens.get(i)).endsWith("ed")
        && isBetween(tokens, i, BEFORE_VERB);
  }

  /**
   * Without another verb in its clause, what stands between two nouns of their own is one: "army
   * seals a road".
   */
  private static boolean isMistakenForNoun(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("NOUN")
        && VerbPhrase.lower(tokens.get(i)).endsWith("s")
        && (isBetween(tokens, i, SUBJECT) || isPhrasal(tokens, i))
        && lacksVerb(tokens, i + 1);
  }

  /** "The guards shot two men who fled": the first past form, where its sentence has no verb. */
  private boolean isMistakenPast(List<Token> tokens, int i) {
    var form = morphology.analyze(tokens.get(i).text()).form();
    boolean past = form == Morphology.Form.PAST || form == Morphology.Form.PAST_OR_PARTICIPLE;
    boolean pronoun =
        tokens.get(i).tag().equals("PRON") && VerbPhrase.lower(tokens.get(i)).endsWith("ed");
    boolean nominal = pronoun || NOMINAL.contains(tokens.get(i).tag());
    return past
        && nominal
        && i > 0
        && i + 1 < tokens.size()
        && (SUBJECT.contains(tokens.get(i - 1).tag()) || isAdjectiveAsNoun(tokens, i - 1))
        && !tokens.get(i + 1).tag().equals("PUNCT")
        && lacksVerb(tokens, i + 1);
  }

  /** "The dead". */
  private static boolean isAdjectiveAsNoun(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i).tag().equals("ADJ") && tokens.get(i - 1).tag().equals("DET");
  }

  /** Whether the next verb from a place on, if any, belongs to a clause of its own. */
  private static boolean lacksVerb(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      var tag = tokens.get(i).tag();
      boolean opens = OPENERS.contains(VerbPhrase.lower(tokens.get(i))) || tag.equals("SCONJ");
      if (opens || isVerbal(tokens.get(i)) || isJoint(tokens, i)) {
        return opens || isJoint(tokens, i);
      }
    }
    return true;
  }

  /** Whether a clause ends before a place: "; the", ", and the", "and is". */
  private static boolean isJoint(List<Token> tokens, int i) {
    boolean comma = tokens.get(i).text().equals(",");
    int conjunction = comma ? i + 1 : i;
    boolean joined =
        conjunction + 1 < tokens.size()
            && tokens.get(conjunction).tag().equals("CCONJ")
            && (comma || isVerbal(tokens.get(conjunction + 1)));
    return joined || tokens.get(i).text().equals(";");
  }

  /** "The premier steps down". */
  private static boolean isPhrasal(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && PARTICLES.contains(VerbPhrase.lower(tokens.get(i + 1)))
        && SUBJECT.contains(tokens.get(i - 1).tag());
  }

  private static boolean isBetween(List<Token> tokens, int i, Set<String> before) {
    return i > 0
        && i + 1 < tokens.size()
        && AFTER_VERB.contains(tokens.get(i + 1).tag())
        && before.contains(tokens.get(i - 1).tag());
  }

  private static boolean isVerbal(Token token) {
    return (token.tag().contains("VERB") && !Character.isDigit(token.text().charAt(0)))
        || isAuxiliary(token);
  }

  /** The tagger takes many a "had" before a participle for the verb itself. */
  private static boolean isAuxiliary(Token token) {
    return token.tag().contains("AUX")
        || (token.tag().equals("VERB") && HAVE.contains(VerbPhrase.lower(token)));
  }
}
