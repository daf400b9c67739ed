package dateline.merge;

import java.util.List;

/**
 * A mention with the sentence that tells its happening.
 *
 * @param clauses the clauses of the sentence, in the order of their verbs
 */
record Reading(Report report, PlainSentence sentence, List<Clause> clauses) {

  Reading {
    clauses = List.copyOf(clauses);
  }
}
