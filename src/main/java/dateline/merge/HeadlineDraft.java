package dateline.merge;

import dateline.merge.HeadlineWriter.Candidate;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The headlines for one mention in its sentence. */
final class HeadlineDraft {

  private static final Set<String> SELF = Set.of("i", "we");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");
  private static final Pattern SELF_WORDS =
      Pattern.compile("\\b(?:I|me|my|mine|we|us|our|ours|you|your)\\b(?!\\.)");
  private static final double LATER = 0.08;
  private static final double SAYS = 0.15;
  private static final double NOUN_ONLY = 0.45;
  private static final double DANGLING = 0.25;

  private final Report report;
  private final PlainSentence sentence;
  private final WordLists words;
  private final ShortNames names;
  private final HeadlineTrim trim;
  private final ClauseParser parser;

  HeadlineDraft(
      Report report, PlainSentence sentence, WordLists words, ShortNames names, HeadlineTrim trim) {
    this.report = report;
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.trim = trim;
    this.parser = new ClauseParser(sentence, words);
  }

  /** All that can be made of the clause around a word. */
  List<Candidate> candidates(int trigger) {
    var candidates = new ArrayList<Candidate>();
    if (isAttributive(trigger)) {
      return noun(trigger).stream().toList();
    }
    var verb = parser.verbOf(trigger);
    verb.ifPresent(v -> candidates.addAll(isReporting(v) ? said(v) : told(v)));
    if (sentence.isNominal(trigger)) {
      noun(trigger).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** As in "a disputed election". */
  private boolean isAttributive(int place) {
    boolean noun = sentence.isNominal(place + 1) || sentence.is(place + 1, "NUM");
    return noun
        && sentence.verbAt(place).filter(v -> !sentence.verbs().get(v).isFinite()).isPresent()
        && sentence.is(place - 1, "DET");
  }

  private boolean isReporting(int verb) {
    return words.isReporting(sentence.verbs().get(verb).lemma());
  }

  /** Who does what. */
  private List<Candidate> told(int verb) {
    var clause = parser.clause(verb);
    if (isExpletive(clause)) {
      return finish("", clause.object(), 0.1).stream().toList();
    }
    return subject(clause).stream().flatMap(who -> compose(who, verb).stream()).toList();
  }

  /** "There were reports": what there was is all that is told. */
  private static boolean isExpletive(Clause clause) {
    return pronoun(clause.subject()).filter("there"::equals).isPresent()
        && clause.verb().lemma().equals("be");
  }

  /** What somebody says: the clauses that follow or precede "said". */
  private List<Candidate> said(int verb) {
    var speaker = speaker(verb);
    if (speaker.isEmpty()) {
      return told(verb);
    }
    var candidates = new ArrayList<Candidate>();
    for (int content : contents(verb)) {
      for (var candidate :
          report.isStatement() || isSpeakers(content)
              ? said(speaker.get(), content)
              : told(content)) {
        candidates.add(candidate.less(LATER * candidates.size()));
      }
    }
    boolean told = candidates.isEmpty() && !parser.isInverted(verb) && !isAddressed(verb);
    return told ? told(verb) : candidates;
  }

  /** "told reporters" tells nothing without what was told. */
  private boolean isAddressed(int verb) {
    var object = parser.clause(verb).object();
    return object.isEmpty() || words.isChannel(object.get(object.size() - 1).text());
  }

  /** Whether the speaker tells what the speaker does. */
  private boolean isSpeakers(int content) {
    return pronoun(parser.subject(content))
        .filter(p -> (sentence.isQuoted(content) ? SELF : THIRD_PERSON).contains(p))
        .filter(p -> !p.equals("it") || !sentence.verbs().get(content).lemma().equals("be"))
        .isPresent();
  }

  private List<Candidate> said(String speaker, int content) {
    if (isSpeakers(content)) {
      return compose(speaker, content);
    }
    var clause = parser.clause(content);
    if (isExpletive(clause)) {
      var reports = speaker + " " + HeadlineVerb.present("report", isPlural(speaker));
      return finish(reports, clause.object(), 0).stream().toList();
    }
    boolean bare = clause.verb().group().modal().filter(clause.verb().lemma()::equals).isPresent();
    return bare ? List.of() : reported(speaker, content).stream().toList();
  }

  /** The verbs of what is said: those after "said", else those before it. */
  private List<Integer> contents(int verb) {
    int last = parser.isInverted(verb) ? verb : sentence.verbs().size();
    var after =
        IntStream.range(verb + 1, last).filter(v -> tells(v) && follows(verb, v)).boxed().toList();
    return after.isEmpty() ? IntStream.range(0, verb).filter(this::tells).boxed().toList() : after;
  }

  private boolean tells(int verb) {
    return sentence.verbs().get(verb).isFinite() && !parser.isRelative(verb);
  }

  /** Whether what is said follows "said", and not what was done when it was said. */
  private boolean follows(int verb, int content) {
    int after = sentence.verbs().get(verb).head() + 1;
    int until = sentence.verbs().get(content).from();
    long opened = IntStream.range(after, until).filter(sentence::opensQuotation).count();
    long closed = IntStream.range(after, until).filter(sentence::closesQuotation).count();
    return closed <= opened
        && (opened > closed
            || IntStream.range(after, until).noneMatch(i -> words.opensClause(sentence.lower(i))));
  }

  private Optional<String> speaker(int verb) {
    return named(parser.speaker(verb))
        .or(() -> report.mention().what().reportedBy())
        .map(name -> names.shorten(name.split(",", 2)[0]))
        .filter(name -> !name.isBlank());
  }

  private static Optional<String> named(List<Token> phrase) {
    return phrase.isEmpty() || pronoun(phrase).isPresent()
        ? Optional.empty()
        : Optional.of(HeadlineText.join(phrase)).filter(text -> !text.isBlank());
  }

  private static Optional<String> pronoun(List<Token> phrase) {
    return phrase.size() == 1 && phrase.get(0).tag().equals("PRON")
        ? Optional.of(phrase.get(0).text().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Who acts: as the clause names them, or whom its pronoun stands for. */
  private Optional<String> subject(Clause clause) {
    var told = HeadlineText.join(clause.object()).toLowerCase(Locale.ROOT);
    var others =
        report.mention().what().actors().stream()
            .filter(actor -> !told.contains(actor.toLowerCase(Locale.ROOT)))
            .toList();
    var subject = pronoun(clause.subject());
    var named = named(clause.subject());
    var who =
        subject.isPresent()
            ? antecedent(subject.get(), others).or(() -> sayer(clause))
            : named
                .filter(name -> others.isEmpty() || !isAnaphor(clause.subject()))
                .or(() -> named.isPresent() ? others.stream().findFirst() : Optional.empty());
    return who.map(names::shorten).filter(name -> !name.isBlank());
  }

  /** In "Kovac said she had resigned" Kovac. */
  private Optional<String> sayer(Clause clause) {
    return IntStream.range(0, sentence.verbs().indexOf(clause.verb()))
        .filter(this::isReporting)
        .boxed()
        .flatMap(v -> named(parser.speaker(v)).stream())
        .findFirst();
  }

  private Optional<String> antecedent(String pronoun, List<String> actors) {
    return switch (pronoun) {
      case "he", "she", "i" ->
          actors.stream()
              .filter(names::mayBePerson)
              .findFirst()
              .or(() -> report.mention().what().reportedBy());
      case "it", "we" -> actors.stream().findFirst().or(() -> report.mention().what().reportedBy());
      default -> Optional.empty();
    };
  }

  private boolean isAnaphor(List<Token> subject) {
    return subject.size() == 2
        && subject.get(0).text().equalsIgnoreCase("the")
        && words.isAnaphor(subject.get(1).text());
  }

  private List<Candidate> compose(String who, int verb) {
    var clause = parser.clause(verb);
    if (clause.verb().group().modal().filter(clause.verb().lemma()::equals).isPresent()) {
      return List.of();
    }
    var candidates = new ArrayList<Candidate>();
    for (var name : List.of(who, who.replace(" and ", ", "))) {
      var start = name + " " + verb(verb, who);
      var inner = parser.continuation(verb);
      inner.flatMap(v -> continued(start, clause, v)).ifPresent(candidates::add);
      finish(start, clause.object(), inner.isPresent() ? DANGLING : 0).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** The headline with the clause that completes its object, if there is room for all of it. */
  private Optional<Candidate> continued(String start, Clause clause, int inner) {
    var what = parser.clause(inner);
    return named(what.subject())
        .map(names::shorten)
        .map(who -> HeadlineText.join(clause.object()) + " that " + who + " " + verb(inner, who))
        .flatMap(middle -> finish(start + " " + middle, what.object(), 0.05));
  }

  private String verb(int verb, String who) {
    var group = sentence.verbs().get(verb).group();
    if (group.lemma().equals("be") && sentence.isTo(sentence.verbs().get(verb).head() + 1)) {
      return "";
    }
    boolean participle = parser.sharesPassive(verb) || hangsOnNoun(verb);
    return participle
        ? group.verb().text().toLowerCase(Locale.ROOT)
        : HeadlineVerb.write(group, isPlural(who));
  }

  /** A past participle, as in "towns cut off by snow". */
  private boolean hangsOnNoun(int verb) {
    return !sentence.verbs().get(verb).isFinite()
        && !sentence.lower(sentence.verbs().get(verb).head()).endsWith("ing");
  }

  private Optional<Candidate> reported(String speaker, int content) {
    var clause = parser.clause(content);
    var who = named(clause.subject()).map(names::shorten);
    return who.flatMap(
        subject -> {
          var says = HeadlineVerb.present("say", isPlural(speaker));
          var inner =
              Character.isUpperCase(subject.charAt(0))
                  ? lowered(subject, clause.subject())
                  : subject;
          return finish(
              speaker + " " + says + " " + inner + " " + verb(content, subject),
              clause.object(),
              SAYS);
        });
  }

  /** The first word of a quotation loses its capital, unless it may be a name. */
  private String lowered(String subject, List<Token> phrase) {
    var first = phrase.get(0);
    boolean common = first.tag().matches("NOUN|PRON|DET|NUM") && subject.startsWith(first.text());
    return common
        ? subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1)
        : subject;
  }

  private Optional<Candidate> finish(String start, List<Token> object, double loss) {
    int room = HeadlineText.MOST_WORDS - HeadlineText.words(start);
    if (room < 0) {
      return Optional.empty();
    }
    return trim.trim(object, room)
        .map(rest -> candidate(start + " " + rest.text(), loss + rest.loss()))
        .filter(candidate -> HeadlineText.mayStand(candidate.text()))
        .filter(candidate -> !SELF_WORDS.matcher(candidate.text()).find());
  }

  private Candidate candidate(String text, double loss) {
    var title = HeadlineText.finish(text);
    double brief = HeadlineText.words(title) < 3 ? 0.2 : 0;
    double named = namesActor(title) ? 0 : 0.1;
    return new Candidate(title, 1 - loss - brief - named);
  }

  private boolean namesActor(String text) {
    var title = Names.keys(List.of(text));
    return report.words().actors().stream().anyMatch(title::contains)
        || report.words().speaker().stream().anyMatch(title::contains);
  }

  /** "Kovac on the flood": the speaker, and the first thing the passage names. */
  Optional<Candidate> topic() {
    var what = report.mention().what();
    var verb = sentence.placeOf(what.trigger()).flatMap(parser::verbOf);
    return verb.flatMap(this::speaker)
        .or(() -> what.reportedBy().map(names::shorten))
        .filter(speaker -> !speaker.isBlank())
        .flatMap(speaker -> topics(speaker).findFirst());
  }

  private Stream<Candidate> topics(String speaker) {
    var told = speaker.toLowerCase(Locale.ROOT);
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.is(i, "NOUN") && report.passage().contains(token(i).span()))
        .filter(i -> !words.isRole(sentence.lower(i)) && !words.isChannel(sentence.lower(i)))
        .filter(i -> !told.contains(sentence.lower(i)))
        .boxed()
        .flatMap(i -> finish(speaker + " on", phrase(i), NOUN_ONLY).stream());
  }

  private Token token(int place) {
    return sentence.tokens().get(place);
  }

  /** The noun that tells the happening with what stands around it. */
  private Optional<Candidate> noun(int place) {
    return finish("", phrase(place), NOUN_ONLY).map(this::withPlace);
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

  private boolean isPlural(String who) {
    var head = who.split(" (?:of|in|from|on|at|for|with|to|over) ", 2)[0];
    if (head.contains(" and ")) {
      return true;
    }
    var last = head.substring(head.lastIndexOf(' ') + 1);
    boolean name =
        Character.isUpperCase(last.charAt(0)) && report.words().names().contains(Names.key(last));
    boolean letters = last.equals(last.toUpperCase(Locale.ROOT));
    return words.isPlural(last) || (!name && !letters && last.matches("(?i).*[^s’']s"));
  }
}
