package dateline.ui.dialog;

import dateline.event.Kind;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.merge.Subject;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

/** Asks what an event is. */
final class EventDialog extends Dialog<Correction> {

  private final EventEntry entry;
  private final TextField title = new TextField();
  private final DateField date;

  /**
   * @param timeline completes the names of actors and places
   * @param first what is typed first
   */
  EventDialog(
      Window owner, Event event, Timeline timeline, Prompts.Part first, WrittenDate reader) {
    entry = new EventEntry(event, reader);
    date = new DateField(entry.date(), "Date");
    initOwner(owner);
    setTitle("Edit event");
    setHeaderText("Edit event");
    setGraphic(null);
    title.setId("event-title-field");
    title.textProperty().bindBidirectional(entry.titleProperty());
    var kind = kind();
    var form = new VBox(labelled("Title", title, title), labelled("Kind", kind, kind));
    form.getChildren().addAll(when(event), date.explanation());
    form.getChildren().add(names("Who", "name", entry.actors(), timeline, Subject::actors));
    form.getChildren().add(names("Places", "place", entry.places(), timeline, Subject::places));
    form.getStyleClass().addAll("form", "event-form");
    var pane = getDialogPane();
    pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    pane.setContent(form);
    pane.lookupButton(ButtonType.OK).disableProperty().bind(entry.isValid().not());
    setOnShown(shown -> (first == Prompts.Part.DATE ? date.field() : title).requestFocus());
    setResultConverter(pressed -> pressed == ButtonType.OK ? entry.correction() : null);
  }

  private Node when(Event event) {
    var calendar = date.calendar(event.date().range());
    var row = new HBox(date.field(), calendar);
    row.getStyleClass().add("date-row");
    HBox.setHgrow(date.field(), Priority.ALWAYS);
    return labelled("Date", date.field(), row);
  }

  private ComboBox<Kind> kind() {
    var kinds = new ComboBox<Kind>();
    kinds.setId("event-kind-field");
    kinds.getItems().setAll(Kind.values());
    kinds.setConverter(new KindNames());
    kinds.valueProperty().bindBidirectional(entry.kindProperty());
    kinds.setMaxWidth(Double.MAX_VALUE);
    return kinds;
  }

  private static Node names(
      String name,
      String what,
      ObservableList<String> names,
      Timeline timeline,
      Function<Subject, List<String>> of) {
    var field = new NamesField(what, names, known(timeline, of));
    return labelled(name, field.field(), field);
  }

  private static SortedSet<String> known(Timeline timeline, Function<Subject, List<String>> of) {
    return timeline.events().stream()
        .flatMap(event -> of.apply(event.subject()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Some controls with their name.
   *
   * @param entered the one that the name stands for
   */
  private static Node labelled(String name, Node entered, Node shown) {
    var label = new Label(name);
    label.setLabelFor(entered);
    return new VBox(label, shown);
  }

  private static final class KindNames extends StringConverter<Kind> {
    @Override
    public String toString(Kind kind) {
      return kind == null ? "" : kind.label();
    }

    @Override
    public Kind fromString(String label) {
      return Kind.of(label).orElse(Kind.OTHER);
    }
  }
}
