package dateline.headline;

import dateline.clause.Clause;
import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that somebody says, by their places in it. */
final class SpokenPassages {

  /** In so many words stands to whom somebody speaks. */
  private static final int MOST_ADDRESSED = 12;

  private final Reading reading;

  SpokenPassages(Reading reading) {
    this.reading = reading;
  }

  /** The places of the sentences in quotation marks that the mention holds. */
  List<Span> quoted() {
    var sentence = reading.sentence();
    var found = new ArrayList<Span>();
    boolean open = isCutQuotation();
    int start = open ? 0 : -1;
    for (int i = 0; i < sentence.size(); i++) {
      boolean mark = sentence.isQuotationMark(i);
      open ^= mark;
      boolean end = !open || sentence.lower(i).matches("[.!?…]");
      if (end && start >= 0) {
        int last = sentence.isComma(i - 1) ? i - 1 : i;
        if (isWithin(start) && last > start) {
          found.add(new Span(start, last));
        }
        start = -1;
      } else if (!end && start < 0) {
        start = mark ? i + 1 : i;
      }
    }
    return found;
  }

  /** Whether the sentence begins within a quotation, whose end is its first mark. */
  private boolean isCutQuotation() {
    var tokens = reading.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (reading.sentence().isQuotationMark(i)) {
        return i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
      }
    }
    return false;
  }

  /** The places of what is said without marks: after "said that", or before ", he said". */
  Optional<Span> told(Clause saying) {
    var sentence = reading.sentence();
    int verb = saying.verb().from();
    int after = saying.verb().head() + 1;
    boolean quoting = sentence.isQuotationMark(verb - 1) || sentence.isQuoted(verb);
    if (quoting || saying.subject().isEmpty()) {
      return Optional.empty();
    }
    int who = sentence.tokens().indexOf(saying.subjectWords().get(0));
    boolean ends = after >= sentence.size() || sentence.is(after, "PUNCT");
    if (ends || who > verb) {
      return before(who > verb ? verb : who);
    }
    return after(contentStart(saying, after));
  }

  /** The first place of what is said behind a verb. */
  private int contentStart(Clause saying, int after) {
    var sentence = reading.sentence();
    for (int i = after; i < after + MOST_ADDRESSED && sentence.verbAt(i).isEmpty(); i++) {
      if (sentence.lower(i).equals("that")) {
        return i + 1;
      }
    }
    return saying.contents().stream()
        .flatMap(content -> reading.clauses().get(content).subjectWords().stream().limit(1))
        .mapToInt(sentence.tokens()::indexOf)
        .filter(place -> place >= after)
        .findFirst()
        .orElse(after);
  }

  private Optional<Span> before(int place) {
    int start = firstWithin(0, place);
    return reading.sentence().isComma(place - 1) && start < place - 1
        ? Optional.of(new Span(start, place - 1))
        : Optional.empty();
  }

  private Optional<Span> after(int place) {
    int to = place;
    while (to < reading.sentence().size()
        && isWithin(to)
        && !reading.sentence().lower(to).matches("[;:.!?]")) {
      to++;
    }
    return to > place ? Optional.of(new Span(place, to)) : Optional.empty();
  }

  private int firstWithin(int from, int to) {
    int i = from;
    while (i < to && !isWithin(i)) {
      i++;
    }
    return i;
  }

  private boolean isWithin(int place) {
    return reading.account().passage().contains(reading.sentence().tokens().get(place).span());
  }
}
