package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sentences with the expressions in square brackets, and what these are: {@code DATE 2022-01
 * START}, divided by semicolons; quant and freq follow as {@code quant=EVERY}, the days covered
 * behind an {@code @} where they are to be compared.
 */
final class Marks {

  private Marks() {}

  /** The sentence alone. */
  static String without(String marked) {
    return marked.replace("[", "").replace("]", "");
  }

  /** Fails unless the expressions found are those in brackets, and what is expected. */
  static void check(List<TimeExpression> found, String marked, String expected) {
    assertThat(mark(without(marked), found)).isEqualTo(marked);
    var parts = expected.split(";", -1);
    var values =
        IntStream.range(0, found.size())
            .mapToObj(
                i -> written(found.get(i), parts[Math.min(i, parts.length - 1)].contains("@")))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : values).isEqualTo(expected);
  }

  private static String mark(String text, List<TimeExpression> found) {
    var marked = new StringBuilder(text);
    int shift = 0;
    for (var e : found) {
      marked.insert(e.span().start() + shift++, '[');
      marked.insert(e.span().end() + shift++, ']');
    }
    return marked.toString();
  }

  private static String written(TimeExpression e, boolean withDates) {
    return e.type()
        + " "
        + e.value()
        + e.mod().map(mod -> " " + mod).orElse("")
        + e.modifiers().quant().map(quant -> " quant=" + quant).orElse("")
        + e.modifiers().freq().map(freq -> " freq=" + freq).orElse("")
        + (withDates ? e.range().map(r -> " @ " + r.edtf()).orElse("") : "");
  }
}
