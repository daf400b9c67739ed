/** Lists of what is not on the timeline: undated happenings, problems, and the articles read. */
package dateline.ui.tray;
