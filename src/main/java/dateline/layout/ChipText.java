package dateline.layout;

import dateline.event.Kind;

/** The words of a chip: how many, and of which kind where all are of one. */
final class ChipText {

  private static final TypeStyle STYLE = TypeStyle.semibold(11);

  private ChipText() {}

  /** The longest wording that fits. */
  static String of(Chip chip, double room) {
    if (!chip.named()) {
      return "+" + chip.count();
    }
    var full = "+ " + full(chip);
    if (TextMeasure.width(full, STYLE) <= room) {
      return full;
    }
    var more = "+ " + chip.count() + " more";
    return TextMeasure.width(more, STYLE) <= room ? more : "+" + chip.count();
  }

  /** Such as "9 statements" or "12 events". */
  static String full(Chip chip) {
    var kinds =
        chip.items().stream().map(i -> i.event().subject().kind()).distinct().limit(2).toList();
    return chip.count() + " " + noun(kinds.size() == 1 ? kinds.get(0) : Kind.OTHER, chip.count());
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
