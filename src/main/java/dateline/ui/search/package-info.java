/** Finds events by their words. */
package dateline.ui.search;
