package dateline.ui.search;

import dateline.merge.Event;
import dateline.ui.desk.Desk;
import dateline.ui.desk.ProjectModel;
import dateline.ui.words.Count;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A search through the events, and the walk through what it found. */
public final class SearchModel {

  private final ProjectModel project;
  private final Desk desk;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Event>> hits = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<EventIndex> index = Optional.empty();

  public SearchModel(ProjectModel project, Desk desk) {
    this.project = project;
    this.desk = desk;
    query.addListener((property, old, now) -> find());
    project.timelineProperty().addListener((property, old, now) -> readAgain());
  }

  // Properties

  public StringProperty queryProperty() {
    return query;
  }

  /** What was found, in chronological order. */
  public ReadOnlyObjectProperty<List<Event>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** Such as "3 of 12", "12 events" or "nothing found"; empty for an empty query. */
  public StringExpression summary() {
    return Bindings.createStringBinding(this::summarised, query, hits, desk.selectedProperty());
  }

  // Commands

  /** Selects the next hit, after the last the first. */
  public void next() {
    step(1);
  }

  /** Selects the hit before, before the first the last. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    int count = hits.get().size();
    if (count > 0) {
      int at = position();
      int next = at < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(at + by, count);
      desk.select(hits.get().get(next).id());
    }
  }

  /** The place of the selected event among the hits, from 0; -1 where it is none. */
  private int position() {
    return desk.selected().map(hits.get()::indexOf).orElse(-1);
  }

  private void readAgain() {
    index = Optional.empty();
    find();
  }

  /** The words are gathered at the first search, so that opening a timeline does not wait. */
  private void find() {
    if (query.get().isBlank()) {
      hits.set(List.of());
      return;
    }
    var words = index.orElseGet(() -> new EventIndex(project.timeline()));
    index = Optional.of(words);
    hits.set(words.find(query.get()));
  }

  private String summarised() {
    if (query.get().isBlank()) {
      return "";
    }
    if (hits.get().isEmpty()) {
      return "nothing found";
    }
    int at = position();
    return at < 0 ? Count.of(hits.get().size(), "event") : at + 1 + " of " + hits.get().size();
  }
}
