package dateline.layout;

import java.util.Locale;

/** What the lanes stand for. */
public enum LaneMode {
  THEME,
  KIND,
  ACTOR,
  PLACE,
  PUBLISHER,
  NONE;

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
