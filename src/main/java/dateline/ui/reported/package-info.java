/** The slider that shows the timeline as reported by a day. */
package dateline.ui.reported;
