package dateline.event;

import dateline.corpus.Given;
import dateline.text.AnalyzedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates an article: what the user or metadata state wins, then what its own text says beyond doubt.
 * No date is better than a wrong one.
 */
public final class ArticleDater {

  private final DatedLines lines = new DatedLines();

  /** The publication date of an article and how it is known. */
  public Dating date(AnalyzedText text) {
    return text.article()
        .stated()
        .published()
        .map(ArticleDater::stated)
        .or(() -> lines.find(text))
        .orElseGet(
            () ->
                new Dating(
                    Optional.empty(),
                    Dating.Basis.UNKNOWN,
                    "nothing is stated, and the text names no full date that it speaks of as its own",
                    0));
  }

  private static Dating stated(Given<LocalDate> published) {
    var basis =
        switch (published.source()) {
          case USER -> Dating.Basis.USER;
          case METADATA -> Dating.Basis.METADATA;
          case TEXT -> Dating.Basis.TEXT;
        };
    return new Dating(
        Optional.of(published.value()),
        basis,
        published.reason(),
        basis == Dating.Basis.TEXT ? 0.8 : 1);
  }
}
