package dateline.ui.filter;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SegmentedButton;

/** The parts of the filter as chips, how many events pass, and what happens to the others. */
public final class ChipRow extends FlowPane {

  private final FilterModel model;
  private final Label summary = new Label();
  private final Button clear = new Button("Clear all");
  private final SegmentedButton others;
  private final Runnable leave;

  /**
   * @param leave moves the focus elsewhere when the last chip is gone
   */
  public ChipRow(FilterModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    getStyleClass().add("chip-row");
    setAlignment(Pos.CENTER_LEFT);
    summary.setId("filter-summary");
    summary.getStyleClass().add("filter-summary");
    summary.textProperty().bind(model.summary());
    clear.setId("clear-filters");
    clear.getStyleClass().add("quiet-button");
    clear.setOnAction(press -> clear());
    others = new SegmentedButton(other("Hide others", false), other("Dim others", true));
    others.getStyleClass().add("lane-modes");
    model.filterProperty().addListener((property, old, now) -> show(now));
    show(model.filter());
  }

  private ToggleButton other(String name, boolean dim) {
    var button = new ToggleButton(name);
    button.setId(dim ? "dim-others" : "hide-others");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(
        new Tooltip(dim ? "Events that do not pass recede" : "Only events that pass are there"));
    button.setSelected(model.dimsProperty().get() == dim);
    button.setOnAction(press -> model.dimsProperty().set(dim));
    model.dimsProperty().addListener((property, old, now) -> button.setSelected(now == dim));
    return button;
  }

  private void show(Filter now) {
    var nodes = new ArrayList<Node>();
    for (var part : now.parts()) {
      int place = nodes.size();
      nodes.add(new Chip(part.name(), () -> remove(part, place)));
    }
    nodes.add(clear);
    nodes.add(summary);
    nodes.add(others);
    getChildren().setAll(nodes);
    setVisible(!now.isEmpty());
    setManaged(!now.isEmpty());
  }

  private void clear() {
    model.clear();
    leave.run();
  }

  /** The focus goes to the chip that takes the place of the removed one. */
  private void remove(Filter.Part part, int place) {
    model.set(part.rest());
    var chips = getChildren().stream().filter(Chip.class::isInstance).toList();
    if (chips.isEmpty()) {
      leave.run();
    } else {
      chips.get(Math.min(place, chips.size() - 1)).requestFocus();
    }
  }
}
