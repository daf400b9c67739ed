package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Clause.Form;
import dateline.clause.Piece;
import dateline.clause.Print;
import dateline.clause.WordLists;
import dateline.text.Tense;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Headlines that say who does what. */
final class DeedHeadlines {

  private static final Set<String> PERSONAL = Set.of("he", "she", "they");
  private static final double DANGLING = 0.3;
  private static final double ASIDE = 0.12;
  private static final double NOBODY = 0.2;

  private final Reading reading;
  private final WordLists words;
  private final HeadlinePeople people;
  private final HeadlineVerb verbs;
  private final Condenser condenser;

  DeedHeadlines(
      Reading reading,
      WordLists words,
      HeadlinePeople people,
      HeadlineVerb verbs,
      Condenser condenser) {
    this.reading = reading;
    this.words = words;
    this.people = people;
    this.verbs = verbs;
    this.condenser = condenser;
  }

  /** Who does what; where nobody knows who, what was done. */
  Stream<Candidate> told(Clause clause) {
    boolean aside =
        clause.is(Form.PARTICIPLE)
            && reading.sentence().lower(clause.verb().from() - 1).matches("as|than|once");
    boolean wished = reading.sentence().lower(clause.verb().from()).equals("be");
    if (clause.is(Form.CONDITION) || aside || wished) {
      return Stream.of();
    }
    var who = sayer(clause).or(() -> people.subject(clause));
    return who.isPresent() ? told(who.get(), clause) : suffered(clause).stream();
  }

  /** In "Kovac said she had resigned" Kovac. */
  private Optional<Who> sayer(Clause clause) {
    int index = reading.clauses().indexOf(clause);
    return clause
        .pronoun()
        .filter(PERSONAL::contains)
        .flatMap(
            pronoun ->
                reading.clauses().stream()
                    .filter(saying -> saying.contents().contains(index))
                    .filter(saying -> words.isReporting(saying.verb().lemma()))
                    .reduce((one, later) -> later))
        .flatMap(saying -> people.named(saying.subject()))
        .filter(who -> people.mayBe(clause.pronoun().orElseThrow(), who));
  }

  Stream<Candidate> told(Who who, Clause clause) {
    return lacksObject(clause)
        ? Stream.of()
        : Stream.concat(Stream.of(who, who.briefly(words)), shorter(who, clause))
            .distinct()
            .flatMap(w -> composed(w, clause));
  }

  /** The name without its adjectives, where the clause has the name. */
  private Stream<Who> shorter(Who who, Clause clause) {
    return people.named(clause.subject()).stream()
        .filter(named -> named.name().equals(who.name()))
        .flatMap(named -> people.brief(clause.subject()));
  }

  private Stream<Candidate> composed(Who who, Clause clause) {
    var start = who.name() + " " + verb(who, clause);
    double aside = clause.is(Form.PARTICIPLE) ? ASIDE : 0;
    double open = aside + (clause.contents().isEmpty() ? 0 : DANGLING);
    boolean bare = clause.object().isEmpty() && !clause.contents().isEmpty();
    var plain = bare ? Optional.<Candidate>empty() : withObject(start, clause, who.loss() + open);
    return Stream.concat(continued(start, clause, who.loss()).stream(), plain.stream());
  }

  private String verb(Who who, Clause clause) {
    var subject = clause.subject().isEmpty() ? List.<Token>of() : clause.subject().get(0).tokens();
    boolean name = !subject.isEmpty() && subject.get(subject.size() - 1).tag().equals("PROPN");
    boolean alone = clause.object().stream().allMatch(p -> p.tokens().size() == 1);
    boolean bare = alone && clause.verb().group().passive() && name;
    return bare ? verbs.said(clause, who.plural()) : verbs.told(clause, who.plural());
  }

