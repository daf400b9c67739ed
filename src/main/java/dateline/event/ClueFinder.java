package dateline.event;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.text.AnalyzedText;
import dateline.text.BlockFinder;
import dateline.text.Sentence;
import dateline.time.DateOrder;
import dateline.time.Reference;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an article tells of the day on which it was published. */
public final class ClueFinder {

  /** Two days half a year apart: what lies after either is spoken of as to come. */
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 6, 13);

  private static final LocalDate ANOTHER_DAY = LocalDate.of(2001, 12, 13);

  private static final List<Reference> REFERENCES =
      Stream.of(Optional.<LocalDate>empty(), Optional.of(ANY_DAY), Optional.of(ANOTHER_DAY))
          .map(day -> new Reference(day, DateOrder.UNKNOWN))
          .toList();

  private final BlockFinder blocks = new BlockFinder();
  private final TimeTagger tagger;

  /** With a tagger for the language of the articles. */
  public ClueFinder(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /** The clues of an article; one whose date is stated needs none of its own. */
  public Clues find(Article article) {
    var text = text(article);
    if (article.stated().published().isPresent()) {
      return new ClueReader(text, Set.of(), Map.of()).clues();
    }
    var tagged = tagger.tag(text, REFERENCES);
    var reader = new ClueReader(text, planned(tagged), counted(tagged));
    var times = tagged.get(0).iterator();
    var time = next(times);
    for (var block : text.blocks()) {
      for (; time.isPresent() && block.span().contains(time.get().span()); time = next(times)) {
        reader.take(block, time.get());
      }
      reader.leave(block);
    }
    return reader.clues();
  }

  /** Where the text names what is to come, whichever day it was published. */
  private static Set<Span> planned(List<List<TimeExpression>> tagged) {
    var planned = later(tagged.get(1), ANY_DAY);
    planned.retainAll(later(tagged.get(2), ANOTHER_DAY));
    return planned;
  }

  /** Where the text counts days back, whichever day it was published: "yesterday". */
  private static Map<Span, Integer> counted(List<List<TimeExpression>> tagged) {
    var counted = ago(tagged.get(1), ANY_DAY);
    counted.entrySet().retainAll(ago(tagged.get(2), ANOTHER_DAY).entrySet());
    return counted;
  }

  private static Map<Span, Integer> ago(List<TimeExpression> times, LocalDate day) {
    var ago = new HashMap<Span, Integer>();
    for (var time : times) {
      time.range()
          .filter(r -> r.isWithinOneDay() && !r.firstDay().isAfter(day))
          .filter(r -> !time.meaning().explicit() && time.meaning().step().isEmpty())
          .ifPresent(r -> ago.put(time.span(), (int) Clue.age(r.firstDay(), day)));
    }
    return ago;
  }

  /** Where the text names what would lie after a day, had it been published then. */
  private static Set<Span> later(List<TimeExpression> times, LocalDate day) {
    return times.stream()
        .filter(t -> t.range().filter(r -> r.firstDay().isAfter(day)).isPresent())
        .map(TimeExpression::span)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<TimeExpression> next(Iterator<TimeExpression> times) {
    return times.hasNext() ? Optional.of(times.next()) : Optional.empty();
  }

  private AnalyzedText text(Article article) {
    var all = blocks.find(article);
    var whole = all.stream().map(b -> new Sentence(b.span(), b, List.of())).toList();
    return new AnalyzedText(article, all, whole);
  }
}
