package dateline.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has set the view to. Everything else follows from it and the timeline.
 *
 * @param size of the picture
 * @param stretch the time in view
 * @param lanes what the lanes are
 * @param marks which events look or count otherwise
 * @param theme the colours
 * @param heading a line above the picture
 */
public record ViewState(
    Size size, Stretch stretch, Lanes lanes, Marks marks, Theme theme, Optional<Heading> heading) {

  /** In pixels. */
  public record Size(double width, double height) {}

  /**
   * What the lanes are and how much of them is shown.
   *
   * @param mode what they stand for
   * @param collapsed lanes shown as counts alone
   * @param expanded lanes shown in full, however high
   * @param order the lanes from the top, where a person has moved any; those not named come last
   * @param scroll how far they are scrolled, in pixels from 0
   */
  public record Lanes(
      LaneMode mode,
      Set<String> collapsed,
      Set<String> expanded,
      List<String> order,
      double scroll) {
    public Lanes {
      requireNonNull(mode, "mode");
      collapsed = Set.copyOf(collapsed);
      expanded = Set.copyOf(expanded);
      order = List.copyOf(order);
    }

    /** Every lane as high as there is room. */
    public static Lanes by(LaneMode mode) {
      return new Lanes(mode, Set.of(), Set.of(), List.of(), 0);
    }

    public Lanes withCollapsed(Set<String> lanes) {
      return new Lanes(mode, lanes, expanded, order, scroll);
    }

    public Lanes withExpanded(Set<String> lanes) {
      return new Lanes(mode, collapsed, lanes, order, scroll);
    }

    public Lanes withOrder(List<String> lanes) {
      return new Lanes(mode, collapsed, expanded, lanes, scroll);
    }

    public Lanes withScroll(double pixels) {
      return new Lanes(mode, collapsed, expanded, order, pixels);
    }
  }

  /**
   * Which events look or count otherwise.
   *
   * @param selected the id of the one outlined
   * @param focused the id of the one that the keys stand at, selected or not
   * @param found those that a search found
   * @param dimmed those that a filter left out and that are drawn faintly
   * @param hidden those that are treated as if they did not exist
   * @param fresh those that are pointed out as new
   */
  public record Marks(
      Optional<String> selected,
      Optional<String> focused,
      EventSet found,
      EventSet dimmed,
      EventSet hidden,
      EventSet fresh) {

    /** Nothing selected, focused, found, dimmed, hidden or new. */
    public static final Marks NONE =
        new Marks(Optional.empty(), Optional.empty(), EventSet.NONE, EventSet.NONE, EventSet.NONE);

    public Marks {
      requireNonNull(selected, "selected");
      requireNonNull(focused, "focused");
      requireNonNull(found, "found");
      requireNonNull(dimmed, "dimmed");
      requireNonNull(hidden, "hidden");
      requireNonNull(fresh, "fresh");
    }

    /** Nothing is new. */
    public Marks(
        Optional<String> selected,
        Optional<String> focused,
        EventSet found,
        EventSet dimmed,
        EventSet hidden) {
      this(selected, focused, found, dimmed, hidden, EventSet.NONE);
    }

    public Marks withSelected(String eventId) {
      return new Marks(Optional.of(eventId), focused, found, dimmed, hidden, fresh);
    }

    public Marks withDimmed(EventSet newDimmed) {
      return new Marks(selected, focused, found, newDimmed, hidden, fresh);
    }

    public Marks withFresh(EventSet newFresh) {
      return new Marks(selected, focused, found, dimmed, hidden, newFresh);
    }

    public Marks withHidden(EventSet newHidden) {
      return new Marks(selected, focused, found, dimmed, newHidden, fresh);
    }
  }

  /** A line above the picture: what it shows, and in smaller type what that is made from. */
  public record Heading(String title, String detail) {}

  public ViewState {
    requireNonNull(size, "size");
    requireNonNull(stretch, "stretch");
    requireNonNull(lanes, "lanes");
    requireNonNull(marks, "marks");
    requireNonNull(theme, "theme");
    requireNonNull(heading, "heading");
  }

  public ViewState withSize(Size newSize) {
    return new ViewState(newSize, stretch, lanes, marks, theme, heading);
  }

  public ViewState withStretch(Stretch newStretch) {
    return new ViewState(size, newStretch, lanes, marks, theme, heading);
  }

  public ViewState withLanes(Lanes newLanes) {
    return new ViewState(size, stretch, newLanes, marks, theme, heading);
  }

  public ViewState withMarks(Marks newMarks) {
    return new ViewState(size, stretch, lanes, newMarks, theme, heading);
  }

  public ViewState withTheme(Theme newTheme) {
    return new ViewState(size, stretch, lanes, marks, newTheme, heading);
  }
}
