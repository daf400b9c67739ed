package dateline.ui.event;

import dateline.event.Figure;
import dateline.event.Mention;
import java.util.List;
import java.util.Set;

/** Says the figures of a mention, such as "at least 26 miners killed". */
final class FigureWords {

  /** Measures that those counted tell by themselves, or the number does. */
  private static final Set<String> PLAIN =
      Set.of(Figure.COUNT, "troops", "protesters", "money", "percent");

  private FigureWords() {}

  static List<String> of(Mention mention, String text) {
    return mention.what().figures().stream().map(figure -> of(figure, text)).distinct().toList();
  }

  private static String of(Figure figure, String text) {
    var number = figure.quantity().span().in(text).replaceAll("\\s+", " ");
    var of = figure.of().map(who -> joint(number) + who).orElse("");
    var measure = figure.measure();
    boolean isTold = PLAIN.contains(measure) && (figure.of().isPresent() || isUnit(measure));
    return number + of + (isTold ? "" : " " + measure);
  }

  private static boolean isUnit(String measure) {
    return measure.equals("money") || measure.equals("percent");
  }

  /** "dozens of miners", but "26 miners". */
  private static String joint(String number) {
    return number.matches(".*(?:s|%|cent)") ? " of " : " ";
  }
}
