package dateline.event;

import dateline.corpus.Span;

/**
 * A passage that reports a happening to which no date could be given.
 *
 * @param articleId the article
 * @param passage where it stands in the article's text
 * @param reason why it has no date, in a person's words
 */
public record Undated(String articleId, Span passage, String reason) {}
