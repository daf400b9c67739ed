/** Writes a timeline: JSON, and the display list painted with Java2D. */
package dateline.export;
