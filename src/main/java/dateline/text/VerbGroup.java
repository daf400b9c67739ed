package dateline.text;

import dateline.corpus.Span;
import java.util.Optional;

/**
 * A verb with its auxiliaries: "were later arrested", "has not been told", "is due to resign".
 *
 * @param span from the first auxiliary to the verb
 * @param verb the verb that carries the meaning, the last word of the group
 * @param lemma its base form
 * @param tense the time the group speaks of; a past participle that stands alone counts as past
 * @param negated whether it is denied
 * @param passive whether it is in the passive voice
 * @param modal the modal verb in it, in lower case, such as "would"
 */
public record VerbGroup(
    Span span,
    Token verb,
    String lemma,
    Tense tense,
    boolean negated,
    boolean passive,
    Optional<String> modal) {}
