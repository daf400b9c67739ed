/** Sentences to clauses: who does what, and what somebody says of it. */
package dateline.clause;
