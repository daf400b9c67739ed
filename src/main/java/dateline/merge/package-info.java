/** Mentions of all articles to events: one happening, one date, one title, all its sources. */
package dateline.merge;
