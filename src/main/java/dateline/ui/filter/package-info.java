/** Which events are shown: filters, as values, and what they leave of a timeline. */
package dateline.ui.filter;
