package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Clause.Form;
import dateline.clause.Piece;
import dateline.clause.WordLists;
import dateline.text.Morphology;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The headlines for one mention in its sentence. */
final class HeadlineDraft {

  private static final Set<String> STOPS = Set.of(";", ":", ".", "!", "?");
  private static final double NOUN_ONLY = 0.4;
  private static final double ELSEWHERE = 0.3;
  private static final double PRINTED = 0.5;
  private static final double SPOKEN = 0.15;

  private final Reading reading;
  private final WordLists words;
  private final HeadlinePeople people;
  private final Condenser condenser;
  private final DeedHeadlines deeds;
  private final SpeechHeadlines speech;
  private final Denial denial;
  private final Excerpt excerpt;

  HeadlineDraft(Reading reading, WordLists words, ShortNames names, Morphology morphology) {
    this.reading = reading;
    this.words = words;
    this.condenser = new Condenser(words, names);
    this.people =
        new HeadlinePeople(reading.account(), reading.discourse(), words, names, condenser);
    var verbs = new HeadlineVerb(reading.sentence(), words, morphology);
    this.deeds = new DeedHeadlines(reading, words, people, verbs, condenser);
    this.denial = new Denial(reading, words);
    this.excerpt = new Excerpt(reading.sentence(), words, names);
    this.speech = new SpeechHeadlines(reading, words, people, deeds, excerpt);
  }

  /** All that can be made of the clause around a word; without a place, of any in the passage. */
  List<Candidate> candidates(int trigger) {
    return Stream.concat(read(trigger).stream(), printed(trigger).stream()).toList();
  }

  /** What the words around a place tell as they stand. */
  private Optional<Candidate> printed(int trigger) {
    if (trigger < 0) {
      return Optional.empty();
    }
    boolean statement = reading.account().isStatement();
    double spoken = statement ? SPOKEN : 0;
    int from = trigger;
    while (from > 0 && isWithin(from - 1) && !isStart(from)) {
      from--;
    }
    int to = trigger + 1;
    while (to < reading.sentence().size() && isWithin(to) && !isStop(to)) {
      to++;
    }
    if (statement && (isSpeech(from, to) || reading.sentence().lower(to).equals(":"))) {
      return Optional.empty();
    }
    return excerpt
        .told(from, to, HeadlineText.MOST_WORDS)
        .map(text -> Candidate.of(text.text(), PRINTED + spoken + text.loss()))
        .filter(c -> c.text().contains(reading.sentence().tokens().get(trigger).text()));
  }

  /** Whether somebody speaks between two places, or is quoted. */
  private boolean isSpeech(int from, int to) {
    var sentence = reading.sentence();
    return IntStream.range(from, to).anyMatch(sentence::isQuotationMark)
        || sentence.verbs().stream()
            .filter(verb -> from <= verb.from() && verb.head() < to)
            .anyMatch(verb -> words.isReporting(verb.lemma()));
  }

  private boolean isWithin(int place) {
    return reading.account().passage().contains(reading.sentence().tokens().get(place).span());
  }

  /** Whether a clause begins at a place. */
  private boolean isStart(int place) {
    var sentence = reading.sentence();
    boolean joined = sentence.is(place - 1, "CCONJ") && sentence.isComma(place - 2);
    return isStop(place - 1) || joined || words.opensClause(sentence.lower(place - 1));
  }

  private boolean isStop(int place) {
    return STOPS.contains(reading.sentence().lower(place));
  }

  private List<Candidate> read(int trigger) {
    if (trigger < 0) {
      return elsewhere();
    }
    var telling =
        Clause.telling(reading.clauses(), reading.sentence(), trigger).stream()
            .flatMap(this::all)
            .toList();
    boolean attribute = reading.sentence().is(trigger, "ADJ");
    var noun =
        attribute || reading.sentence().isNominal(trigger) ? around(trigger) : List.<Candidate>of();
    var named = reading.sentence().lower(trigger);
    boolean tells =
        telling.stream().anyMatch(c -> c.text().toLowerCase(Locale.ROOT).contains(named));
    if (attribute && !noun.isEmpty() && !tells) {
      return noun;
    }
    return telling.isEmpty() ? (noun.isEmpty() ? elsewhere() : noun) : telling;
  }

  /** What the other clauses of the passage tell. */
  private List<Candidate> elsewhere() {
    return reading.clauses().stream()
        .filter(c -> c.is(Form.MAIN) ? !reading.account().isStatement() : isDoing(c))
        .filter(c -> reading.account().passage().contains(c.verb().group().span()))
        .flatMap(this::all)
        .map(c -> c.less(ELSEWHERE))
        .toList();
  }

  /** "…, storming the gates": what the subject of the sentence does besides. */
  private boolean isDoing(Clause clause) {
    return clause.is(Form.PARTICIPLE)
        && clause.verb().isIng()
        && reading.clauses().stream()
            .anyMatch(c -> c.is(Form.MAIN) && c.subject().equals(clause.subject()));
  }

  private Stream<Candidate> all(Clause clause) {
    return isReporting(clause)
        ? speech.said(clause)
        : deeds.told(clause).filter(c -> !denial.isLostIn(c.text()));
  }

  private boolean isReporting(Clause clause) {
    boolean heads = !clause.is(Form.PARTICIPLE) || clause.verb().isIng();
    return heads && words.isReporting(clause.verb().lemma()) && !clause.verb().group().passive();
  }

  /** The noun that tells the happening: "Clashes reported in Maray". */
  List<Candidate> around(int trigger) {
    var word = reading.sentence().tokens().get(trigger);
    return reading.clauses().stream()
        .flatMap(clause -> Stream.of(clause.subject(), clause.object()))
        .map(pieces -> from(pieces, word))
        .filter(pieces -> !pieces.isEmpty())
        .limit(1)
        .flatMap(pieces -> reported(pieces).stream())
        .filter(
            c -> c.text().toLowerCase(Locale.ROOT).contains(word.text().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The pieces from the one on that holds a noun. */
  private static List<Piece> from(List<Piece> pieces, Token word) {
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      boolean noun = piece.is(Piece.Kind.NOUN) || piece.is(Piece.Kind.PREPOSITION);
      if (noun && piece.tokens().contains(word)) {
        var head = new Piece(Piece.Kind.NOUN, withoutLead(piece.tokens()));
        var rest = new ArrayList<>(List.of(head));
        rest.addAll(pieces.subList(i + 1, pieces.size()));
        return rest;
      }
    }
    return List.of();
  }

  private static List<Token> withoutLead(List<Token> tokens) {
    return tokens.get(0).tag().equals("ADP") ? tokens.subList(1, tokens.size()) : tokens;
  }

  private Optional<Candidate> reported(List<Piece> pieces) {
    var rest =
        pieces.subList(1, pieces.size()).stream()
            .takeWhile(p -> p.is(Piece.Kind.PREPOSITION) || p.is(Piece.Kind.AND))
            .takeWhile(p -> p.tokens().size() > 1)
            .toList();
    var head = Condenser.head(Stream.concat(pieces.stream().limit(1), rest.stream()).toList());
    return people
        .named(head)
        .flatMap(
            what ->
                condenser
                    .noun(
                        rest.subList(head.size() - 1, rest.size()),
                        HeadlineText.MOST_WORDS - 1 - HeadlineText.words(what.name()))
                    .map(
                        where ->
                            Candidate.of(
                                what.name() + " reported " + where.text(),
                                NOUN_ONLY + what.loss() + where.loss())));
  }
}
