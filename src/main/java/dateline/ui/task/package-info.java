/** Long work off the thread that shows things, with progress and cancellation. */
package dateline.ui.task;
