package dateline.ui.timeline;

import java.util.Optional;

/** Moves the focus from event to event, and from there to the selection. */
final class KeyWalk {

  private final TimelineView view;
  private final Navigator navigator;
  private Optional<String> lane = Optional.empty();

  KeyWalk(TimelineView view, Navigator navigator) {
    this.view = view;
    this.navigator = navigator;
  }

  /** Goes that many events later in time; from nowhere to the first in view. */
  void step(int by) {
    var here = here();
    if (here.isEmpty()) {
      goToFirstInView();
      return;
    }
    goTo(view.shown().indexOf(here.get()) + by);
  }

  void goToFirst() {
    goTo(0);
  }

  void goToLast() {
    goTo(view.shown().count() - 1);
  }

  /** Goes to the lane below, or above, as far as there are any. */
  void stepLane(boolean down) {
    var from = here().flatMap(id -> Walk.cardOf(view.picture(), id, lane));
    if (from.isEmpty()) {
      goToFirstInView();
      return;
    }
    var here = from.get();
    var next = Walk.acrossLanes(view.picture(), here, down);
    double scrolled = 1;
    while (next.isEmpty() && scrolled != 0) {
      scrolled = scroll(down);
      here = here.scrolled(scrolled);
      next = Walk.acrossLanes(view.picture(), here, down);
    }
    next.ifPresent(this::focus);
  }

  private double scroll(boolean down) {
    var geometry = view.picture().geometry();
    navigator.scroll((down ? 0.5 : -0.5) * geometry.lanes().height());
    return view.picture().geometry().scroll() - geometry.scroll();
  }

  /** Selects the focused event; where it is selected, goes to its sources. */
  void open() {
    var focused = view.focusedEventProperty().get();
    if (focused.isEmpty() || focused.equals(view.selectedProperty().get())) {
      view.onOpenProperty().get().run();
    } else {
      view.selectedProperty().set(focused);
    }
  }

  /** Takes back the focus, then the selection. */
  void back() {
    if (view.focusedEventProperty().get().isPresent()) {
      view.focusedEventProperty().set(Optional.empty());
    } else {
      view.selectedProperty().set(Optional.empty());
    }
  }

  /** Collapses the lane of the focused event, or opens it again. */
  void collapseLane() {
    laneHere().ifPresent(navigator::collapse);
  }

  /** Shows the lane of the focused event in full, or no longer. */
  void expandLane() {
    laneHere().ifPresent(navigator::expand);
  }

  /** Moves the lane of the focused event down, or up. */
  void moveLane(boolean down) {
    laneHere().ifPresent(here -> navigator.move(here, down));
  }

  /** The lane last stood in, also while it is collapsed. */
  private Optional<String> laneHere() {
    var card = here().flatMap(id -> Walk.cardOf(view.picture(), id, lane));
    lane = card.map(Walk.Card::lane).or(() -> lane);
    return lane;
  }

  private Optional<String> here() {
    return view.focusedEventProperty().get().or(() -> view.selectedProperty().get());
  }

  private void goToFirstInView() {
    Walk.firstInView(view.picture()).ifPresentOrElse(this::focus, this::goToFirst);
  }

  private void goTo(int index) {
    int count = view.shown().count();
    view.shown().at(Math.max(0, Math.min(count - 1, index))).ifPresent(event -> goTo(event.id()));
  }

  private void focus(Walk.Card card) {
    goTo(card.eventId());
    lane = Optional.of(card.lane());
  }

  /** Stands at an event and shows it. */
  void goTo(String eventId) {
    view.focusedEventProperty().set(Optional.of(eventId));
    view.reveal(eventId);
  }
}
