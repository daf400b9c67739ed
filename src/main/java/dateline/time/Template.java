package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value with places for features: {@code -{number}}. {@code *}, {@code /}, {@code %} and {@code
 * +} between whole numbers are computed from left to right; an unknown number, {@code X}, stays
 * one.
 */
final class Template {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern TERM = Pattern.compile("(?:(-?\\d{1,12})|X)([*+/%])(\\d{1,6})");
  private static final Pattern OPERATOR = Pattern.compile("[*+/%]");

  private final List<String> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final boolean computed;

  Template(String source) {
    var name = NAME.matcher(source);
    int at = 0;
    while (name.find()) {
      texts.add(source.substring(at, name.start()));
      names.add(name.group(1));
      at = name.end();
    }
    texts.add(source.substring(at));
    computed = !names.isEmpty() && texts.stream().anyMatch(t -> OPERATOR.matcher(t).find());
  }

  /** The value, with a feature that is absent left out. */
  String fill(Features features) {
    if (names.isEmpty()) {
      return texts.get(0);
    }
    var value = new StringBuilder(texts.get(0));
    for (int i = 0; i < names.size(); i++) {
      value.append(features.get(names.get(i)).orElse("")).append(texts.get(i + 1));
    }
    return computed ? compute(value.toString()) : value.toString();
  }

  private static String compute(String text) {
    var rest = text;
    var term = TERM.matcher(rest);
    while (term.lookingAt()) {
      rest = value(term) + rest.substring(term.end());
      term = TERM.matcher(rest);
    }
    return rest;
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
