package dateline.layout;

import java.util.Locale;

/** What a colour is for. */
public enum Role {
  /** The ground of the lanes. */
  SURFACE,
  /** The ground of heading, axis and overview. */
  PANEL,
  /** The ground of a card. */
  CARD,
  CARD_EDGE,
  TEXT,
  /** Text that matters less. */
  SECONDARY,
  /** Hairlines between days and between lanes. */
  LINE,
  /** Hairlines between weeks, and around the parts of the picture. */
  STRONG_LINE,
  WEEKEND,
  HATCH,
  /** The ground of chips and badges. */
  CHIP,
  CHIP_TEXT,
  /** The ground of what says that sources disagree. */
  CONFLICT,
  CONFLICT_TEXT,
  /** The one loud colour: publications, and what is to be pressed. */
  ACCENT,
  SELECTION,
  /** The ground of a card that a search found. */
  FOUND,
  /** Bars of the overview. */
  BAR;

  /** The name used in palette files. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
