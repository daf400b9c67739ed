package dateline.ui.article;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Finds words in the open article, in any case of letters. */
final class FindModel {

  /**
   * What was found.
   *
   * @param hits where, in text order
   * @param current the hit that is looked at, from 0; -1 where there is none
   */
  record Found(List<Span> hits, int current) {

    static final Found NOTHING = new Found(List.of(), -1);

    Optional<Span> hit() {
      return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
    }
  }

  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private List<Paragraph> paragraphs = List.of();

  FindModel() {
    query.addListener((property, old, now) -> search());
  }

  StringProperty queryProperty() {
    return query;
  }

  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Searches another article for the same words. */
  void in(List<Paragraph> others) {
    paragraphs = others;
    search();
  }

  /** Goes some hits on, from the last one to the first. */
  void step(int by) {
    var now = found.get();
    if (!now.hits().isEmpty()) {
      int next = Math.floorMod(now.current() + by, now.hits().size());
      found.set(new Found(now.hits(), next));
    }
  }

  /** Such as "2 of 7"; empty where nothing is searched for. */
  String summary() {
    var now = found.get();
    if (query.get().isBlank()) {
      return "";
    }
    return now.hits().isEmpty() ? "not found" : now.current() + 1 + " of " + now.hits().size();
  }

  private void search() {
    var wanted = query.get().strip();
    var hits = new ArrayList<Span>();
    if (!wanted.isEmpty()) {
      paragraphs.forEach(paragraph -> search(paragraph, wanted, hits));
    }
    found.set(new Found(List.copyOf(hits), hits.isEmpty() ? -1 : 0));
  }

  /** Letter by letter, as some letters grow when their case is changed. */
  private static void search(Paragraph paragraph, String wanted, List<Span> hits) {
    var text = paragraph.text();
    int length = wanted.length();
    for (int at = 0; at + length <= text.length(); at++) {
      if (text.regionMatches(true, at, wanted, 0, length)) {
        hits.add(new Span(at, at + length).shift(paragraph.span().start()));
        at += length - 1;
      }
    }
  }
}
