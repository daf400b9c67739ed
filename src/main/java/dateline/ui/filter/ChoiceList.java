package dateline.ui.filter;

import dateline.ui.filter.FilterIndex.Choice;
import dateline.ui.search.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The values of a facet to choose from; of many of them those that hold what is typed. */
final class ChoiceList extends VBox {

  /** So many are found without typing. */
  private static final int FEW = 12;

  private static final double ROW = 30;

  private final FilterModel model;
  private final Facet facet;
  private final TextField field = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private final Button any = new Button("Any");
  private List<Choice> choices = List.of();

  ChoiceList(FilterModel model, Facet facet) {
    this.model = model;
    this.facet = facet;
    getStyleClass().add("choice-list");
    field.setPromptText("Type to find");
    field.setAccessibleText("Find a value of " + facet.title());
    field.textProperty().addListener((property, old, now) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
    list.setAccessibleText(facet.title());
    list.setFixedCellSize(ROW);
    list.setPlaceholder(new Label("Nothing of that name."));
    list.setCellFactory(view -> new ChoiceCell(value -> isChosen(value), this::choose));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    any.getStyleClass().add("quiet-button");
    any.setMaxWidth(Double.MAX_VALUE);
    any.setOnAction(press -> model.set(model.filter().without(facet)));
    model.filterProperty().addListener((property, old, now) -> list.refresh());
    getChildren().addAll(field, list, any);
  }

  /** Shows what there is to choose from now. */
  void open() {
    field.clear();
    choices = List.of();
    model.choices(
        facet,
        found -> {
          choices = found;
          find();
        });
  }

  @Override
  public void requestFocus() {
    (field.isVisible() ? field : list).requestFocus();
  }

  private void find() {
    var words = Words.of(field.getText());
    var found = choices.stream().filter(choice -> words.areIn(choice.value())).toList();
    boolean many = choices.size() > FEW;
    field.setVisible(many);
    field.setManaged(many);
    list.getItems().setAll(found);
    list.setPrefHeight(ROW * Math.max(1, Math.min(FEW, choices.size())) + 2);
    list.getSelectionModel().selectFirst();
    if (!field.isFocused() && getScene() != null) {
      requestFocus();
    }
  }

  private void pressInField(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      toggleSelected();
      key.consume();
    }
  }

  private void pressInList(KeyEvent key) {
    if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
      toggleSelected();
      key.consume();
    }
  }

  private void toggleSelected() {
    var choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      choose(choice.value(), !isChosen(choice.value()));
    }
  }

  private boolean isChosen(String value) {
    return model.filter().chosen(facet).contains(value);
  }

  private void choose(String value, boolean chosen) {
    model.set(model.filter().with(facet, value, chosen));
  }
}
