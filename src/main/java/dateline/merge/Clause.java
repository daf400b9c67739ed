package dateline.merge;

import dateline.merge.PlainSentence.Verb;
import dateline.text.Token;
import java.util.List;

/**
 * Who does what: the words of a sentence around one of its verbs.
 *
 * @param subject the words before the verb that name who acts; empty where none stand there
 * @param verb the verb
 * @param object the words after the verb that complete it
 */
record Clause(List<Token> subject, Verb verb, List<Token> object) {

  Clause {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
  }
}
