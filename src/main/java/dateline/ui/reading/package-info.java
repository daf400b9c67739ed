/** Running text with parts of it marked. */
package dateline.ui.reading;
