/** The events as a table: the same selection, filter and search as the timeline. */
package dateline.ui.table;
