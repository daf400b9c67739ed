package dateline.event;

import java.util.List;

/**
 * A sentence, where it stands and what it reports.
 *
 * @param happenings in text order
 */
record Told(Timed sentence, Section section, List<Happening> happenings) {

  Told {
    happenings = List.copyOf(happenings);
  }

  Parse parse() {
    return sentence.parse();
  }
}
