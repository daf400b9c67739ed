package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Clause.Form;
import dateline.clause.Piece;
import dateline.clause.Print;
import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Headlines that say who says what. */
final class SpeechHeadlines {

  private static final Set<String> SELF = Set.of("i", "we");
  private static final double SAYS = 0.1;
  private static final double COLON = 0.12;
  private static final double LATER = 0.05;
  private static final double UNSAID = 0.3;
  private static final double PRINTED = 0.5;

  private final Reading reading;
  private final WordLists words;
  private final HeadlinePeople people;
  private final DeedHeadlines deeds;
  private final Denial denial;
  private final Excerpt excerpt;
  private final SpokenPassages passages;

  SpeechHeadlines(
      Reading reading,
      WordLists words,
      HeadlinePeople people,
      DeedHeadlines deeds,
      Excerpt excerpt) {
    this.reading = reading;
    this.words = words;
    this.people = people;
    this.deeds = deeds;
    this.denial = new Denial(reading, words);
    this.excerpt = excerpt;
    this.passages = new SpokenPassages(reading);
  }

  /** What somebody says: the clauses that follow or precede "said". */
  Stream<Candidate> said(Clause saying) {
    var speaker = people.speaker(saying);
    var contents = saying.contents().stream().map(reading.clauses()::get).toList();
    if (speaker.isEmpty()) {
      return contents.stream()
          .filter(c -> !reading.account().isStatement() || isPlan(c))
          .flatMap(deeds::told);
    }
    var candidates = new ArrayList<Candidate>();
    for (var content : contents) {
      if (content.is(Form.CONDITION)) {
        break;
      }
      double later = LATER * candidates.size();
      content(speaker.get(), saying, content)
          .filter(c -> !denial.isLostIn(c.text()))
          .forEach(c -> candidates.add(c.less(later)));
    }
    boolean direct = contents.isEmpty() && !isAddressed(saying);
    printed(speaker.get(), saying)
        .filter(c -> reading.account().isStatement() && !denial.isLostIn(c.text()))
        .forEach(candidates::add);
    return direct && candidates.isEmpty()
        ? deeds.told(speaker.get(), saying)
        : Stream.concat(
            candidates.stream(),
            Stream.concat(topic(speaker.get(), contents), statement(speaker.get())));
  }

  private Stream<Candidate> content(Who speaker, Clause saying, Clause content) {
    boolean quoted = reading.sentence().isQuoted(content.verb().from());
    boolean own =
        content
            .pronoun()
            .filter(p -> quoted ? SELF.contains(p) : people.mayBe(p, speaker))
            .filter(p -> !p.equals("it") || !isExpletive(content))
            .isPresent();
    if (quoted && own) {
      return isSpeechAct(content)
          ? deeds.told(speaker, content)
          : quoted(speaker, content).stream();
    }
    if (!reading.account().isStatement()) {
      return own ? deeds.told(speaker, content) : deeds.told(content);
    }
    var reported = reported(speaker, saying, content);
    return own && words.isPlainSpeech(saying.verb().lemma())
        ? Stream.concat(reported, deeds.told(speaker, content).map(c -> c.less(UNSAID)))
        : reported;
  }

  /** What is to be done happens whoever says it. */
  private static boolean isPlan(Clause content) {
    var modal = content.verb().group().modal().orElse("");
    return modal.matches("would|will") && content.verb().group().passive();
  }

  /** As in "we condemn", and not in "we cannot condemn". */
  private boolean isSpeechAct(Clause content) {
    var group = content.verb().group();
    return words.isSpeechAct(group.lemma()) && !group.negated() && group.modal().isEmpty();
  }

  /** "it was clear", "it mattered that": here "it" is nobody. */
  private static boolean isExpletive(Clause content) {
    return content.verb().lemma().matches("be|(?:is|was)n['’]t") || !content.contents().isEmpty();
  }

  /** "told reporters" tells nothing without what was told. */
  private boolean isAddressed(Clause saying) {
    var object = saying.objectWords();
    if (saying.object().stream().anyMatch(p -> p.is(Piece.Kind.INFINITIVE))) {
      return false;
    }
    return object.isEmpty()
        || saying.verb().lemma().equals("tell")
        || saying.object().stream().noneMatch(p -> p.is(Piece.Kind.NOUN))
        || words.isChannel(object.get(object.size() - 1).text());
  }

  private Stream<Candidate> reported(Who speaker, Clause saying, Clause content) {
    if (deeds.lacksObject(content) || content.is(Form.CONDITION)) {
      return Stream.of();
    }
    var lemma = saying.verb().lemma();
    var says = HeadlineVerb.present(words.isPlainSpeech(lemma) ? "say" : lemma, speaker.plural());
    return whom(speaker, content).stream()
        .filter(who -> !who.name().equalsIgnoreCase(speaker.name()))
        .flatMap(who -> Stream.of(who, who.briefly(words)))
        .flatMap(
            who -> {
              var inner = inner(who.name(), content) + " " + deeds.saidVerb(content, who);
              return Stream.of(speaker, speaker.briefly(words))
                  .flatMap(s -> Stream.of(s.name() + " " + says + " ", s.name() + ": "))
                  .flatMap(start -> deeds.whole(start + inner, content, SAYS + who.loss()).stream())
                  .map(c -> c.less(c.text().contains(": ") ? COLON : 0));
            });
  }

