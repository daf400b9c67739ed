/**
 * Measures extraction against articles annotated by hand: what a careful reader finds in them, what
 * a timeline found, and how far the two agree.
 */
package dateline.gold;
