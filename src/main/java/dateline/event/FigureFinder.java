package dateline.event;

import dateline.corpus.Span;
import dateline.event.Measures.Part;
import dateline.event.Parse.Verb;
import dateline.event.QuantityFinder.Found;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the numbers an article reports, what they count, and of whom.
 *
 * <p>What is counted follows from the unit, from what those counted are or do ("26 dead", "were
 * arrested", "fled"), from what is done to them ("killing 16"), or from the noun itself.
 */
final class FigureFinder {

  private static final Pattern ACCORDING_TO =
      Pattern.compile("\\baccording to ((?:[^,.;:]|\\.(?=\\w))+)", Pattern.CASE_INSENSITIVE);

  private static final int REACH = 14;
  private static final int FEW = 3;
  private static final int MANY = 10;

  private final QuantityFinder quantities;
  private final Measures measures;

  private FigureFinder(QuantityFinder quantities, Measures measures) {
    this.quantities = quantities;
    this.measures = measures;
  }

  static FigureFinder english() {
    var rows = Tables.rows("numbers.tsv");
    return new FigureFinder(
        new QuantityFinder(new NumberWords(rows), rows), new Measures(Tables.rows("measures.tsv")));
  }

  /** The figures of a sentence, in text order, by whom it names as their source, as of no day. */
  List<Figure> find(Timed sentence, String text) {
    var parse = sentence.parse();
    var figures = new ArrayList<Figure>();
    var source = source(parse.span().in(text));
    for (var found : quantities.find(parse.span().in(text))) {
      var quantity = shift(found.quantity(), parse.span().start());
      if (isFree(quantity.span(), sentence.times())) {
        read(new Found(quantity, found.measure()), sentence, text, figures).ifPresent(figures::add);
      }
    }
    return figures.stream().map(figure -> figure.by(source, Optional.empty())).toList();
  }

  private static Quantity shift(Quantity q, int by) {
    return new Quantity(q.span().shift(by), q.value(), q.min(), q.max());
  }

  private static boolean isFree(Span span, List<TimeExpression> times) {
    return times.stream().noneMatch(time -> time.span().overlaps(span));
  }

  private Optional<Figure> read(Found found, Timed sentence, String text, List<Figure> before) {
    var parse = sentence.parse();
    int from = placeOf(found.quantity().span().start(), parse);
    int next = placeOf(found.quantity().span().end(), parse);
    if (from == next) {
      return Optional.empty();
    }
    var counted = Counted.after(parse, from, next, nextTime(sentence, next));
    if (found.measure().isPresent()) {
      var of = parse.has(next, "of") ? counted.words(parse, text) : Optional.<String>empty();
      return Optional.of(figure(found, found.measure().get(), of));
    }
    return measure(parse, counted)
        .map(measure -> figure(found, measure, of(parse, counted, text)))
        .or(() -> likeTheOneBefore(found, parse, counted, before))
        .or(() -> count(found, parse, counted, text))
        .filter(figure -> !figure.measure().equals(Measures.NONE));
  }

  private static Figure figure(Found found, String measure, Optional<String> of) {
    return new Figure(found.quantity(), measure, of, Optional.empty(), Optional.empty());
  }

  /** Whom the sentence names as the source of what it says. */
  private static Optional<String> source(String sentence) {
    var named = ACCORDING_TO.matcher(sentence);
    return named.find() ? Optional.of(named.group(1).strip()) : Optional.empty();
  }

  /** The place of the next time expression, or of the end. */
  private static int nextTime(Timed sentence, int from) {
    var parse = sentence.parse();
    return sentence.times().stream()
        .mapToInt(time -> placeOf(time.span().start(), parse))
        .filter(place -> place >= from)
        .min()
        .orElse(parse.size());
  }

  /** The place of the first word that ends after an offset. */
  private static int placeOf(int offset, Parse parse) {
    int place = 0;
    while (place < parse.size() && parse.word(place).token().span().end() <= offset) {
      place++;
    }
    return place;
  }

  private Optional<String> measure(Parse parse, Counted counted) {
    return stateRightAfter(parse, counted)
        .or(() -> noun(parse, counted, Part.NOUN))
        .or(() -> magnitude(parse, counted))
        .or(() -> behindTheNoun(parse, counted))
        .or(() -> doneTo(parse, counted))
        .or(() -> nounBefore(parse, counted))
        .or(() -> verbAfter(parse, counted))
        .or(() -> noun(parse, counted, Part.WHO));
  }

  /** "73 dead", "eight killed", "hundreds more injured". */
  private Optional<String> stateRightAfter(Parse parse, Counted counted) {
    return stateAt(parse, counted.start());
  }

  private Optional<String> stateAt(Parse parse, int from) {
    int place = Counted.isQuote(parse, from) ? from + 1 : from;
    if (place >= parse.size()) {
      return Optional.empty();
    }
    var word = parse.word(place);
    var state = measures.of(Part.STATE, word);
    boolean participle = word.lower().matches(".*(?:ed|en|nt|ld|rt)");
    return state.isPresent() || !participle || hasObject(parse, place + 1)
        ? state
        : measures.of(Part.DONE, word);
  }

  private static boolean hasObject(Parse parse, int place) {
    return parse.isTagged(place, "DET")
        || parse.isTagged(place, "NUM")
        || parse.isTagged(place, "NOUN")
        || parse.isTagged(place, "PROPN")
        || parse.isTagged(place, "PRON");
  }

  private Optional<String> noun(Parse parse, Counted counted, Part part) {
    return counted.isNamed() ? measures.of(part, parse.word(counted.head())) : Optional.empty();
  }

  private static Optional<String> magnitude(Parse parse, Counted counted) {
    boolean named =
        parse.has(counted.from() - 1, "magnitude")
            || parse.has(counted.next(), "magnitude")
            || parse.has(counted.next() + 1, "magnitude");
    return named ? Optional.of("magnitude") : Optional.empty();
  }

  /** "12 people dead", "18 agents killed in the unrest". */
  private Optional<String> behindTheNoun(Parse parse, Counted counted) {
    return counted.isNamed() ? stateAt(parse, counted.end()) : Optional.empty();
  }

  /** "killing at least 16 people". */
  private Optional<String> doneTo(Parse parse, Counted counted) {
    return parse.verbs().stream()
        .filter(verb -> verb.head() < counted.from() && counted.from() - verb.head() <= FEW)
        .filter(verb -> isDirect(parse, verb.head() + 1, counted.from()))
        .reduce((first, second) -> second)
        .filter(verb -> !verb.group().passive())
        .flatMap(verb -> measures.ofVerb(Part.DONE, verb.lemma()));
  }

  private static boolean isDirect(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!parse.isTagged(i, "ADV") && !parse.isTagged(i, "DET") && !parse.isTagged(i, "ADJ")) {
        return false;
      }
    }
    return true;
  }

  /** "the arrest of 113 people", "the death toll climbed above 5,000". */
  private Optional<String> nounBefore(Parse parse, Counted counted) {
    if (parse.has(counted.from() - 1, "of") && counted.from() > 1) {
      return measures.of(Part.NOUN, parse.word(counted.from() - 2));
    }
    boolean reached =
        !counted.isNamed() && counted.from() > 0 && !parse.isTagged(counted.from() - 1, "PUNCT");
    for (int i = counted.from() - 1; reached && i >= Math.max(0, counted.from() - REACH); i--) {
      var measure = measures.of(Part.NOUN, parse.word(i)).filter(m -> !m.equals(Measures.NONE));
      if (measure.isPresent()) {
        return measure;
      }
    }
    return Optional.empty();
  }

  /** "317 police officers were injured", "21,848 people had died", "dozens were missing". */
  private Optional<String> verbAfter(Parse parse, Counted counted) {
    return parse.verbs().stream()
        .filter(verb -> verb.from() >= counted.end())
        .findFirst()
        .filter(verb -> verb.from() - counted.end() <= REACH)
        .filter(verb -> isSubject(parse, counted, verb))
        .flatMap(verb -> told(parse, verb));
  }

  /** Whether nothing between them begins another part of the sentence. */
  private static boolean isSubject(Parse parse, Counted counted, Verb verb) {
    int commas = 0;
    for (int i = counted.end(); i < verb.from(); i++) {
      if (parse.has(i, ";") || parse.isTagged(i, "NUM") || parse.isTagged(i, "SCONJ")) {
        return false;
      }
      commas += parse.has(i, ",") ? 1 : 0;
    }
    return commas != 1;
  }

  /** What the verb says of its subject, or the one that hangs on it: "are known to have died". */
  private Optional<String> told(Parse parse, Verb verb) {
    var part = verb.group().passive() ? Part.DONE : Part.DOES;
    return stateAt(parse, verb.head() + 1)
        .or(() -> stateOf(parse, verb))
        .or(() -> measures.ofVerb(part, verb.lemma()))
        .or(() -> next(parse, verb).flatMap(infinitive -> told(parse, infinitive)));
  }

  /** "were missing" looks like a verb. */
  private Optional<String> stateOf(Parse parse, Verb verb) {
    return verb.from() < verb.head()
        ? measures.of(Part.STATE, parse.word(verb.head()))
        : Optional.empty();
  }

  private static Optional<Verb> next(Parse parse, Verb verb) {
    return parse.verbs().stream()
        .filter(other -> other.from() == verb.head() + 2 && parse.has(verb.head() + 1, "to"))
        .findFirst();
  }

  /** "21,848 people died in Turkey and 3,553 in Syria". */
  private static Optional<Figure> likeTheOneBefore(
      Found found, Parse parse, Counted counted, List<Figure> before) {
    if (before.isEmpty() || counted.isNamed() || !parse.has(counted.from() - 1, "and")) {
      return Optional.empty();
    }
    var last = before.get(before.size() - 1);
    return parse.isTagged(counted.next(), "ADP")
        ? Optional.of(figure(found, last.measure(), last.of()))
        : Optional.empty();
  }

  /** A number of things; one or two, and several, are told rather than counted. */
  private Optional<Figure> count(Found found, Parse parse, Counted counted, String text) {
    return found.quantity().max() >= MANY
            && counted.isNamed()
            && parse.isTagged(counted.head(), "NOUN")
        ? Optional.of(figure(found, Figure.COUNT, counted.words(parse, text)))
        : Optional.empty();
  }

  /** Of whom; the noun that says what happened to them is not who they are. */
  private Optional<String> of(Parse parse, Counted counted, String text) {
    boolean isCase = noun(parse, counted, Part.NOUN).isPresent();
    var named =
        isCase
            ? new Counted(counted.from(), counted.next(), counted.start(), counted.head())
            : counted;
    return stateRightAfter(parse, counted).isPresent() || magnitude(parse, counted).isPresent()
        ? Optional.empty()
        : named.words(parse, text);
  }
}
