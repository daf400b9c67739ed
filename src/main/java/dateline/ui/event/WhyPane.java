package dateline.ui.event;

import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.ui.event.WhyCard.Chain;
import dateline.ui.reading.WrappedLabel;
import dateline.ui.words.DateWords;
import dateline.ui.words.SourceWords;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tells how the date of an event was found, and offers the dates that were not taken. */
final class WhyPane extends VBox {

  /**
   * @param use gives the event another date
   */
  WhyPane(WhyCard why, Consumer<DateRange> use) {
    getStyleClass().add("why");
    getChildren().add(new WrappedLabel(SourceWords.sentence(why.reason()), "why-reason"));
    if (!why.calendar().weeks().isEmpty()) {
      getChildren().addAll(new DayCalendar(why.calendar()), legend(why));
    }
    why.chains().forEach(chain -> getChildren().add(chain(chain)));
    why.rejected().forEach(other -> getChildren().add(rejected(other, use)));
  }

  private static Node legend(WhyCard why) {
    var legend = new FlowPane(key("of-event", "the event"));
    var published = new Label(DayCalendar.PUBLISHED + " published");
    published.getStyleClass().add("secondary");
    legend.getChildren().add(published);
    if (!why.calendar().rejected().isEmpty()) {
      legend.getChildren().add(key("rejected", "told or considered, not taken"));
    }
    legend.getStyleClass().add("legend");
    return legend;
  }

  private static Label key(String style, String meaning) {
    var sample = new Region();
    sample.getStyleClass().addAll("day", style);
    var key = new Label(meaning, sample);
    key.getStyleClass().add("secondary");
    return key;
  }

  /** Such as "Harbour News, 6 January 2022 → “Wednesday” → Wednesday 5 January 2022". */
  private static Node chain(Chain chain) {
    var steps =
        chain.publisher()
            + ", "
            + chain.published()
            + chain.words().map(words -> "  →  " + words).orElse("")
            + "  →  "
            + chain.date();
    var box =
        new VBox(
            new WrappedLabel(steps, "why-steps"), new WrappedLabel(chain.reason(), "date-reason"));
    box.getStyleClass().add("why-chain");
    return box;
  }

  private static Node rejected(Alternative other, Consumer<DateRange> use) {
    var date = DateWords.of(other.date());
    var button = new Button("Use this date");
    button.getStyleClass().add("quiet-button");
    button.setAccessibleText("Use " + date);
    button.setOnAction(press -> use.accept(other.date()));
    var words =
        new VBox(
            new WrappedLabel("Not " + date, "why-steps"),
            new WrappedLabel(SourceWords.sentence(other.reason()), "date-reason"));
    var box = new VBox(words, button);
    box.getStyleClass().add("why-chain");
    return box;
  }
}