  boolean lacksObject(Clause clause) {
    var lemma = clause.verb().lemma();
    boolean says = lemma.equals("say") && clause.contents().isEmpty();
    if (says || isUnreal(clause) || isElsewhere(clause)) {
      return true;
    }
    boolean passive = clause.verb().group().passive() || clause.passive();
    if (clause.is(Form.PARTICIPLE) && words.isVagueState(lemma)) {
      return true;
    }
    boolean hanging =
        clause.is(Form.PARTICIPLE) && !clause.verb().isIng() && !clause.verb().isPerfect();
    if (hanging && hasObject(clause) && !words.isGiving(lemma)) {
      return true;
    }
    boolean noun =
        clause.object().stream()
            .anyMatch(
                p ->
                    p.is(Piece.Kind.NOUN)
                        || p.is(Piece.Kind.INFINITIVE)
                        || p.tokens().get(0).text().equals("to")
                        || condenser.isParticle(p));
    boolean something = !clause.object().isEmpty() || !clause.contents().isEmpty();
    boolean pronoun = !clause.object().isEmpty() && isPronoun(clause.object().get(0));
    boolean given = passive && lemma.equals("give") && !noun;
    boolean alone = (passive || hanging) ? words.isVagueState(lemma) : words.isIncomplete(lemma);
    boolean bare = words.isTransitive(lemma) && !passive && !hanging && !noun;
    return pronoun || given || (bare && clause.contents().isEmpty()) || (alone && !something);
  }

  private static boolean hasObject(Clause clause) {
    return !clause.object().isEmpty() && clause.object().get(0).is(Piece.Kind.NOUN);
  }

  /** Whether the verb says nothing without the object that it has. */
  private boolean needsMore(Clause clause) {
    boolean passive = clause.verb().group().passive() || clause.passive();
    var lemma = clause.verb().lemma();
    return !clause.object().isEmpty()
        && (passive ? words.isVagueState(lemma) : words.isIncomplete(lemma));
  }

  /** "the deal they signed": the object is the noun that the clause hangs on. */
  private boolean isElsewhere(Clause clause) {
    var before = reading.sentence().lower(clause.verb().from() - 1);
    boolean led = before.matches("who|which|that");
    return clause.is(Form.RELATIVE)
        && !led
        && !hasObject(clause)
        && clause.contents().isEmpty()
        && !clause.verb().group().passive();
  }

  /** "would have taken weeks": what did not happen. */
  private boolean isUnreal(Clause clause) {
    var verb = clause.verb();
    return verb.group().modal().filter("would"::equals).isPresent()
        && reading.sentence().tokens().subList(verb.from(), verb.head()).stream()
            .anyMatch(token -> token.text().equals("have"));
  }

  boolean isPronoun(Piece piece) {
    return piece.is(Piece.Kind.NOUN)
        && (piece.tokens().stream().allMatch(t -> t.tag().startsWith("PRON"))
            || (piece.tokens().size() == 1 && words.isVague(piece.tokens().get(0).text())));
  }

  Optional<Candidate> withObject(String start, Clause clause, double loss) {
    return condenser
        .object(clause, HeadlineText.MOST_WORDS - HeadlineText.words(start))
        .filter(object -> !object.text().isBlank() || !needsMore(clause))
        .map(
            object ->
                Candidate.of(start + " " + object.text(), loss + object.loss())
                    .inParticle(isParticleOf(clause, object.text())));
  }

  /** Whether a text, which is left of what follows a verb, is its particle: "drag on". */
  private boolean isParticleOf(Clause clause, String text) {
    var sentence = reading.sentence();
    return !clause.is(Form.RELATIVE)
        && clause.object().stream()
            .limit(1)
            .filter(piece -> condenser.isParticle(piece) && lastWord(piece).equals(text))
            .mapToInt(piece -> sentence.tokens().indexOf(piece.tokens().get(0)))
            .anyMatch(
                i ->
                    i + 1 == sentence.size()
                        || sentence.tokens().get(i + 1).tag().matches("PUNCT|CCONJ|SCONJ|ADP|ADV"));
  }

  /** The headline with all that completes it, clauses included. */
  Optional<Candidate> whole(String start, Clause clause, double loss) {
    return clause.contents().isEmpty()
        ? withObject(start, clause, loss)
        : continued(start, clause, loss);
  }

