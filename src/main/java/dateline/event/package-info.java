/** What one article reports: its own date, and the mentions of dated happenings in its text. */
package dateline.event;
