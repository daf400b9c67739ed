/**
 * Pure geometry of the view: time scale, ticks, lanes and cards, as a display list of shapes and
 * text runs.
 */
package dateline.layout;