  /** The headline with the clause that completes it, if there is room for all of it. */
  private Optional<Candidate> continued(String start, Clause clause, double loss) {
    boolean alone = clause.object().isEmpty() && !words.takesClause(clause.verb().lemma());
    return clause.contents().stream()
        .filter(content -> !alone || words.isReporting(clause.verb().lemma()))
        .findFirst()
        .map(reading.clauses()::get)
        .flatMap(
            inner ->
                people
                    .named(inner.subject())
                    .flatMap(
                        who -> {
                          var object = Print.join(clause.objectWords());
                          var that = object.isEmpty() ? "" : " " + object + " that";
                          return withObject(
                              start + that + " " + who.name() + " " + saidVerb(inner, who),
                              inner,
                              loss + who.loss() + 0.05);
                        }));
  }

  /** "Airport stormed" for "they stormed the airport". */
  private Optional<Candidate> suffered(Clause clause) {
    var group = clause.verb().group();
    boolean past =
        !clause.verb().isIng()
            && group.tense() != Tense.PRESENT
            && group.tense() != Tense.NONFINITE;
    boolean done = past && group.modal().isEmpty() && !group.passive() && !group.negated();
    boolean related = clause.is(Form.RELATIVE) && clause.pronoun().isPresent();
    boolean deed = !related && !words.isReporting(group.lemma()) && !words.isState(group.lemma());
    var particle = particle(clause);
    var object = particle.isEmpty() ? clause.object() : Condenser.withoutFirstWord(clause.object());
    return Optional.of(object)
        .filter(o -> done && deed && !o.isEmpty() && clause.contents().isEmpty())
        .filter(o -> o.get(0).is(Piece.Kind.NOUN) && !isPronoun(o.get(0)))
        .filter(o -> o.get(0).tokens().size() > 1 || !words.isIncomplete(group.lemma()))
        .flatMap(o -> suffered(o, (verbs.participle(group) + " " + particle).strip()));
  }

  /** "out" in "they put out a warning"; empty where the verb has none. */
  private String particle(Clause clause) {
    if (clause.object().isEmpty() || !words.isTransitive(clause.verb().lemma())) {
      return "";
    }
    var first = clause.object().get(0).tokens().get(0).text();
    boolean object =
        Condenser.withoutFirstWord(clause.object()).stream()
            .limit(1)
            .anyMatch(DeedHeadlines::isNoun);
    return object && first.matches("up|down|out|off|away|back") ? first : "";
  }

  /** Whether no preposition or adverb opens a piece. */
  private static boolean isNoun(Piece piece) {
    return piece.tokens().get(0).tag().matches("DET|ADJ|NOUN|PROPN|NUM");
  }

  private Optional<Candidate> suffered(List<Piece> object, String participle) {
    var what = Condenser.head(object);
    var rest =
        object.subList(what.size(), object.size()).stream()
            .takeWhile(p -> p.is(Piece.Kind.PREPOSITION) || p.is(Piece.Kind.AND))
            .takeWhile(p -> p.tokens().stream().noneMatch(t -> t.text().matches("wh.*")))
            .toList();
    boolean plain =
        object.subList(what.size() + rest.size(), object.size()).stream()
            .allMatch(p -> p.is(Piece.Kind.PARTICIPLE) || p.is(Piece.Kind.ADVERB));
    int room = HeadlineText.MOST_WORDS - HeadlineText.words(participle);
    return Optional.of(what)
        .filter(o -> plain)
        .flatMap(people::named)
        .filter(who -> who.name().contains(lastWord(what.get(0))))
        .flatMap(
            who ->
                condenser
                    .noun(rest, room - HeadlineText.words(who.name()))
                    .map(
                        where ->
                            Candidate.of(
                                who.name() + " " + participle + " " + where.text(),
                                who.loss() + where.loss() + NOBODY)));
  }

  private static String lastWord(Piece piece) {
    return piece.tokens().get(piece.tokens().size() - 1).text();
  }

  /** The verb of what is said: in the words of a quotation, else without the shift of its tense. */
  String saidVerb(Clause content, Who who) {
    return reading.sentence().isQuoted(content.verb().from())
        ? verbs.quoted(content)
        : verbs.said(content, who.plural());
  }
}
