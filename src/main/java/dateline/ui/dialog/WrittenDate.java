package dateline.ui.dialog;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a date as a person types it: in EDTF, or in words as an article would say it. */
final class WrittenDate {

  private static final Pattern BEFORE_FIRST = Pattern.compile("(?i)(?:(?:from|between)\\s+)?");
  private static final Pattern TO =
      Pattern.compile("(?i)\\s*(?:[-–—]|\\b(?:to|and|until|till)\\b)\\s*");

  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{Ll}");

  private final Supplier<TimeTagger> tagger;

  WrittenDate(Supplier<TimeTagger> tagger) {
    this.tagger = tagger;
  }

  /**
   * The date of "2022-01-07", of any other EDTF, or of "7 Jan 2022", "early January 2022" and "3–5
   * January".
   *
   * @param near the day that "January" or "Wednesday" is counted from
   */
  Optional<DateRange> read(String typed, Optional<LocalDate> near) {
    var text = typed.strip();
    try {
      return Optional.of(DateRange.parse(text));
    } catch (DateTimeException e) {
      return inWords(text, near).or(() -> inWords(withCapitals(text), near));
    }
  }

  private Optional<DateRange> inWords(String text, Optional<LocalDate> near) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var found = tagger.get().tag(plain(text), near);
    return switch (found.size()) {
      case 1 -> found.get(0).span().equals(all(text)) ? found.get(0).range() : Optional.empty();
      case 2 -> between(found.get(0), found.get(1), text);
      default -> Optional.empty();
    };
  }

  private static Optional<DateRange> between(TimeExpression from, TimeExpression to, String text) {
    boolean isRange =
        BEFORE_FIRST.matcher(text.substring(0, from.span().start())).matches()
            && TO.matcher(text.substring(from.span().end(), to.span().start())).matches()
            && to.span().end() == text.length();
    return from.range()
        .filter(first -> isRange)
        .flatMap(
            first ->
                to.range()
                    .filter(last -> !first.first().isAfter(last.last()))
                    .map(last -> DateRange.between(first, last)));
  }

  private static AnalyzedText plain(String text) {
    var article = new Article("", Path.of(""), "", "UTF-8", text, Stated.NOTHING);
    return new AnalyzedText(article, List.of(new Block(all(text), Block.Role.BODY)), List.of());
  }

  private static Span all(String text) {
    return new Span(0, text.length());
  }

  /** Months and weekdays are often typed without a capital. */
  private static String withCapitals(String text) {
    return WORD.matcher(text).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }
}
