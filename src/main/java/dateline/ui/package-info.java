/** The window; the only package that knows JavaFX. */
package dateline.ui;
