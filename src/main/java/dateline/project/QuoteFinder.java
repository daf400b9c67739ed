package dateline.project;

import dateline.corpus.Span;
import dateline.corpus.TextQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Finds a quote again in a text that may have changed; spaces and line ends do not count. */
final class QuoteFinder {

  private final String original;
  private final Letters text;

  /** For a text as it is now. */
  QuoteFinder(String text) {
    this.original = text;
    this.text = Letters.of(text);
  }

  /** A passage with what {@link Anchor} keeps of the text around it. */
  TextQuote distinct(Span passage) {
    var places = places(passage.in(original));
    return new TextQuote(
        shortest(
            length -> TextQuote.before(original, passage.start(), length),
            before -> follows(before, before.length() == passage.start()),
            places),
        passage.in(original),
        shortest(
            length -> TextQuote.after(original, passage.end(), length),
            after -> precedes(after, passage.end() + after.length() == original.length()),
            places));
  }

  /** It ends at the latest with all the text there is on a side, as no other place has that. */
  private static String shortest(
      IntFunction<String> context, Function<String, Predicate<Span>> fits, List<Span> places) {
    int length = TextQuote.CONTEXT;
    while (length < Integer.MAX_VALUE / 2
        && only(places, fits.apply(context.apply(length))).isEmpty()) {
      length *= 2;
    }
    return context.apply(length);
  }

  /**
   * Where a quote stands: the only place with the same text on both sides, else the only one with
   * the same text on one side. Of a quote without any text around it, the place where it stood,
   * else the only place. Empty where there is none or it is not certain which one.
   */
  Optional<Span> find(Anchor anchor) {
    var places = places(anchor.quote().quote());
    if (anchor.isBare()) {
      return only(places, place -> text.original(place).start() == anchor.start())
          .or(() -> only(places, place -> true))
          .map(text::original);
    }
    var before = follows(anchor.quote().prefix(), anchor.isFromBeginning());
    var after = precedes(anchor.quote().suffix(), anchor.isToEnd());
    return only(places, before.and(after))
        .or(() -> only(places, before.or(after)))
        .map(text::original);
  }

  private static Optional<Span> only(List<Span> places, Predicate<Span> fits) {
    var found = places.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Span> places(String quote) {
    var letters = Letters.of(quote).letters();
    var places = new ArrayList<Span>();
    int at = letters.isEmpty() ? -1 : text.letters().indexOf(letters);
    while (at >= 0) {
      places.add(new Span(at, at + letters.length()));
      at = text.letters().indexOf(letters, at + 1);
    }
    return places;
  }

  /** Whether a place comes right after some text, with which the whole may have to begin. */
  private Predicate<Span> follows(String prefix, boolean begins) {
    var letters = Letters.of(prefix).letters();
    return place ->
        text.letters().startsWith(letters, place.start() - letters.length())
            && (!begins || place.start() == letters.length());
  }

  /** Whether a place comes right before some text, with which the whole may have to end. */
  private Predicate<Span> precedes(String suffix, boolean ends) {
    var letters = Letters.of(suffix).letters();
    return place ->
        text.letters().startsWith(letters, place.end())
            && (!ends || place.end() + letters.length() == text.letters().length());
  }
}
