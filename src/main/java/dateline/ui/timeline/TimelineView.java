package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.EventSet;
import dateline.layout.LaneMode;
import dateline.layout.Stretch;
import dateline.layout.Theme;
import dateline.layout.TimelineLayout;
import dateline.layout.ViewState;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;

/**
 * Shows a timeline that can be zoomed, moved and walked through. To a screen reader it is a list of
 * the events in chronological order.
 */
public final class TimelineView extends Control {

  private static final double SMALLEST = 1;

  /** By how much a key or a button zooms. */
  private static final double ZOOM_STEP = 1.5;

  private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>(Timeline.EMPTY);
  private TimelineLayout layout = new TimelineLayout(Timeline.EMPTY);
  private final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(layout.story());
  private final ObjectProperty<ViewState.Lanes> lanes =
      new SimpleObjectProperty<>(ViewState.Lanes.by(LaneMode.THEME));
  private final ObjectProperty<Optional<String>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> focusedEvent =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<EventSet> found = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<EventSet> dimmed = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<EventSet> hidden = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<EventSet> fresh = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty typeScale = new SimpleDoubleProperty(1);
  private final ObjectProperty<Wheel> wheel = new SimpleObjectProperty<>(Wheel.ZOOM);
  private final ObjectProperty<Runnable> onOpen = new SimpleObjectProperty<>(() -> {});
  private final ObjectProperty<Runnable> onGoTo = new SimpleObjectProperty<>(() -> {});
  private final ObjectProperty<Consumer<String>> onArticle = new SimpleObjectProperty<>(id -> {});
  private final Navigator navigator = new Navigator(this);
  private final KeyWalk keyWalk = new KeyWalk(this, navigator);
  private Optional<DisplayList> picture = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private Set<String> framed = Set.of();

