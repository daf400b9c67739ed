/** How a person has set the window, and the file that remembers it. */
package dateline.ui.settings;
