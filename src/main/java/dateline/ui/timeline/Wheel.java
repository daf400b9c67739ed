package dateline.ui.timeline;

/** What the wheel does when no key is held. */
public enum Wheel {
  ZOOM("Zooms"),
  MOVE("Moves in time"),
  SCROLL("Scrolls lanes");

  private final String label;

  Wheel(String label) {
    this.label = label;
  }

  /** As a menu names it. */
  public String label() {
    return label;
  }
}
