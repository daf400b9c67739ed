package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.EventSet;
import dateline.layout.Hit;
import dateline.layout.LaneMode;
import dateline.layout.Stretch;
import dateline.layout.Theme;
import dateline.layout.TimelineLayout;
import dateline.layout.ViewState;
import dateline.pipeline.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/**
 * Shows a timeline that can be zoomed, moved and walked through. To a screen reader it is a list of
 * the events in chronological order.
 */
public final class TimelineView extends Control {

  private static final double SMALLEST = 1;

  private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>(Timeline.EMPTY);
  private TimelineLayout layout = new TimelineLayout(Timeline.EMPTY);
  private final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(layout.story());
  private final ObjectProperty<ViewState.Lanes> lanes =
      new SimpleObjectProperty<>(ViewState.Lanes.by(LaneMode.THEME));
  private final ObjectProperty<Optional<String>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<EventSet> found = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<EventSet> dimmed = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<EventSet> hidden = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<EventSet> fresh = new SimpleObjectProperty<>(EventSet.NONE);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<Runnable> onOpen = new SimpleObjectProperty<>(() -> {});
  private final ObjectProperty<Consumer<String>> onArticle = new SimpleObjectProperty<>(id -> {});
  private Optional<DisplayList> picture = Optional.empty();
  private Set<String> framed = Set.of();

  public TimelineView() {
    getStyleClass().add("timeline-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText("Timeline");
    timeline.addListener((property, old, now) -> show(now));
    stretch.addListener((property, old, now) -> outdate());
    lanes.addListener((property, old, now) -> outdate());
    selected.addListener((property, old, now) -> outdate());
    List.of(found, dimmed, hidden, fresh)
        .forEach(marked -> marked.addListener((property, old, now) -> outdate()));
    theme.addListener((property, old, now) -> outdate());
    widthProperty().addListener((property, old, now) -> outdate());
    heightProperty().addListener((property, old, now) -> outdate());
  }

  // Properties

  /** The timeline shown. A first one is framed on its story; a changed one keeps the view. */
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

  /** Called to go to the sources of the selected event. */
  public ObjectProperty<Runnable> onOpenProperty() {
    return onOpen;
  }

  /** Called to open an article. */
  public ObjectProperty<Consumer<String>> onArticleProperty() {
    return onArticle;
  }

  /** The picture of what is shown now. */
  DisplayList picture() {
    if (picture.isEmpty()) {
      picture = Optional.of(layout.layout(state()));
    }
    return picture.get();
  }

  private ViewState state() {
    var size = new ViewState.Size(Math.max(SMALLEST, getWidth()), Math.max(SMALLEST, getHeight()));
    var marks =
        new ViewState.Marks(
            selected.get(), Optional.empty(), found.get(), dimmed.get(), hidden.get(), fresh.get());
    return new ViewState(size, stretch.get(), lanes.get(), marks, theme.get(), Optional.empty());
  }

  // Commands

  /** Shows the stretch in which most of the story lies. */
  public void fitStory() {
    stretch.set(layout.story());
  }

  /** Shows everything there is. */
  public void showAll() {
    stretch.set(layout.whole());
  }

  /**
   * Zooms in, or out.
   *
   * @param factor above 1 to see less time, larger
   */
  public void zoom(double factor) {
    var scale = picture().geometry().scale();
    zoom(factor, (scale.left() + scale.right()) / 2);
  }

  /** Zooms so that the moment at a pixel stays there. */
  void zoom(double factor, double aboutX) {
    stretch.set(picture().geometry().scale().zoomed(factor, aboutX).stretch());
  }

  /** Moves the picture by that many pixels, to the right where they are positive. */
  void pan(double dx) {
    var geometry = picture().geometry();
    var moved = geometry.scale().panned(dx).clamped(geometry.overview().span());
    stretch.set(moved.stretch());
  }

  /** Scrolls the lanes by that many pixels, as far as there are any. */
  void scroll(double dy) {
    var geometry = picture().geometry();
    double to = Math.max(0, Math.min(geometry.maxScroll(), geometry.scroll() + dy));
    var now = lanes.get();
    lanes.set(new ViewState.Lanes(now.mode(), now.collapsed(), now.expanded(), to));
  }

  /** Moves the view as little as shows an event. */
  public void reveal(String eventId) {
    timeline.get().event(eventId).ifPresent(event -> stretch.set(Reveal.of(event, stretch())));
  }

  /** Zooms to what a pointer was pressed on twice. */
  void zoomTo(Hit.Target target) {
    if (target instanceof Hit.OfEvent hit) {
      timeline.get().event(hit.eventId()).ifPresent(e -> stretch.set(Reveal.around(e, stretch())));
    } else if (target instanceof Hit.OfMore more) {
      stretch.set(Reveal.around(more.stretch()));
    }
  }

  /**
   * Does what a click on something asks for.
   *
   * @param x where it was clicked
   */
  void follow(Hit.Target target, double x) {
    if (target instanceof Hit.OfEvent hit) {
      selected.set(Optional.of(hit.eventId()));
    } else if (target instanceof Hit.OfMore more) {
      lanes.set(toggled(more.lane(), false));
    } else if (target instanceof Hit.OfLane lane) {
      lanes.set(toggled(lane.lane(), true));
    } else if (target instanceof Hit.OfEdge edge) {
      stretch.set(edge.stretch());
    } else if (target instanceof Hit.OfArticles articles) {
      onArticle.get().accept(articles.articleIds().get(0));
    } else if (target instanceof Hit.OfOverview) {
      centre(picture().geometry().overview().moment(x));
    }
  }

  /** Selects the event that many places later in time. */
  void step(int by) {
    Walk.inTime(timeline.get(), picture(), selected.get(), by).ifPresent(this::selectAndReveal);
  }

  /** Selects the earliest event. */
  void goToFirst() {
    timeline.get().events().stream().findFirst().ifPresent(e -> selectAndReveal(e.id()));
  }

  /** Selects the latest event. */
  void goToLast() {
    var events = timeline.get().events();
    if (!events.isEmpty()) {
      selectAndReveal(events.get(events.size() - 1).id());
    }
  }

  /** Selects an event in the lane below, or above. */
  void stepLane(boolean down) {
    Walk.acrossLanes(picture(), selected.get(), down).ifPresent(this::selectAndReveal);
  }

  private void selectAndReveal(String eventId) {
    selected.set(Optional.of(eventId));
    reveal(eventId);
  }

  private void centre(double moment) {
    double half = stretch().length() / 2;
    stretch.set(new Stretch(moment - half, moment + half));
  }

  private ViewState.Lanes toggled(String lane, boolean collapse) {
    var now = lanes.get();
    return collapse
        ? new ViewState.Lanes(now.mode(), flipped(now.collapsed(), lane), now.expanded(), 0)
        : new ViewState.Lanes(
            now.mode(), now.collapsed(), flipped(now.expanded(), lane), now.scroll());
  }

  private static Set<String> flipped(Set<String> lanes, String lane) {
    var changed = new HashSet<>(lanes);
    if (!changed.remove(lane)) {
      changed.add(lane);
    }
    return changed;
  }

  private void show(Timeline now) {
    layout = new TimelineLayout(now);
    outdate();
    var articles =
        now.sources().stream().map(source -> source.article().id()).collect(Collectors.toSet());
    if (!framed.equals(articles)) {
      framed = articles;
      fitStory();
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
