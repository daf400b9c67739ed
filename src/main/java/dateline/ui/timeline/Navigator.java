package dateline.ui.timeline;

import dateline.layout.Hit;
import dateline.layout.Stretch;
import dateline.layout.TimeScale;
import dateline.layout.ViewState;
import dateline.merge.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;

/** Moves what a timeline shows: in time, by gestures and commands, and from lane to lane. */
final class Navigator {

  /** Of the lanes in view, how much one look further down moves. */
  private static final double LOOK = 0.6;

  private static final int MOST_LOOKS = 24;

  private final TimelineView view;
  private final Glide glide;

  Navigator(TimelineView view) {
    this.view = view;
    this.glide = new Glide(view.stretchProperty());
  }

  ObjectProperty<Animator> animatorProperty() {
    return glide.animatorProperty();
  }

  // Time, by a command

  void show(Stretch stretch) {
    glide.to(stretch);
  }

  void jump(Stretch stretch) {
    glide.jump(stretch);
  }

  void zoom(double factor) {
    var scale = target();
    glide.to(scale.zoomed(factor, (scale.left() + scale.right()) / 2).stretch());
  }

  /** Moves by a part of what is in view, to later time where it is positive. */
  void page(double part) {
    glide.to(within(target().panned(-part * target().width())));
  }

  void centre(double moment) {
    double half = glide.target().length() / 2;
    glide.to(new Stretch(moment - half, moment + half));
  }

  // Time, by a gesture

  /** Zooms so that the moment at a pixel of the picture stays there. */
  void zoom(double factor, double aboutX) {
    glide.jump(view.picture().geometry().scale().zoomed(factor, aboutX).stretch());
  }

  /** Moves the picture by that many pixels, to the right where they are positive. */
  void pan(double dx) {
    glide.jump(within(view.picture().geometry().scale().panned(dx)));
  }

  private TimeScale target() {
    var scale = view.picture().geometry().scale();
    return new TimeScale(glide.target(), scale.left(), scale.width());
  }

  private Stretch within(TimeScale scale) {
    return scale.clamped(view.picture().geometry().overview().span()).stretch();
  }

  // Lanes

  /** Scrolls the lanes by that many pixels of the picture, as far as there are any. */
  void scroll(double dy) {
    scrollTo(view.picture().geometry().scroll() + dy);
  }

  private void scrollTo(double to) {
    double most = view.picture().geometry().maxScroll();
    view.lanesProperty().set(scrolled(Math.max(0, Math.min(most, to))));
  }

  /** Shows a lane as a count alone, or no longer. */
  void collapse(String lane) {
    var now = view.lanesProperty().get();
    var collapsed = flipped(now.collapsed(), lane);
    view.lanesProperty().set(now.withCollapsed(collapsed).withScroll(0));
  }

  /** Shows a lane in full, or no longer; one that is collapsed is opened. */
  void expand(String lane) {
    var now = view.lanesProperty().get();
    var expanded = flipped(now.expanded(), lane);
    var collapsed = new HashSet<>(now.collapsed());
    if (collapsed.remove(lane)) {
      expanded.add(lane);
    }
    view.lanesProperty().set(now.withCollapsed(collapsed).withExpanded(expanded));
  }

  /** Moves a lane over the one above it, or under the one below, of those that are seen. */
  void move(String lane, boolean down) {
    var seen = Walk.lanes(view.picture());
    int at = seen.indexOf(lane) + (down ? 1 : -1);
    if (seen.contains(lane) && at >= 0 && at < seen.size()) {
      moveTo(lane, seen.get(at), down);
    }
  }

  /** Puts a lane before another one, or after it. */
  void moveTo(String lane, String other, boolean after) {
    var order = new ArrayList<>(view.laneKeys());
    if (!lane.equals(other) && order.remove(lane)) {
      order.add(order.indexOf(other) + (after ? 1 : 0), lane);
      view.lanesProperty().set(view.lanesProperty().get().withOrder(order));
    }
  }

  private ViewState.Lanes scrolled(double scroll) {
    var now = view.lanesProperty().get();
    return now.withScroll(scroll);
  }

  private static Set<String> flipped(Set<String> lanes, String lane) {
    var changed = new HashSet<>(lanes);
    if (!changed.remove(lane)) {
      changed.add(lane);
    }
    return changed;
  }

  // Events

  /** Moves as little as shows an event, in time and across the lanes. */
  void reveal(Event event) {
    var there = Reveal.of(event, glide.target());
    if (!there.equals(glide.target())) {
      glide.to(there);
    }
    scrollTo(event.id());
  }

  void zoomTo(Event event) {
    glide.to(Reveal.around(event.date().range(), glide.target()));
  }

  /** Looks down the lanes for the card of an event; stays where it is seen, or nowhere. */
  private void scrollTo(String eventId) {
    var state = view.state().withStretch(glide.target());
    var picture =
        glide.target().equals(view.stretch()) ? view.picture() : view.drawing().layout(state);
    double most = picture.geometry().maxScroll();
    if (most == 0 || Walk.isSeen(picture, eventId)) {
      return;
    }
    double step = Math.max(picture.geometry().lanes().height() * LOOK, most / MOST_LOOKS);
    for (double scroll = 0; scroll < most + step; scroll += step) {
      var lanes = scrolled(Math.min(scroll, most));
      if (Walk.isSeen(view.drawing().layout(state.withLanes(lanes)), eventId)) {
        view.lanesProperty().set(lanes);
        return;
      }
    }
  }

  // What was clicked

  /**
   * Does what a click on something asks for.
   *
   * @param moment where it was clicked, on the axis of the overview
   */
  void follow(Hit.Target target, double moment) {
    if (target instanceof Hit.OfEvent hit) {
      view.focusedEventProperty().set(Optional.empty());
      view.selectedProperty().set(Optional.of(hit.eventId()));
    } else if (target instanceof Hit.OfMore more) {
      expand(more.lane());
    } else if (target instanceof Hit.OfLane lane) {
      collapse(lane.lane());
    } else if (target instanceof Hit.OfHidden hidden) {
      scroll((hidden.above() ? -LOOK : LOOK) * view.picture().geometry().lanes().height());
    } else if (target instanceof Hit.OfEdge edge) {
      glide.to(edge.stretch());
    } else if (target instanceof Hit.OfArticles articles) {
      view.onArticleProperty().get().accept(articles.articleIds().get(0));
    } else if (target instanceof Hit.OfOverview) {
      centre(moment);
    }
  }
}
