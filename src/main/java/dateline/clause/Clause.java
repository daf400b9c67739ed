package dateline.clause;

import dateline.clause.PlainSentence.Verb;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who does what: the words of a sentence around one of its verbs.
 *
 * @param form how it hangs in its sentence
 * @param subject what names who acts, its noun first; empty where nothing does
 * @param verb the verb
 * @param passive whether the verb shares the auxiliary of a passive verb before it
 * @param object what follows the verb and completes it
 * @param contents the clauses, by their index, that tell what is said or thought
 */
public record Clause(
    Form form,
    List<Piece> subject,
    Verb verb,
    boolean passive,
    List<Piece> object,
    List<Integer> contents) {

  /** How a clause hangs in its sentence. */
  public enum Form {
    /** Tells something by itself. */
    MAIN,
    /** Tells what somebody says or thinks, or fills in a noun such as "claims". */
    REPORTED,
    /** "who …", "which …". */
    RELATIVE,
    /** "after …", "while …", "where …". */
    SUBORDINATE,
    /** "if …", "whether …". */
    CONDITION,
    /** "cut off by snow", "storming the gates". */
    PARTICIPLE
  }

  public Clause {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    contents = List.copyOf(contents);
  }

  public boolean is(Form other) {
    return form == other;
  }

  /** The pronoun that the subject is, in lower case. */
  public Optional<String> pronoun() {
    var words = subjectWords();
    boolean pronoun = words.size() == 1 && words.get(0).tag().startsWith("PRON");
    return pronoun && !words.get(0).text().matches("\\p{Lu}\\p{Ll}{4,}")
        ? Optional.of(words.get(0).text().toLowerCase(Locale.ROOT).replaceFirst("['’].*", ""))
        : Optional.empty();
  }

  public List<Token> subjectWords() {
    return Piece.tokens(subject);
  }

  public List<Token> objectWords() {
    return Piece.tokens(object);
  }

  /** The clause that tells the word at a place: with its verb, else among the words around it. */
  public static Optional<Clause> telling(List<Clause> clauses, PlainSentence sentence, int place) {
    var word = sentence.tokens().get(place);
    Clause found = null;
    for (var clause : clauses) {
      boolean holds = clause.verb().from() <= place && place <= clause.verb().head();
      if (holds) {
        return Optional.of(clause);
      }
      if (clause.objectWords().contains(word)
          || (found == null && clause.subjectWords().contains(word))
          || (found != null && found.is(Form.PARTICIPLE) && clause.subjectWords().contains(word))) {
        found = clause;
      }
    }
    return Optional.ofNullable(found);
  }
}
