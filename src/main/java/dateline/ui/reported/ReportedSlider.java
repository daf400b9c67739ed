package dateline.ui.reported;

import dateline.ui.desk.ReportedModel;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A slider with a stop for each day of publication; not there where that are fewer than two. */
public final class ReportedSlider extends HBox {

  private final ReportedModel model;
  private final Label title = new Label("As reported by");
  private final Slider slider = new Slider();

  public ReportedSlider(ReportedModel model) {
    this.model = model;
    getStyleClass().add("reported");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("secondary");
    title.setMinWidth(USE_PREF_SIZE);
    var day = new Label();
    day.setId("reported-day");
    day.getStyleClass().add("reported-day");
    day.textProperty().bind(model.label());
    getChildren().addAll(title, track(), day);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.position().days().size() > 1, model.positionProperty()));
    managedProperty().bind(visibleProperty());
    follow();
  }

  /** The words before the slider, which it can do without. */
  public Node title() {
    return title;
  }

  private Node track() {
    slider.setId("reported-by");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(1);
    slider.setSnapToTicks(true);
    slider
        .accessibleTextProperty()
        .bind(Bindings.createStringBinding(this::spoken, model.summary(), model.news()));
    slider.setTooltip(new Tooltip("Only what had been published by the end of the day"));
    var known = new ProgressBar();
    known.getStyleClass().add("reported-fill");
    known.setMouseTransparent(true);
    known.setFocusTraversable(false);
    known.setMaxWidth(Double.MAX_VALUE);
    known.progressProperty().bind(slider.valueProperty().divide(slider.maxProperty()));
    return new StackPane(known, slider);
  }

  private String spoken() {
    var news = model.news().get();
    return "As reported by " + model.summary().get() + (news.isEmpty() ? "" : ", new: " + news);
  }

  private void follow() {
    model.positionProperty().addListener((property, old, now) -> showStop());
    slider
        .valueProperty()
        .addListener((property, old, now) -> model.goTo((int) Math.round(now.doubleValue())));
    model.attendedProperty().bind(slider.focusedProperty());
    showStop();
  }

  /** A thumb that is being dragged stays at the pointer. */
  private void showStop() {
    slider.setMax(Math.max(1, model.position().days().size() - 1));
    if (Math.round(slider.getValue()) != model.position().stop()) {
      slider.setValue(model.position().stop());
    }
  }
}
