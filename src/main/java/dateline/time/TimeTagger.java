package dateline.time;

import dateline.corpus.Span;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of a text and resolves each to calendar days.
 *
 * <p>At every word the longest match of any rule counts, and reading goes on behind it; nothing is
 * matched across lines. The tagger holds no state between calls and may be shared by threads.
 */
public final class TimeTagger {

  private final RuleBook book;

  private TimeTagger(RuleBook book) {
    this.book = book;
  }

  /**
   * The tagger for a language; reads its rules, which takes some milliseconds.
   *
   * @param language one of {@link #languages}
   * @throws IllegalArgumentException if there are no rules for the language
   */
  public static TimeTagger of(String language) {
    return new TimeTagger(RuleBook.load(language));
  }

  /** The languages there are rules for, by their ISO 639 codes. */
  public static List<String> languages() {
    return RuleBook.languages();
  }

  /**
   * Tags all of a text that stands alone; see {@link #tag(AnalyzedText, Reference)}.
   *
   * @param published the day of publication; without it, what is counted from there has no range
   */
  public List<TimeExpression> tag(AnalyzedText text, Optional<LocalDate> published) {
    return tag(text, new Reference(published, DateOrder.UNKNOWN));
  }

  /**
   * Tags all of a text, furniture included.
   *
   * @param text the text
   * @param reference what is known of it from outside
   * @return the expressions in text order; no two overlap
   */
  public List<TimeExpression> tag(AnalyzedText text, Reference reference) {
    return tag(text, List.of(reference)).get(0);
  }

  /**
   * Tags all of a text as often as there are references, in little more time than once; see {@link
   * #tag(AnalyzedText, Reference)}. The same words are found for each.
   */
  public List<List<TimeExpression>> tag(AnalyzedText text, List<Reference> references) {
    var own = DateOrder.of(text.article().text());
    var readings =
        references.stream()
            .map(
                r -> new Reading(new Reference(r.published(), own.or(r.order())), book.direction()))
            .toList();
    var sentences = new Sentences(text.sentences());
    for (var block : text.blocks()) {
      for (var line : lines(text.article().text(), block)) {
        var atoms = Atoms.of(text.article().text(), line.start(), line.end());
        read(new Line(atoms, sentences), readings);
      }
    }
    return readings.stream().map(Reading::found).toList();
  }

  private void read(Line line, List<Reading> readings) {
    readings.forEach(Reading::startLine);
    int at = 0;
    while (at < line.size()) {
      var match = longest(line, at);
      if (match.isPresent()) {
        for (var reading : readings) {
          reading.take(line, at, match.get());
        }
        at = match.get().end();
      } else {
        at++;
      }
    }
  }

  private Optional<Rule.Match> longest(Line line, int at) {
    Optional<Rule.Match> longest = Optional.empty();
    for (var rule : book.rules().candidates(line.atom(at))) {
      var match = rule.match(line, at);
      if (match.isPresent() && (longest.isEmpty() || match.get().beats(longest.get()))) {
        longest = match;
      }
    }
    return longest;
  }

  private static List<Span> lines(String text, Block block) {
    var lines = new ArrayList<Span>();
    int start = block.span().start();
    for (int i = start; i <= block.span().end(); i++) {
      if (i == block.span().end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i > start) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
