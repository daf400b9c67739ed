/** Mentions of one happening to its title: who does what, in at most nine words. */
package dateline.headline;
