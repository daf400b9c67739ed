package dateline.event;

import dateline.corpus.Span;

/**
 * A name as it stands in a text.
 *
 * @param span where
 * @param words the name, without titles, such as {@code Anna Kovac}
 * @param located whether the words before it say that something is or goes there
 */
record Name(Span span, String words, boolean located) {

  /** The last word, by which people are called once they are known. */
  String last() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