  /** Of whom something is said: as named; "they", for that is the speaker; or "there". */
  private Optional<Who> whom(Who speaker, Clause content) {
    var pronoun = content.pronoun();
    boolean quoted = reading.sentence().isQuoted(content.verb().from());
    boolean expletive = pronoun.filter("there"::equals).isPresent();
    boolean bound = !quoted && pronoun.filter(p -> people.mayBe(p, speaker)).isPresent();
    return expletive || bound
        ? pronoun.map(
            p ->
                new Who(
                    p, p.equals("they") || (expletive && people.isPlural(content.object())), 0.05))
        : people.named(content.subject());
  }

  /** “Kovac: “We will rebuild””: what somebody says of us, where there is room for all of it. */
  private Optional<Candidate> quoted(Who speaker, Clause content) {
    var words = new ArrayList<>(content.subjectWords());
    words.addAll(
        reading.sentence().tokens().subList(content.verb().from(), content.verb().head() + 1));
    words.addAll(content.objectWords());
    var text = Print.join(words);
    var end = words.get(words.size() - 1).span().end();
    boolean goesOn =
        reading.sentence().tokens().stream()
            .filter(t -> t.span().start() >= end)
            .findFirst()
            .filter(t -> !t.tag().matches("PUNCT|CCONJ"))
            .isPresent();
    boolean whole = content.contents().isEmpty() && !content.object().isEmpty() && !goesOn;
    return Optional.of(Candidate.of(speaker.name() + ": “" + text + "”", 0.3))
        .filter(c -> whole && HeadlineText.words(c.text()) <= HeadlineText.MOST_WORDS);
  }

  /** "Kovac comments on the flood", where it cannot be made out what is said of it. */
  private Stream<Candidate> topic(Who speaker, List<Clause> contents) {
    var start = speaker.name() + " " + HeadlineVerb.present("comment", speaker.plural()) + " on ";
    return contents.stream()
        .flatMap(c -> Stream.of(c.subject(), c.object()))
        .filter(pieces -> !pieces.isEmpty() && isDefinite(pieces.get(0).tokens()))
        .flatMap(pieces -> people.named(Condenser.head(pieces)).stream())
        .filter(what -> !what.name().contains(speaker.name()))
        .filter(what -> !what.name().matches(".*(?:\\d|“|\"|‘).*"))
        .limit(1)
        .map(what -> Candidate.of(start + what.name(), 0.7 + what.loss()))
        .filter(c -> reading.account().isStatement() && people.isSomebody(speaker));
  }

  /** A name, or "the" with something. */
  private static boolean isDefinite(List<Token> noun) {
    var last = noun.get(noun.size() - 1);
    boolean the = noun.size() > 1 && noun.get(0).text().equalsIgnoreCase("the");
    return (the && last.tag().equals("NOUN")) || last.tag().equals("PROPN");
  }

  /** "Kovac makes a statement", where it cannot be made out what is said. */
  private Stream<Candidate> statement(Who speaker) {
    var makes = HeadlineVerb.present("make", speaker.plural()) + " a statement";
    return reading.account().isStatement() && people.isSomebody(speaker)
        ? Stream.of(Candidate.of(speaker.name() + " " + makes, 0.9))
        : Stream.of();
  }

  /** What somebody says as it is printed, as much of it as there is room for. */
  private Stream<Candidate> printed(Who speaker, Clause saying) {
    var brief = speaker.briefly(words);
    return Stream.of(speaker, brief).flatMap(who -> printedBy(who, saying)).limit(1);
  }

  private Stream<Candidate> printedBy(Who speaker, Clause saying) {
    int room = HeadlineText.MOST_WORDS - HeadlineText.words(speaker.name());
    var says = speaker.name() + " " + HeadlineVerb.present("say", speaker.plural()) + " ";
    boolean self = people.isPerson(speaker) || speaker.plural();
    var quoted =
        passages.quoted().stream()
            .flatMap(q -> excerpt.quoted(q.start(), q.end(), room).stream())
            .map(q -> candidate(speaker.name() + ": “" + q.text() + "”", q.loss()));
    var told =
        passages
            .told(saying)
            .flatMap(t -> excerpt.reported(t.start(), t.end(), room - 1, self))
            .map(t -> candidate(says + t.text(), t.loss()))
            .stream();
    return Stream.concat(quoted, told);
  }

  private static Candidate candidate(String text, double loss) {
    return Candidate.of(text, PRINTED + loss);
  }

  /** The first word of a quotation loses its capital, unless it may be a name. */
  private String inner(String name, Clause content) {
    var first = content.subjectWords().get(0);
    int place = reading.sentence().tokens().indexOf(first);
    boolean opens = place <= 0 || reading.sentence().isQuotationMark(place - 1);
    boolean people = first.text().matches(".*(?:an|ish|ese)");
    boolean common = !people && first.tag().matches("NOUN|PRON|DET|NUM|ADJ|ADP|ADV");
    boolean letters =
        first.text().length() > 1 && first.text().equals(first.text().toUpperCase(Locale.ROOT));
    return opens && common && !letters && name.startsWith(first.text())
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
