/** Dates and counts in a reader's words. */
package dateline.ui.words;
