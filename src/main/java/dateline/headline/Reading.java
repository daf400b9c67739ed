package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.PlainSentence;
import java.util.List;

/**
 * A mention with the sentence that tells its happening.
 *
 * @param clauses the clauses of the sentence, in the order of their verbs
 * @param discourse who or what it goes on from
 */
record Reading(Account account, PlainSentence sentence, List<Clause> clauses, Discourse discourse) {

  Reading {
    clauses = List.copyOf(clauses);
  }
}
