/** The selected event, and every sentence that reports it. */
package dateline.ui.event;
