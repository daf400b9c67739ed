package dateline.ui.desk;

import dateline.layout.EventSet;
import dateline.pipeline.Publications;
import dateline.pipeline.Timeline;
import dateline.ui.task.Latest;
import dateline.ui.words.Count;
import dateline.ui.words.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The day of publication by whose end the timeline is told. It is a view of the project, no edit: a
 * stop for each day on which an article was published, at the last of which everything is known.
 * What was known is worked out behind the window.
 */
public final class ReportedModel {

  private final Latest asking;
  private final ReadOnlyObjectWrapper<List<LocalDate>> stops =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper stop = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Known> known =
      new ReadOnlyObjectWrapper<>(Known.of(Timeline.EMPTY));
  private final ReadOnlyObjectWrapper<Timeline> timeline =
      new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
  private final BooleanProperty attended = new SimpleBooleanProperty();
  private final ObjectBinding<EventSet> fresh =
      Bindings.createObjectBinding(
          () -> isAtEnd() && !attended.get() ? EventSet.NONE : known.get().fresh(),
          known,
          stop,
          attended);
  private Publications publications = new Publications(Timeline.EMPTY);

  ReportedModel(Latest asking) {
    this.asking = asking;
  }

  // Properties

  /** The days of publication, in order. */
  public ReadOnlyObjectProperty<List<LocalDate>> stopsProperty() {
    return stops.getReadOnlyProperty();
  }

  /** The place of the day that is looked at, among the stops. Changed with {@link #goTo}. */
  public ReadOnlyIntegerProperty stopProperty() {
    return stop.getReadOnlyProperty();
  }

  /** Whether everything is known, as at the last stop or where there is none. */
  public boolean isAtEnd() {
    return stop.get() >= stops.get().size() - 1;
  }

  /** The timeline as of the stop, as soon as it is worked out. */
  public ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  /**
   * The events of the timeline that the stop before did not know, or dated otherwise, by their
   * places. At the last stop none, unless the slider is attended to.
   */
  public ObjectBinding<EventSet> fresh() {
    return fresh;
  }

  /** Whether a reader is just moving from stop to stop. */
  public BooleanProperty attendedProperty() {
    return attended;
  }

  /** Such as "Thu 6 Jan"; at the end with "all articles". */
  public StringBinding label() {
    return text(
        () ->
            stops.get().isEmpty()
                ? ""
                : DateWords.shortly(day()) + (isAtEnd() ? ", all articles" : ""));
  }

  /** Such as "+14 events, 3 changed date"; empty where nothing is new. */
  public StringBinding news() {
    return text(this::newsOf);
  }

  /** The stop in full words, such as "Thursday 6 January 2022: 2 of 5 articles, 38 events". */
  public StringBinding summary() {
    return text(this::summarised);
  }

  // Commands

  /** Shows what was known at a stop, the first or last where there is none of that number. */
  public void goTo(int next) {
    int within = Math.max(0, Math.min(stops.get().size() - 1, next));
    if (within != stop.get()) {
      stop.set(within);
      ask();
    }
  }

  /** Shows everything. */
  public void goToEnd() {
    goTo(stops.get().size() - 1);
  }

  /**
   * Takes another timeline.
   *
   * @param keepDay whether to stay at the day that is looked at, unless that was the last
   */
  void show(Timeline whole, boolean keepDay) {
    var day = isAtEnd() || !keepDay ? LocalDate.MAX : day();
    publications = new Publications(whole);
    stops.set(publications.days());
    int last = Math.max(0, stops.get().size() - 1);
    int same = stops.get().indexOf(day);
    stop.set(same < 0 ? last : same);
    if (isAtEnd()) {
      asking.stop();
      use(Known.of(whole));
    } else {
      ask();
    }
  }

  private void ask() {
    var now = publications;
    int at = stop.get();
    asking.start(progress -> Known.at(at, now), this::use);
  }

  /** The timeline changes first: whoever asks what is new in it has it then. */
  private void use(Known next) {
    timeline.set(next.timeline());
    known.set(next);
  }

  private LocalDate day() {
    return stops.get().get(stop.get());
  }

  private String newsOf() {
    var now = known.get();
    var appeared = now.appeared() == 0 ? "" : "+" + Count.of(now.appeared(), "event");
    var redated = now.redated() == 0 ? "" : now.redated() + " changed date";
    return appeared + (appeared.isEmpty() || redated.isEmpty() ? "" : ", ") + redated;
  }

  private String summarised() {
    if (stops.get().isEmpty()) {
      return "";
    }
    var now = known.get().timeline();
    int undated = publications.undated();
    return DateWords.fully(day())
        + ": "
        + (isAtEnd() ? "all " : now.sources().size() + " of ")
        + Count.of(publications.articles(), "article")
        + ", "
        + Count.of(now.events().size(), "event")
        + (undated == 0
            ? ""
            : "; "
                + Count.of(undated, "article")
                + " without a date of publication at the end only");
  }

  private StringBinding text(Callable<String> words) {
    return Bindings.createStringBinding(words, known, stops, stop);
  }
}
