/** A whole article, with every sentence that reports an event marked. */
package dateline.ui.article;
