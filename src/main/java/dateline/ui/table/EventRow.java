package dateline.ui.table;

import dateline.merge.Event;

/**
 * An event as a line of the table.
 *
 * @param place where it stands in the timeline, from 0
 */
record EventRow(Event event, int place) {

  /** Rows of one table are told apart by their places. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EventRow row && row.place == place && row.event.id().equals(event.id());
  }

  @Override
  public int hashCode() {
    return place;
  }
}
