/** Composes the stages into one immutable timeline, with progress and cancellation. */
package dateline.pipeline;