  public TimelineView() {
    getStyleClass().add("timeline-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText("Timeline");
    timeline.addListener((property, old, now) -> show(now));
    selected.addListener((property, old, now) -> focusNoOther(now));
    hidden.addListener((property, old, now) -> shown = Optional.empty());
    dimmed.addListener((property, old, now) -> shown = Optional.empty());
    outdatedBy(stretch, lanes, selected, focusedEvent, theme, typeScale);
    outdatedBy(found, dimmed, hidden, fresh);
    outdatedBy(widthProperty(), heightProperty(), focusedProperty());
  }

  private void outdatedBy(ObservableValue<?>... settings) {
    for (var setting : settings) {
      setting.addListener((property, old, now) -> outdate());
    }
  }

  // Properties

  /**
   * The timeline shown. A first one is framed on its story; a changed one, or one of fewer of the
   * articles, keeps the view.
   */
  public ObjectProperty<Timeline> timelineProperty() {
    return timeline;
  }

  /** The time in view. */
  public ObjectProperty<Stretch> stretchProperty() {
    return stretch;
  }

  public Stretch stretch() {
    return stretch.get();
  }

  /** What the lanes are and how far they are scrolled. */
  public ObjectProperty<ViewState.Lanes> lanesProperty() {
    return lanes;
  }

  /** The id of the selected event. */
  public ObjectProperty<Optional<String>> selectedProperty() {
    return selected;
  }

  /** The id of the event that the keys stand at, selected or not. */
  public ObjectProperty<Optional<String>> focusedEventProperty() {
    return focusedEvent;
  }

  /** The events that a search found. */
  public ObjectProperty<EventSet> foundProperty() {
    return found;
  }

  /** The events that a filter left out and that are drawn faintly. */
  public ObjectProperty<EventSet> dimmedProperty() {
    return dimmed;
  }

  /** The events that are treated as if they did not exist. */
  public ObjectProperty<EventSet> hiddenProperty() {
    return hidden;
  }

  /** The events that are pointed out as new. */
  public ObjectProperty<EventSet> freshProperty() {
    return fresh;
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** How much larger than usual everything is drawn, more than 0. */
  public DoubleProperty typeScaleProperty() {
    return typeScale;
  }

  /** What the wheel does when no key is held. */
  public ObjectProperty<Wheel> wheelProperty() {
    return wheel;
  }

  /** Shows the changes of view that a key or a double click makes; at once at first. */
  public ObjectProperty<Animator> animatorProperty() {
    return navigator.animatorProperty();
  }

  /** Called to go to the sources of the selected event. */
  public ObjectProperty<Runnable> onOpenProperty() {
    return onOpen;
  }

  /** Called to ask for a date and go there. */
  public ObjectProperty<Runnable> onGoToProperty() {
    return onGoTo;
  }

  /** Called to open an article. */
  public ObjectProperty<Consumer<String>> onArticleProperty() {
    return onArticle;
  }

  // What is shown

  /** The picture of what is shown now, before it is enlarged. */
  DisplayList picture() {
    if (picture.isEmpty()) {
      picture = Optional.of(layout.layout(state()));
    }
    return picture.get();
  }

  /** The keys of all lanes, from the top. */
  List<String> laneKeys() {
    return layout.lanes(lanes.get());
  }

  TimelineLayout drawing() {
    return layout;
  }

  /** The events that a filter leaves. */
  Shown shown() {
    if (shown.isEmpty()) {
      shown = Optional.of(new Shown(timeline.get(), hidden.get(), dimmed.get()));
    }
    return shown.get();
  }

  ViewState state() {
    double scale = typeScale.get();
    var size =
        new ViewState.Size(
            Math.max(SMALLEST, getWidth() / scale), Math.max(SMALLEST, getHeight() / scale));
    var marks =
        new ViewState.Marks(
            selected.get(),
            focusedEvent.get().filter(id -> isFocused()),
            found.get(),
            dimmed.get(),
            hidden.get(),
            fresh.get());
    return new ViewState(size, stretch.get(), lanes.get(), marks, theme.get(), Optional.empty());
  }

  // Commands

  /** Shows the stretch in which most of the story lies. */
  public void fitStory() {
    navigator.show(layout.story());
  }

  /** Shows everything there is. */
  public void showAll() {
    navigator.show(layout.whole());
  }

  /**
   * Zooms in, or out.
   *
   * @param factor above 1 to see less time, larger
   */
  public void zoom(double factor) {
    navigator.zoom(factor);
  }

  /** Zooms in by a step. */
  public void zoomIn() {
    zoom(ZOOM_STEP);
  }

  /** Zooms out by a step. */
  public void zoomOut() {
    zoom(1 / ZOOM_STEP);
  }

  /** Moves the view as little as shows an event. */
  public void reveal(String eventId) {
    timeline.get().event(eventId).ifPresent(navigator::reveal);
  }

  /** Shows a date with some time around it. */
  public void goTo(DateRange date) {
    navigator.show(Reveal.around(date, stretch()));
  }

  /** Does what a key asks for that moves time, such as + or 0; gives whether it is one. */
  public boolean moveTime(KeyEvent key) {
    boolean alone = !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown();
    return alone && TimeKeys.press(this, key.getCode(), key.isShiftDown());
  }

  Navigator navigator() {
    return navigator;
  }

  KeyWalk keyWalk() {
    return keyWalk;
  }

  private void show(Timeline now) {
    layout = new TimelineLayout(now);
    shown = Optional.empty();
    focusedEvent.set(focusedEvent.get().filter(id -> now.event(id).isPresent()));
    outdate();
    var articles =
        now.sources().stream().map(source -> source.article().id()).collect(Collectors.toSet());
    if (!framed.containsAll(articles)) {
      framed = articles;
      navigator.jump(layout.story());
    }
  }

  /** Whoever selects an event elsewhere goes on from there. */
  private void focusNoOther(Optional<String> now) {
    if (now.isPresent() && !now.equals(focusedEvent.get())) {
      focusedEvent.set(Optional.empty());
    }
  }

  private void outdate() {
    picture = Optional.empty();
    requestLayout();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TimelineViewSkin(this);
  }
}
