package dateline.text;

import dateline.corpus.Span;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands in the article's text
 * @param text the characters it stands for
 * @param tag its part of speech, of the Penn Treebank tag set
 */
public record Token(Span span, String text, String tag) {}
