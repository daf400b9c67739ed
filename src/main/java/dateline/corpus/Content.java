package dateline.corpus;

/**
 * What a file says, whatever its format.
 *
 * @param text of the article, into which everything points
 * @param metadata that the file itself holds
 */
record Content(String text, Metadata metadata) {}
