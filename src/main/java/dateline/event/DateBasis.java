package dateline.event;

import java.util.Locale;

/** Where a mention's date comes from. */
public enum DateBasis {
  /** The words name a day, month or year. */
  EXPLICIT,
  /** The words need a reference day: "on Friday", "30 years ago". */
  RELATIVE,
  /** No words of its own; taken from the day the narrative stands at. */
  NARRATIVE,
  /** Reported as news with nothing but the article's date to go by. */
  PUBLICATION,
  /** A person said so. */
  USER;

  /** The name used in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
