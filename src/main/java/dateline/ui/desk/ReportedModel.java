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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The day of publication by whose end the timeline is told. It is a view of the project, no edit: a
 * stop for each day on which an article was published, at the last of which everything is known.
 * What was known is worked out behind the window.
 */
public final class ReportedModel {

  /**
   * Where the slider stands.
   *
   * @param days the stops: the days of publication, in order
   * @param stop the place of the day that is looked at, among them; 0 where there is none
   */
  public record Position(List<LocalDate> days, int stop) {

    public Position {
      days = List.copyOf(days);
    }

    /** Whether everything is known, as at the last stop or where there is none. */
    public boolean isAtEnd() {
      return stop >= days.size() - 1;
    }

    private LocalDate day() {
      return days.get(stop);
    }

    /** The nearest stop to one of that number. */
    private Position at(int next) {
      return new Position(days, Math.max(0, Math.min(days.size() - 1, next)));
    }
  }

  private final Latest asking;
  private final ReadOnlyObjectWrapper<Position> position =
      new ReadOnlyObjectWrapper<>(new Position(List.of(), 0));
  private final ReadOnlyObjectWrapper<Known> known =
      new ReadOnlyObjectWrapper<>(Known.of(Timeline.EMPTY));
  private final ReadOnlyObjectWrapper<Timeline> timeline =
      new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
  private final BooleanProperty attended = new SimpleBooleanProperty();
  private final ObjectBinding<EventSet> fresh =
      Bindings.createObjectBinding(
          () -> position().isAtEnd() && !attended.get() ? EventSet.NONE : known.get().fresh(),
          known,
          position,
          attended);
  private Publications publications = new Publications(Timeline.EMPTY);

  ReportedModel(Latest asking) {
    this.asking = asking;
  }

  // Properties

  /** Where the slider stands. Changed with {@link #goTo}. */
  public ReadOnlyObjectProperty<Position> positionProperty() {
    return position.getReadOnlyProperty();
  }

  public Position position() {
    return position.get();
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
            position().days().isEmpty()
                ? ""
                : DateWords.shortly(position().day())
                    + (position().isAtEnd() ? ", all articles" : ""));
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
    var there = position().at(next);
    if (!there.equals(position())) {
      position.set(there);
      ask();
    }
  }

  /** Shows everything. */
  public void goToEnd() {
    goTo(position().days().size() - 1);
  }

  /**
   * Takes another timeline.
   *
   * @param keepDay whether to stay at the day that is looked at, unless that was the last
   */
  void show(Timeline whole, boolean keepDay) {
    var before = position();
    publications = new Publications(whole);
    var end = new Position(publications.days(), Math.max(0, publications.days().size() - 1));
    int same = before.isAtEnd() || !keepDay ? -1 : end.days().indexOf(before.day());
    position.set(same < 0 ? end : end.at(same));
    if (position().isAtEnd()) {
      asking.stop();
      use(Known.of(whole));
    } else {
      ask();
    }
  }

  private void ask() {
    var now = publications;
    int at = position().stop();
    asking.start(progress -> Known.at(at, now), this::use);
  }

  /** The timeline changes first: whoever asks what is new in it has it then. */
  private void use(Known next) {
    timeline.set(next.timeline());
    known.set(next);
  }

  private String newsOf() {
    var now = known.get();
    var appeared = now.appeared() == 0 ? "" : "+" + Count.of(now.appeared(), "event");
    var redated = now.redated() == 0 ? "" : now.redated() + " changed date";
    return appeared + (appeared.isEmpty() || redated.isEmpty() ? "" : ", ") + redated;
  }

  private String summarised() {
    if (position().days().isEmpty()) {
      return "";
    }
    var now = known.get().timeline();
    int undated = publications.undated();
    return DateWords.fully(position().day())
        + ": "
        + (position().isAtEnd() ? "all " : now.sources().size() + " of ")
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
    return Bindings.createStringBinding(words, known, position);
  }
}
