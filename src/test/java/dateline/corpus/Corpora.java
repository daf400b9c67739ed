package dateline.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads whole corpora in tests. */
final class Corpora {

  private Corpora() {}

  static Corpus read(CorpusReader reader, PublishedDates dates, Path... paths) {
    var inventory = reader.find(List.of(paths), dates);
    var corpus = Corpus.of(inventory.files().stream().map(reader::read).toList());
    var problems = Stream.concat(inventory.problems().stream(), corpus.problems().stream());
    return new Corpus(corpus.articles(), problems.toList());
  }
}
