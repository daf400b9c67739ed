package dateline.project;

import dateline.corpus.Span;
import dateline.corpus.TextQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Finds a quote again in a text that may have changed.
 *
 * @param text as it is now
 */
record QuoteFinder(String text) {

  /**
   * A passage with so much of the text around it that each side alone tells it from every other
   * place with the same words, and no less than {@link TextQuote#CONTEXT} units. A side that never
   * does is left out.
   */
  static TextQuote distinct(Span passage, String text) {
    var finder = new QuoteFinder(text);
    var places = finder.places(passage.in(text));
    return new TextQuote(
        shortest(
            length -> TextQuote.before(text, passage.start(), length),
            before -> only(places, finder.follows(before)).isPresent()),
        passage.in(text),
        shortest(
            length -> TextQuote.after(text, passage.end(), length),
            after -> only(places, finder.precedes(after)).isPresent()));
  }

  private static String shortest(IntFunction<String> context, Predicate<String> isDistinct) {
    int length = TextQuote.CONTEXT;
    while (!isDistinct.test(context.apply(length))) {
      if (context.apply(length).equals(context.apply(2 * length))) {
        return "";
      }
      length *= 2;
    }
    return context.apply(length);
  }

  /**
   * Where a quote stands: the only place with the same text on both sides, else the only one with
   * the same text on one side. Of a quote without any text around it, the place where it stood,
   * else the only place. Empty where there is none or it is not certain which one.
   *
   * @param start where it stood
   */
  Optional<Span> find(TextQuote quote, int start) {
    var places = places(quote.quote());
    if (quote.prefix().isEmpty() && quote.suffix().isEmpty()) {
      return only(places, place -> place.start() == start).or(() -> only(places, place -> true));
    }
    var before = follows(quote.prefix());
    var after = precedes(quote.suffix());
    return only(places, before.and(after)).or(() -> only(places, before.or(after)));
  }

  private static Optional<Span> only(List<Span> places, Predicate<Span> fits) {
    var found = places.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Span> places(String quote) {
    var places = new ArrayList<Span>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.add(new Span(at, at + quote.length()));
    }
    return places;
  }

  /** Whether a place comes right after some text, which begins the whole where it is short. */
  private Predicate<Span> follows(String prefix) {
    boolean begins = prefix.length() < TextQuote.CONTEXT - 1;
    return place ->
        text.startsWith(prefix, place.start() - prefix.length())
            && (!begins || place.start() == prefix.length());
  }

  /** Whether a place comes right before some text, which ends the whole where it is short. */
  private Predicate<Span> precedes(String suffix) {
    boolean ends = suffix.length() < TextQuote.CONTEXT - 1;
    return place ->
        text.startsWith(suffix, place.end())
            && (!ends || place.end() + suffix.length() == text.length());
  }
}
