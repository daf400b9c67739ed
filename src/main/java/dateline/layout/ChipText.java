package dateline.layout;

import dateline.event.Kind;
import java.util.stream.Stream;

/** The words of a chip: how many, and of which kind where all are of one. */
final class ChipText {

  private static final TypeStyle STYLE = TypeStyle.semibold(11);

  private ChipText() {}

  /**
   * The longest wording that fits.
   *
   * @param marked how many of them are new or found, in words; may be empty
   */
  static String of(Chip chip, String marked, double room) {
    var plus = chip.alone() ? "" : "+ ";
    return Stream.of(plus + full(chip) + marked, plus + full(chip), plus + chip.count() + " more")
        .filter(words -> !chip.alone() || !words.endsWith("more"))
        .filter(words -> TextMeasure.width(words, STYLE) <= room)
        .findFirst()
        .orElse((chip.alone() ? "" : "+") + chip.count());
  }

  /** Such as "9 statements" or "12 events". */
  static String full(Chip chip) {
    var kinds =
        chip.some().stream().map(i -> i.event().subject().kind()).distinct().limit(2).toList();
    boolean alike = kinds.size() == 1 && chip.some().size() == chip.count();
    return chip.count() + " " + noun(alike ? kinds.get(0) : Kind.OTHER, chip.count());
  }

  private static String noun(Kind kind, int count) {
    var one =
        switch (kind) {
          case PROTEST -> "protest";
          case DEPLOYMENT -> "deployment";
          case ORDER -> "order";
          case STATEMENT_REACTION -> "statement";
          case ARREST -> "arrest";
          case ELECTION -> "election";
          case DISASTER -> "disaster";
          default -> "event";
        };
    return count == 1 ? one : one + "s";
  }
}
