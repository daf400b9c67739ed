package dateline.merge;

import dateline.clause.Clause;
import dateline.clause.ClauseReader;
import dateline.clause.PlainSentence;
import dateline.clause.SentenceReader;
import dateline.clause.WordLists;
import dateline.event.Extraction;
import dateline.event.Mention;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads the mentions of an article for comparison. */
final class ReportReader {

  private static final Comparator<Mention> IN_TEXT =
      Comparator.comparing(Mention::passage)
          .thenComparing(mention -> mention.what().trigger())
          .thenComparing(mention -> mention.what().kind());

  /** So many words open a passage. */
  private static final int OPENING = 8;

  private final Vocabulary vocabulary;
  private final WordLists lists;
  private final Countries countries;
  private final NameReader nameReader;
  private final SentenceReader sentenceReader;

  ReportReader(Vocabulary vocabulary, WordLists lists, Countries countries) {
    this.vocabulary = vocabulary;
    this.lists = lists;
    this.countries = countries;
    this.sentenceReader = new SentenceReader(lists);
    this.nameReader = new NameReader(countries, lists);
  }

  /** The mentions of an article, in text order. */
  List<Report> read(Extraction extraction) {
    return extraction.mentions().stream()
        .sorted(IN_TEXT)
        .map(mention -> read(extraction, mention))
        .toList();
  }

  /** One mention of an article. */
  Report read(Extraction extraction, Mention mention) {
    var day = extraction.dating().published().map(DateRange::day);
    return read(extraction.text(), mention, day.filter(mention.when().date()::equals).isPresent());
  }

  private Report read(AnalyzedText text, Mention mention, boolean datedAsPublished) {
    var time = mention.when().words().map(TimeExpression::span);
    var whole = text.sentencesIn(mention.what().trigger()).stream().findFirst();
    var sentence = whole.map(s -> sentenceReader.read(s, time));
    return new Report(
        mention,
        text,
        sentence,
        whole.map(Sentence::span).orElse(mention.passage()),
        place(text, mention),
        datedAsPublished,
        words(text, mention, sentence.flatMap(s -> telling(s, mention))));
  }

  private static double place(AnalyzedText text, Mention mention) {
    var news = text.blocks().stream().filter(Block::isNews).toList();
    long before =
        news.stream().filter(block -> block.span().end() <= mention.passage().start()).count();
    return news.isEmpty() ? 0 : Math.min(1, (double) before / news.size());
  }

  private Optional<Clause> telling(PlainSentence sentence, Mention mention) {
    return sentence
        .placeOf(mention.what().trigger())
        .flatMap(p -> Clause.telling(new ClauseReader(sentence, lists).read(), sentence, p));
  }

  private Report.Words words(AnalyzedText text, Mention mention, Optional<Clause> clause) {
    var tokens = text.tokensIn(mention.passage());
    var people = new PeopleReader(mention, clause, lists, countries);
    var names = new HashSet<>(nameReader.keys(tokens));
    names.addAll(nameReader.keys(mention.what().actors()));
    names.addAll(nameReader.keys(mention.what().places()));
    return new Report.Words(
        head(mention, tokens),
        terms(mention, tokens),
        Set.copyOf(names),
        people.actors(),
        people.voice(),
        tellsAnother(tokens),
        clause.map(c -> core(c, mention, tokens)).orElse(Report.Core.NONE));
  }

  /** "Later", "in other towns", but not "New York" or "no other". */
  private boolean tellsAnother(List<Token> tokens) {
    return IntStream.range(0, Math.min(OPENING, tokens.size()))
        .filter(i -> lists.tellsAnother(tokens.get(i).text()))
        .filter(i -> !tokens.get(i).tag().equals("PROPN"))
        .anyMatch(i -> i == 0 || !tokens.get(i - 1).text().equalsIgnoreCase("no"));
  }

  private static boolean isVerb(List<Token> tokens, Mention mention) {
    return tokens.stream()
        .filter(token -> token.span().overlaps(mention.what().trigger()))
        .anyMatch(token -> token.tag().startsWith("VERB"));
  }

  private Report.Core core(Clause clause, Mention mention, List<Token> tokens) {
    var subject = meaning(clause.subjectWords());
    var object = meaning(clause.objectWords());
    if (!isVerb(tokens, mention)) {
      return new Report.Core(subject, object, Set.of(), Optional.empty());
    }
    var group = clause.verb().group();
    boolean passive = group.passive() && !subject.isEmpty();
    var verb =
        group.verb().span().overlaps(mention.what().trigger())
            ? head(mention, tokens)
            : vocabulary.term(List.of(group.verb()), 0);
    return new Report.Core(subject, object, passive || object.isEmpty() ? subject : object, verb);
  }

  /** The terms and names of a phrase. */
  private Set<String> meaning(List<Token> phrase) {
    var meaning = new TreeSet<>(nameReader.keys(phrase));
    for (int i = 0; i < phrase.size(); i++) {
      if (!nameReader.isName(phrase, i)) {
        vocabulary.term(phrase, i).ifPresent(meaning::add);
      }
    }
    return Set.copyOf(meaning);
  }

  private Optional<String> head(Mention mention, List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().overlaps(mention.what().trigger()))
        .mapToObj(i -> vocabulary.term(tokens, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Set<String> terms(Mention mention, List<Token> tokens) {
    var terms = new TreeSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean dates =
          mention.when().words().filter(w -> w.span().overlaps(token.span())).isPresent();
      if (!dates && !nameReader.isName(tokens, i)) {
        vocabulary.term(tokens, i).ifPresent(terms::add);
      }
    }
    return terms;
  }
}
