/** Questions the window asks. */
package dateline.ui.dialog;
