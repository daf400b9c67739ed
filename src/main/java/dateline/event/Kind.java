package dateline.event;

import java.util.Optional;
import java.util.stream.Stream;

/** What sort of happening an event is. */
public enum Kind {
  PROTEST("protest"),
  VIOLENCE("violence"),
  DEPLOYMENT("deployment"),
  ORDER("order"),
  EMERGENCY("emergency"),
  RESIGNATION_APPOINTMENT("resignation/appointment"),
  STATEMENT_REACTION("statement/reaction"),
  DIPLOMACY("diplomacy"),
  CASUALTIES("casualties"),
  ARREST("arrest"),
  ECONOMY_POLICY("economy/policy"),
  COMMUNICATIONS("communications"),
  ELECTION("election"),
  DISASTER("disaster"),
  LEGAL("legal"),
  OTHER("other");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name used in files and on the screen. */
  public String label() {
    return label;
  }

  /** The kind of that name, if it is one. */
  public static Optional<Kind> of(String label) {
    return Stream.of(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
