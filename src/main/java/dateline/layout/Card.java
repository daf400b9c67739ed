package dateline.layout;

import java.util.List;

/**
 * An event where it stands in a lane.
 *
 * @param area the card, or what is known of a span, which may reach out of the view
 * @param form how it is drawn
 * @param text its title, broken into lines
 * @param date a line below the title; empty where the place says when it was
 */
record Card(Item item, Rect area, Form form, List<String> text, String date) {

  Card(Item item, Rect area, Form form, List<String> text) {
    this(item, area, form, text, "");
  }

  enum Form {
    /** Lies within its day, or begins at its time where days are narrower than a card. */
    CARD,
    /** Lies within its day where the axis tells hours, but at none of them. */
    LOOSE,
    /** Covers the time that is known of it. */
    SPAN
  }
}
