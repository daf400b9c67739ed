package dateline.time;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/**
 * Reads whatever the fuzzer makes of the words of the rule format: a file is refused with its name
 * and line, or it makes a rule book.
 */
public final class RuleReaderFuzz {

  private static final List<String> WORDS =
      List.of(
          "rule",
          "phrase",
          "published",
          "2022-01-06",
          "\n",
          "\n  ",
          "=>",
          "{",
          "}",
          "(",
          ")",
          "|",
          "?",
          "~",
          " ",
          "day",
          "{day}",
          "{n:1-31}",
          ":",
          "after: ",
          "before: ",
          "not after: ",
          "not before: ",
          "not tagged: ",
          "eg: ",
          "[",
          "]",
          "DATE",
          "SET",
          "nothing",
          "value=",
          "P{n}D",
          "*2",
          "shift=-{n}",
          "unit=day",
          "early",
          "Monday",
          "#",
          "-",
          "future");

  private RuleReaderFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    var file = new StringBuilder();
    for (int left = data.consumeInt(0, 80); left > 0; left--) {
      file.append(data.pickValue(WORDS));
    }
    var lines = (file + data.consumeRemainingAsString()).lines().toList();
    var reader = new RuleReader();
    try {
      reader.read("x.rules", lines);
    } catch (IllegalArgumentException e) {
      if (e.getMessage().startsWith("x.rules:")) {
        return;
      }
      throw e;
    }
    reader.book();
  }
}
