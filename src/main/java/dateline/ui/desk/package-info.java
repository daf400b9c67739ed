/** What the window is about: the project, the work under way, the event and page looked at. */
package dateline.ui.desk;
