/** A timeline plus what a person did to it: edits, their history, and the project file. */
package dateline.project;
