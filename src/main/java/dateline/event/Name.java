package dateline.event;

import dateline.corpus.Span;

/**
 * A name as it stands in a text.
 *
 * @param span where
 * @param words the name, without titles, such as {@code Anna Kovac}
 * @param located whether the words before it say that something is or goes there
 * @param subject whether a verb follows it
 * @param title the title before it, such as {@code president}; empty text where there is none
 * @param role all that is said of it before the name, such as {@code former president}; empty text
 *     where nothing is
 */
record Name(Span span, String words, boolean located, boolean subject, String title, String role) {}
