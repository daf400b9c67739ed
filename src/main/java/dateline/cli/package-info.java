/** The commands, without JavaFX. */
package dateline.cli;
