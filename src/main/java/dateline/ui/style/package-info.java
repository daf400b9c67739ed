/** How the window looks: fonts, icons, and style sheets, one per component. */
package dateline.ui.style;
