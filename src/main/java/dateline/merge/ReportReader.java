package dateline.merge;

import dateline.corpus.Span;
import dateline.event.Extraction;
import dateline.event.Mention;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
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

  private final Vocabulary vocabulary;

  ReportReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The mentions of an article, in text order. */
  List<Report> read(Extraction extraction) {
    var text = extraction.text();
    var reports = new ArrayList<Report>();
    for (var mention : extraction.mentions().stream().sorted(IN_TEXT).toList()) {
      var tokens = tokensIn(text, mention.passage());
      reports.add(new Report(mention, text, tokens, place(text, mention), words(mention, tokens)));
    }
    return reports;
  }

  private static boolean isName(Token token) {
    return token.tag().equals("PROPN");
  }

  private static List<Token> tokensIn(AnalyzedText text, Span passage) {
    var sentences = text.sentences();
    int at = firstEndingAfter(sentences, passage.start());
    var tokens = new ArrayList<Token>();
    while (at < sentences.size() && sentences.get(at).span().start() < passage.end()) {
      sentences.get(at).tokens().stream()
          .filter(token -> passage.contains(token.span()))
          .forEach(tokens::add);
      at++;
    }
    return List.copyOf(tokens);
  }

  private static int firstEndingAfter(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double place(AnalyzedText text, Mention mention) {
    var news = text.blocks().stream().filter(block -> block.isNews()).toList();
    long before =
        news.stream().filter(block -> block.span().end() <= mention.passage().start()).count();
    return news.isEmpty() ? 0 : Math.min(1, (double) before / news.size());
  }

  private Report.Words words(Mention mention, List<Token> tokens) {
    var what = mention.what();
    var actors = Names.keys(what.actors());
    var names = new HashSet<>(actors);
    names.addAll(Names.keys(what.places()));
    tokens.stream()
        .filter(ReportReader::isName)
        .forEach(token -> names.add(Names.key(token.text())));
    var speaker = what.reportedBy().or(() -> what.actors().stream().findFirst());
    return new Report.Words(
        head(mention, tokens),
        terms(mention, tokens),
        actors,
        Set.copyOf(names),
        speaker.map(Names::bearer));
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
      if (!dates && !isName(token)) {
        vocabulary.term(tokens, i).ifPresent(terms::add);
      }
    }
    return terms;
  }
}
