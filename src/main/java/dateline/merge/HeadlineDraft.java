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

/** The headlines for one mention in its sentence. */
final class HeadlineDraft {

  private static final Set<String> SELF = Set.of("i", "we");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");
  private static final Pattern OPEN = Pattern.compile("^(?i:what|how|why|whether|those)\\b");
  private static final double LATER = 0.08;
  private static final double SAYS = 0.15;
  private static final double DANGLING = 0.25;

  private final Report report;
  private final PlainSentence sentence;
  private final WordLists words;
  private final ShortNames names;
  private final HeadlineFinisher finisher;
  private final HeadlineNouns nouns;
  private final ClauseParser parser;
  private final HeadlinePeople people;

  HeadlineDraft(
      Report report, PlainSentence sentence, WordLists words, ShortNames names, HeadlineTrim trim) {
    this.report = report;
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.finisher = new HeadlineFinisher(report, trim);
    this.nouns = new HeadlineNouns(report, sentence, words, names, finisher);
    this.parser = new ClauseParser(sentence, words);
    this.people = new HeadlinePeople(report, sentence, words, names);
  }

  /** All that can be made of the clause around a word. */
  List<Candidate> candidates(int trigger) {
    var candidates = new ArrayList<Candidate>();
    if (isAttributive(trigger)) {
      return nouns.around(trigger).stream().toList();
    }
    var verb = parser.verbOf(trigger);
    verb.ifPresent(v -> candidates.addAll(isReporting(v) ? said(v) : told(v)));
    if (sentence.isNominal(trigger)) {
      nouns.around(trigger).ifPresent(candidates::add);
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
      return finisher.finish("", clause.object(), 0.1).stream().toList();
    }
    return people.subject(clause).stream().flatMap(who -> compose(who, verb).stream()).toList();
  }

  /** "There were reports": what there was is all that is told. */
  private static boolean isExpletive(Clause clause) {
    return HeadlineText.join(clause.subject()).equalsIgnoreCase("there")
        && clause.verb().lemma().equals("be");
  }

  /** What somebody says: the clauses that follow or precede "said". */
  private List<Candidate> said(int verb) {
    var speaker = people.speaker(verb);
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
    return object.isEmpty()
        || sentence.verbs().get(verb).lemma().equals("tell")
        || words.isChannel(object.get(object.size() - 1).text());
  }

  /** Whether the speaker tells what the speaker does. */
  private boolean isSpeakers(int content) {
    return HeadlinePeople.pronoun(parser.subject(content))
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
      var reports = speaker + " " + HeadlineVerb.present("report", people.isPlural(speaker));
      return finisher.finish(reports, clause.object(), 0).stream().toList();
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
      boolean open = inner.isPresent() || isCutOff(clause);
      finisher.finish(start, clause.object(), open ? DANGLING : 0).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** Whether the verb stands without an object though the sentence goes on. */
  private boolean isCutOff(Clause clause) {
    int next = clause.verb().head() + 1;
    return clause.object().isEmpty() && next < sentence.size() && !sentence.is(next, "PUNCT");
  }

  /** The headline with the clause that completes its object, if there is room for all of it. */
  private Optional<Candidate> continued(String start, Clause clause, int inner) {
    var what = parser.clause(inner);
    return HeadlinePeople.named(what.subject())
        .map(names::shorten)
        .map(who -> HeadlineText.join(clause.object()) + " that " + who + " " + verb(inner, who))
        .flatMap(middle -> finisher.finish(start + " " + middle, what.object(), 0.05));
  }

  private String verb(int verb, String who) {
    var group = sentence.verbs().get(verb).group();
    if (group.lemma().equals("be") && sentence.isTo(sentence.verbs().get(verb).head() + 1)) {
      return "";
    }
    boolean participle = parser.sharesPassive(verb) || hangsOnNoun(verb);
    return participle
        ? group.verb().text().toLowerCase(Locale.ROOT)
        : HeadlineVerb.write(group, people.isPlural(who));
  }

  /** A past participle, as in "towns cut off by snow". */
  private boolean hangsOnNoun(int verb) {
    return !sentence.verbs().get(verb).isFinite()
        && !sentence.lower(sentence.verbs().get(verb).head()).endsWith("ing");
  }

  private Optional<Candidate> reported(String speaker, int content) {
    var clause = parser.clause(content);
    var who =
        HeadlinePeople.named(clause.subject())
            .filter(subject -> !OPEN.matcher(subject).find())
            .map(names::shortenActor)
            .filter(subject -> !subject.equalsIgnoreCase(speaker));
    return who.flatMap(
        subject -> {
          var says = HeadlineVerb.present("say", people.isPlural(speaker));
          var inner =
              Character.isUpperCase(subject.charAt(0))
                  ? lowered(subject, clause.subject())
                  : subject;
          return finisher.finish(
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

  /** "Kovac comments on the flood", where it cannot be made out what is said of it. */
  Optional<Candidate> topic() {
    return sentence
        .placeOf(report.mention().what().trigger())
        .flatMap(parser::verbOf)
        .flatMap(verb -> people.speaker(verb).flatMap(speaker -> topic(speaker, verb)));
  }

  private Optional<Candidate> topic(String speaker, int verb) {
    var says = sentence.verbs().get(verb);
    boolean before = parser.isInverted(verb);
    var start = speaker + " " + HeadlineVerb.present("comment", people.isPlural(speaker)) + " on";
    return before
        ? nouns.topic(speaker, start, 0, says.from())
        : nouns.topic(speaker, start, says.head() + 1, sentence.size());
  }
}
