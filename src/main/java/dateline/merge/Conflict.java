package dateline.merge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * A point on which mentions of one event disagree.
 *
 * @param on the point
 * @param reason the disagreement in a person's words
 * @param mentions indexes into the event's mentions
 */
public record Conflict(Point on, String reason, List<Integer> mentions) {

  /** What sources can disagree on. */
  public enum Point {
    DATE,
    FIGURE,
    FACT;

    /** The name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Conflict {
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
    mentions = List.copyOf(mentions);
  }
}
