package dateline.text;

import dateline.corpus.Span;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands in the article's text
 * @param text the characters it stands for
 * @param tag its part of speech, of the Universal Dependencies set ({@code VERB}, {@code AUX},
 *     {@code NOUN}, {@code PROPN} …); a contraction that stays one token has both, as in {@code
 *     AUX+PART}
 */
public record Token(Span span, String text, String tag) {}
