package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a pattern gives besides what its parts gave: {@code shift=-{number} unit=day}. In a value,
 * {@code {name}} is a feature found so far, and {@code *}, {@code /}, {@code %} and {@code +}
 * between whole numbers are computed from left to right; an unknown number, {@code X}, stays one.
 */
final class Assignments {

  private static final Pattern PAIR = Pattern.compile("(\\w+)=(\\S*)");

  private record Assignment(String name, Template value) {}

  private final List<Assignment> list = new ArrayList<>();

  /**
   * Reads the right side of a rule.
   *
   * @param text the pairs; a lone value is given to {@code ownName}
   * @throws IllegalArgumentException if anything but pairs is left over
   */
  Assignments(String text, String ownName) {
    if (!text.contains("=") && !text.isBlank()) {
      add(ownName, text.strip());
      return;
    }
    for (var part : text.strip().split("\\s+", -1)) {
      var pair = PAIR.matcher(part);
      if (pair.matches()) {
        add(pair.group(1), pair.group(2));
      } else if (!part.isEmpty()) {
        throw new IllegalArgumentException(
            "not of the form name=value: %s; write no space beside =".formatted(part));
      }
    }
  }

  private void add(String name, String value) {
    if (value.indexOf('{') < 0) {
      Vocabulary.check(name, value);
    }
    list.add(new Assignment(name, new Template(value)));
  }

  Features applyTo(Features features) {
    var result = features;
    for (var assignment : list) {
      result = result.with(assignment.name, assignment.value.fill(features));
    }
    return result;
  }
}
