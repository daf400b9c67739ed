/** Goes through the events that nobody has checked. */
package dateline.ui.review;
