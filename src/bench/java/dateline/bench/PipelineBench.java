package dateline.bench;

import dateline.corpus.Corpus;
import dateline.corpus.CorpusReader;
import dateline.corpus.PublishedDates;
import dateline.event.ArticleDater;
import dateline.event.ClueFinder;
import dateline.event.Dating;
import dateline.event.Extraction;
import dateline.event.MentionFinder;
import dateline.merge.Event;
import dateline.merge.Merger;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.text.AnalyzedText;
import dateline.text.OpenNlpAnalyzer;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage of the pipeline over the sample corpus, on one thread. The row {@code kchars} of a
 * benchmark is its speed in thousands of characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PipelineBench {

  private static final List<Path> CORPUS = List.of(Path.of("corpus"));

  private final OpenNlpAlone openNlp = new OpenNlpAlone();
  private final OpenNlpAnalyzer analyzer = OpenNlpAnalyzer.load();
  private final TimeTagger tagger = TimeTagger.of("en");
  private final MentionFinder finder = MentionFinder.english();
  private final Merger merger = new Merger();
  private final Pipeline pipeline = Pipeline.english(1);

  private List<AnalyzedText> texts = List.of();
  private List<Dating> datings = List.of();
  private List<List<TimeExpression>> times = List.of();
  private List<Extraction> extractions = List.of();
  private double kchars;

  /** Counts characters beside operations. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Characters {
    public double kchars;
  }

  @Setup
  public void prepare() {
    var reader = new CorpusReader();
    var files = reader.find(CORPUS, PublishedDates.NONE).files();
    var articles = Corpus.of(files.stream().map(reader::read).toList()).articles();
    texts = articles.stream().map(analyzer::analyze).toList();
    var clues = new ClueFinder(tagger);
    datings = new ArticleDater().date(articles.stream().map(clues::find).toList());
    times = tagAll();
    extractions = findAll();
    kchars = articles.stream().mapToInt(a -> a.text().length()).sum() / 1000.0;
  }

  /** What any program that reads with OpenNLP takes at least. */
  @Benchmark
  public int openNlp(Characters counter) {
    counter.kchars += kchars;
    return texts.stream().mapToInt(t -> openNlp.words(t.article().text())).sum();
  }

  /** Blocks, and sentences, tokens and parts of speech by OpenNLP. */
  @Benchmark
  public List<AnalyzedText> text(Characters counter) {
    counter.kchars += kchars;
    return texts.stream().map(t -> analyzer.analyze(t.article())).toList();
  }

  @Benchmark
  public List<List<TimeExpression>> time(Characters counter) {
    counter.kchars += kchars;
    return tagAll();
  }

  @Benchmark
  public List<Extraction> event(Characters counter) {
    counter.kchars += kchars;
    return findAll();
  }

  @Benchmark
  public List<Event> merge(Characters counter) {
    counter.kchars += kchars;
    return merger.merge(extractions);
  }

  @Benchmark
  public Timeline whole(Characters counter) {
    counter.kchars += kchars;
    return pipeline.run(CORPUS, PublishedDates.NONE, Progress.NONE);
  }

  private List<List<TimeExpression>> tagAll() {
    var tagged = new ArrayList<List<TimeExpression>>();
    for (int i = 0; i < texts.size(); i++) {
      tagged.add(tagger.tag(texts.get(i), datings.get(i).published()));
    }
    return tagged;
  }

  private List<Extraction> findAll() {
    var found = new ArrayList<Extraction>();
    for (int i = 0; i < texts.size(); i++) {
      found.add(finder.find(texts.get(i), datings.get(i), times.get(i)));
    }
    return found;
  }
}
