package dateline.layout;

import java.util.Locale;

/** What the lanes stand for. */
public enum LaneMode {
  THEME(""),
  KIND(""),
  ACTOR("Nobody named"),
  PLACE("No place named"),
  PUBLISHER("Publisher not known"),
  NONE("");

  private final String unnamed;

  LaneMode(String unnamed) {
    this.unnamed = unnamed;
  }

  /** What stands for events that name none; empty where every event has its lane. */
  public String unnamed() {
    return unnamed;
  }

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
