/**
 * Files to articles: the text, never changed, and the title, publisher and date that are stated.
 */
package dateline.corpus;
