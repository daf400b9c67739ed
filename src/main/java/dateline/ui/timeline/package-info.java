/** The interactive timeline: a control, its skin, its behavior, and the painter of its picture. */
package dateline.ui.timeline;
