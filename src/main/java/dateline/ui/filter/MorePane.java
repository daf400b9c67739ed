package dateline.ui.filter;

import dateline.ui.filter.Filter.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The parts of a filter that are numbers and days. */
final class MorePane extends VBox {

  private final FilterModel model;
  private final DatePicker from = new DatePicker();
  private final DatePicker to = new DatePicker();
  private boolean isShowing;

  MorePane(FilterModel model) {
    this.model = model;
    getStyleClass().add("more-pane");
    var sources = List.of(1, 2, 3, 5);
    var importance = List.of(0.0, 0.25, 0.5, 0.75);
    getChildren()
        .addAll(
            row(
                "Sources, at least",
                steps(
                    "sources",
                    sources,
                    n -> n == 1 ? "any" : n + "+",
                    Filter::sources,
                    Filter::withSources)),
            row(
                "Importance, at least",
                steps(
                    "importance",
                    importance,
                    i -> i == 0 ? "any" : Math.round(i * 100) + " %",
                    Filter::importance,
                    Filter::withImportance)),
            row("From", day(from, "First day of the filter")),
            row("To", day(to, "Last day of the filter")));
    model.filterProperty().addListener((property, old, now) -> show(now));
  }

  @Override
  public void requestFocus() {
    lookup(".toggle-button").requestFocus();
  }

  private static Node row(String name, Node field) {
    var label = new Label(name);
    label.getStyleClass().add("secondary");
    var row = new HBox(label, field);
    row.getStyleClass().add("more-row");
    return row;
  }

  private <T> Node steps(
      String name,
      List<T> steps,
      Function<T, String> words,
      Function<Filter, T> now,
      BiFunction<Filter, T, Filter> with) {
    var buttons = new SegmentedButton();
    buttons.getStyleClass().add("lane-modes");
    for (var step : steps) {
      var button = new ToggleButton(words.apply(step));
      button.setId("least-" + name + "-" + words.apply(step).replaceAll("\\D", ""));
      button.setAccessibleText(name + ", at least " + words.apply(step));
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(now.apply(model.filter()).equals(step));
      button.setOnAction(press -> model.set(with.apply(model.filter(), step)));
      model
          .filterProperty()
          .addListener((property, old, next) -> button.setSelected(now.apply(next).equals(step)));
      buttons.getButtons().add(button);
    }
    return buttons;
  }

  private Node day(DatePicker picker, String name) {
    picker.setAccessibleText(name);
    picker.setPromptText("any day");
    picker.setShowWeekNumbers(false);
    picker.valueProperty().addListener((property, old, now) -> choose(picker));
    return picker;
  }

  /** The day just given wins over one that does not fit it. */
  private void choose(DatePicker given) {
    if (isShowing) {
      return;
    }
    var first = Optional.ofNullable(from.getValue());
    var last = Optional.ofNullable(to.getValue());
    boolean fits = first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    Optional<LocalDate> none = Optional.empty();
    model.set(
        model
            .filter()
            .withDays(
                new Days(fits || given == from ? first : none, fits || given == to ? last : none)));
  }

  private void show(Filter now) {
    isShowing = true;
    from.setValue(now.days().from().orElse(null));
    to.setValue(now.days().to().orElse(null));
    isShowing = false;
  }
}
