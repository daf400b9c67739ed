package dateline.ui.dialog;

import dateline.event.Kind;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What an event is, as it is being typed. */
final class EventEntry {

  private final Event event;
  private final StringProperty title;
  private final ObjectProperty<Kind> kind;
  private final DateEntry date;
  private final ObservableList<String> actors;
  private final ObservableList<String> places;

  EventEntry(Event event, WrittenDate reader) {
    this.event = event;
    var subject = event.subject();
    title = new SimpleStringProperty(subject.title());
    kind = new SimpleObjectProperty<>(subject.kind());
    date = new DateEntry(reader, near(event.date().range()));
    date.set(event.date().range());
    actors = FXCollections.observableArrayList(subject.actors());
    places = FXCollections.observableArrayList(subject.places());
  }

  private static Optional<LocalDate> near(DateRange range) {
    return range.first().equals(DateRange.OPEN_START)
        ? Optional.of(range.lastDay())
        : Optional.of(range.firstDay());
  }

  StringProperty titleProperty() {
    return title;
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  DateEntry date() {
    return date;
  }

  ObservableList<String> actors() {
    return actors;
  }

  ObservableList<String> places() {
    return places;
  }

  /** Whether an event can be so: it has a title and a date. */
  BooleanExpression isValid() {
    var hasTitle = Bindings.createBooleanBinding(() -> !title.get().isBlank(), title);
    return date.isValid().and(hasTitle);
  }

  /** What was changed, where it is valid; nothing where everything is as it was. */
  Correction correction() {
    var now = event.subject();
    return new Correction(
        changed(title.get().strip(), now.title()),
        date.date().filter(d -> !d.equals(event.date().range())),
        changed(kind.get(), now.kind()),
        changed(List.copyOf(actors), now.actors()),
        changed(List.copyOf(places), now.places()));
  }

  private static <T> Optional<T> changed(T now, T before) {
    return Optional.of(now).filter(value -> !value.equals(before));
  }
}
