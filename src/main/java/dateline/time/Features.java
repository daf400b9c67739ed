package dateline.time;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the words of an expression say, as names and values: {@code month=1, day=6}. Never changes;
 * the last value given for a name counts.
 */
final class Features {

  static final Features NONE = new Features("", "", null);

  private final String name;
  private final String value;
  private final Features rest;

  private Features(String name, String value, Features rest) {
    this.name = name;
    this.value = value;
    this.rest = rest;
  }

  Features with(String newName, String newValue) {
    return new Features(newName, newValue, this);
  }

  /** These and, for names they do not have, those of another. */
  Features over(Features other) {
    return rest == null ? other : rest.over(other).with(name, value);
  }

  boolean has(String wanted) {
    return get(wanted).isPresent();
  }

  /** The value of a feature; one that is set to nothing counts as absent. */
  Optional<String> get(String wanted) {
    for (var f = this; f.rest != null; f = f.rest) {
      if (f.name.equals(wanted)) {
        return Optional.of(f.value).filter(v -> !v.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** A feature as a whole number; empty where it is absent or none. */
  OptionalInt number(String wanted) {
    var text = get(wanted).orElse("");
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean isNumber = text.length() > from && text.length() - from < 8;
    for (int i = from; i < text.length(); i++) {
      isNumber &= Atom.isDigit(text.charAt(i));
    }
    return isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
