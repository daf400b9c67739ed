package dateline.ui.review;

import dateline.ui.style.Icons;
import dateline.ui.words.Count;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Stands over the event that is reviewed: how many are checked, and what to say of this one. */
public final class ReviewBar extends VBox {

  private final ReviewModel model;
  private final Runnable correct;
  private final Label count = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button accept;
  private final FlowPane answers;

  /**
   * @param correct asks what is right of the selected event
   */
  public ReviewBar(ReviewModel model, Runnable correct) {
    this.model = model;
    this.correct = correct;
    getStyleClass().add("review-bar");
    count.setId("review-count");
    count.getStyleClass().add("review-count");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText("Events checked");
    accept = answer("Accept", "A", this::accept);
    accept.getStyleClass().add("accent-button");
    answers =
        new FlowPane(
            accept,
            answer("Correct…", "C", this::correct),
            answer("Dismiss", "D", this::dismiss),
            answer("Later", "L", this::next));
    answers.getStyleClass().add("review-answers");
    getChildren().addAll(heading(), bar, answers);
    model.queueProperty().addListener((property, old, now) -> show(now));
    show(model.queueProperty().get());
  }

  /** Moves the focus to where any answer is one key away. */
  @Override
  public void requestFocus() {
    accept.requestFocus();
  }

  /** Answers with a single key, wherever the focus is beside the timeline. */
  public void press(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case A -> accept();
      case C -> correct();
      case D -> dismiss();
      case L -> next();
      case ESCAPE -> model.close();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void accept() {
    model.accept();
    requestFocus();
  }

  private void dismiss() {
    model.dismiss();
    requestFocus();
  }

  private void correct() {
    model.correct(correct);
    requestFocus();
  }

  private void next() {
    model.next();
    requestFocus();
  }

  private Node heading() {
    var close = Icons.quiet(Feather.ARROW_LEFT, "Back", "Esc", model::close);
    var row = new HBox(close, count);
    row.getStyleClass().add("review-heading");
    return row;
  }

  private static Button answer(String name, String key, Runnable action) {
    var hint = new Label(key);
    hint.getStyleClass().add("key-hint");
    var button = new Button(name, hint);
    button.setId("review-" + key.toLowerCase(Locale.ROOT));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleText(name + ", key " + key);
    button.setOnAction(press -> action.run());
    return button;
  }

  private void show(Queue queue) {
    boolean isDone = queue.ids().isEmpty();
    count.setText(
        isDone
            ? "All " + Count.of(queue.total(), "event") + " checked"
            : queue.checked() + " of " + queue.total() + " checked");
    bar.setProgress(queue.total() == 0 ? 0 : (double) queue.checked() / queue.total());
    answers.setDisable(isDone);
  }
}
