package dateline.layout;

import java.util.Locale;

/** The brightness of the picture. */
public enum Theme {
  LIGHT,
  DARK;

  /** The name used on the command line and for files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
