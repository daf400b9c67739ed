package dateline.pipeline;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Article;
import dateline.corpus.Note;
import dateline.corpus.Span;
import dateline.event.Dating;
import dateline.text.Block;
import dateline.time.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as the timeline uses it.
 *
 * @param article the article
 * @param dating its publication date
 * @param blocks its blocks, in text order; they tell news from furniture
 * @param times its time expressions, in text order
 * @param copyOf the article whose text it republishes
 * @param notes what a person noted on it
 */
public record Source(
    Article article,
    Dating dating,
    List<Block> blocks,
    List<TimeExpression> times,
    Optional<String> copyOf,
    Notes notes) {

  /**
   * What a person noted on an article.
   *
   * @param whole on all of it
   * @param passages on parts of it, in text order
   */
  public record Notes(Note whole, List<OnPassage> passages) {

    /** Nothing. */
    public static final Notes NONE = new Notes(Note.NONE, List.of());

    public Notes {
      requireNonNull(whole, "whole");
      passages = passages.stream().sorted(Comparator.comparing(OnPassage::passage)).toList();
    }

    /** The note on exactly that passage; an empty one where there is none. */
    public Note on(Span passage) {
      return passages.stream()
          .filter(p -> p.passage().equals(passage))
          .map(OnPassage::note)
          .findFirst()
          .orElse(Note.NONE);
    }
  }

  /**
   * A note on a part of an article.
   *
   * @param passage where it stands in the article's text
   * @param note never empty
   */
  public record OnPassage(Span passage, Note note) {
    public OnPassage {
      requireNonNull(passage, "passage");
      requireNonNull(note, "note");
    }
  }

  public Source {
    requireNonNull(article, "article");
    requireNonNull(dating, "dating");
    requireNonNull(copyOf, "copyOf");
    requireNonNull(notes, "notes");
    blocks = List.copyOf(blocks);
    times = List.copyOf(times);
  }

  /** An article that nobody noted anything on. */
  public Source(
      Article article,
      Dating dating,
      List<Block> blocks,
      List<TimeExpression> times,
      Optional<String> copyOf) {
    this(article, dating, blocks, times, copyOf, Notes.NONE);
  }

  /** An article with a text of its own that names no time. */
  public Source(Article article, Dating dating, List<Block> blocks) {
    this(article, dating, blocks, List.of(), Optional.empty());
  }

  /** The same text with other statements about the article. */
  public Source with(Article other) {
    return new Source(other, dating, blocks, times, copyOf, notes);
  }

  /** The same with another note on all of it. */
  public Source with(Note whole) {
    return new Source(article, dating, blocks, times, copyOf, new Notes(whole, notes.passages()));
  }

  /** The same with another note on a passage; an empty one takes away what was there. */
  public Source with(Span passage, Note note) {
    var others = notes.passages().stream().filter(p -> !p.passage().equals(passage));
    var added = Stream.of(new OnPassage(passage, note)).filter(p -> !p.note().isEmpty());
    var passages = Stream.concat(others, added).toList();
    return new Source(article, dating, blocks, times, copyOf, new Notes(notes.whole(), passages));
  }
}
