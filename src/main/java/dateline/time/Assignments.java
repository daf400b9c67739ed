package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pattern gives besides what its parts gave: {@code shift=-{number} unit=day}. In a value,
 * {@code {name}} is a feature found so far, and {@code *}, {@code /}, {@code %} and {@code +}
 * between whole numbers are computed from left to right; an unknown number, {@code X}, stays one.
 */
final class Assignments {

  private static final Pattern PAIR = Pattern.compile("(\\w+)=(\\S*)");
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern TERM = Pattern.compile("(?:(-?\\d{1,12})|X)([*+/%])(\\d{1,6})");

  private record Assignment(String name, String value) {}

  private final List<Assignment> list = new ArrayList<>();

  /**
   * Reads the right side of a rule.
   *
   * @param text the pairs; a lone value is given to {@code ownName}
   * @throws IllegalArgumentException if anything but pairs is left over
   */
  Assignments(String text, String ownName) {
    if (!text.contains("=") && !text.isBlank()) {
      list.add(new Assignment(ownName, text.strip()));
      return;
    }
    for (var part : text.strip().split("\\s+", -1)) {
      var pair = PAIR.matcher(part);
      if (pair.matches()) {
        list.add(new Assignment(pair.group(1), pair.group(2)));
      } else if (!part.isEmpty()) {
        throw new IllegalArgumentException("not of the form name=value: " + part);
      }
    }
  }

  Features applyTo(Features features) {
    var result = features;
    for (var a : list) {
      result =
          result.with(a.name, a.value.indexOf('{') < 0 ? a.value : evaluate(a.value, features));
    }
    return result;
  }

  private static String evaluate(String template, Features features) {
    var text =
        NAME.matcher(template)
            .replaceAll(m -> Matcher.quoteReplacement(features.get(m.group(1)).orElse("")));
    var term = TERM.matcher(text);
    while (term.lookingAt()) {
      text = value(term) + text.substring(term.end());
      term = TERM.matcher(text);
    }
    return text;
  }

  private static String value(Matcher term) {
    if (term.group(1) == null) {
      return "X";
    }
    long left = Long.parseLong(term.group(1));
    long right = Long.parseLong(term.group(3));
    return String.valueOf(
        switch (term.group(2)) {
          case "*" -> left * right;
          case "/" -> left / right;
          case "%" -> left % right;
          default -> left + right;
        });
  }
}
