package dateline.merge;

import dateline.merge.HeadlineWriter.Candidate;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Headlines without a verb: the noun that tells the happening, or what is spoken of. */
final class HeadlineNouns {

  private static final double NOUN_ONLY = 0.45;

  private final Report report;
  private final PlainSentence sentence;
  private final WordLists words;
  private final ShortNames names;
  private final HeadlineFinisher finisher;

  HeadlineNouns(
      Report report,
      PlainSentence sentence,
      WordLists words,
      ShortNames names,
      HeadlineFinisher finisher) {
    this.report = report;
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.finisher = finisher;
  }

  /**
   * "Kovac comments on the flood": the speaker, and the first thing that what is said names.
   *
   * @param speaker whose own words do not count
   * @param start the speaker and the verb
   * @param from the place where what is said begins
   * @param to the place after its end
   */
  Optional<Candidate> topic(String speaker, String start, int from, int to) {
    var told = speaker.toLowerCase(Locale.ROOT);
    return IntStream.range(from, to)
        .filter(i -> sentence.is(i, "NOUN") && report.passage().contains(token(i).span()))
        .filter(i -> !words.isRole(sentence.lower(i)) && !words.isChannel(sentence.lower(i)))
        .filter(i -> !told.contains(sentence.lower(i)))
        .mapToObj(this::phrase)
        .filter(phrase -> phrase.stream().noneMatch(t -> speaker.contains(t.text())))
        .flatMap(phrase -> finisher.finish(start, phrase, NOUN_ONLY).stream())
        .findFirst();
  }

  private Token token(int place) {
    return sentence.tokens().get(place);
  }

  /** The noun that tells the happening with what stands around it. */
  Optional<Candidate> around(int place) {
    return finisher.finish("", phrase(place), NOUN_ONLY).map(this::withPlace);
  }

  private List<Token> phrase(int place) {
    int from = place;
    while (isModifier(from - 1)) {
      from--;
    }
    int to = place + 1;
    while (to < sentence.size() && isComplement(to)) {
      to++;
    }
    return sentence.tokens().subList(from, to);
  }

  /** A short title says where, if that is known. */
  private Candidate withPlace(Candidate title) {
    var places = report.mention().what().places();
    boolean full = HeadlineText.words(title.text()) > 4 || places.isEmpty();
    var longer = full ? title.text() : title.text() + " in " + names.shorten(places.get(0));
    boolean fits = HeadlineText.mayStand(longer) && !title.text().contains(" in ");
    return fits ? new Candidate(longer, title.worth()) : title;
  }

  private boolean isModifier(int place) {
    return sentence.is(place, "ADJ") || sentence.isNominal(place) || sentence.is(place, "NUM");
  }

  private boolean isComplement(int place) {
    return !words.opensClause(sentence.lower(place))
        && (isModifier(place)
            || sentence.is(place, "ADP")
            || sentence.is(place, "DET")
            || sentence.is(place, "CCONJ"));
  }
}
