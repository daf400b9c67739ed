package dateline.layout;

import dateline.pipeline.Timeline;
import java.util.List;

/**
 * Draws a timeline as a display list. Equal states give equal lists.
 *
 * <p>What does not depend on the view is worked out once, and again when other events are hidden or
 * dimmed. Used by one thread at a time, but for {@link #leaving}.
 */
public final class TimelineLayout {

  private static final double ROOM = 0.03;

  /** More room after the end: cards begin at their time and reach on. */
  private static final double LAST_CARDS = 5;

  private final TimelineIndex whole;
  private EventSet hidden = EventSet.NONE;
  private EventSet dimmed = EventSet.NONE;
  private TimelineIndex index;

  public TimelineLayout(Timeline timeline) {
    this.whole = new TimelineIndex(timeline);
    this.index = whole;
  }

  /**
   * The stretch of the first view: the shortest one with nine tenths of the total importance of the
   * events.
   */
  public Stretch story() {
    return index.story();
  }

  /** The stretch that holds every event and every publication, with some room around. */
  public Stretch whole() {
    var span = index.overview().span();
    double room = Math.floor(span.length() * ROOM);
    return new Stretch(span.start() - room, span.end() + room * LAST_CARDS);
  }

  /** The keys of all lanes, from the top. */
  public List<String> lanes(ViewState.Lanes settings) {
    return index.lanes(settings).stream().map(Lane::key).toList();
  }

  /** A timeline without what is hidden, and with what is dimmed less important than the rest. */
  public static final class Remainder {

    private final EventSet hidden;
    private final EventSet dimmed;
    private final TimelineIndex index;

    private Remainder(ViewState.Marks marks, TimelineIndex whole) {
      hidden = marks.hidden();
      dimmed = marks.dimmed();
      index = whole.without(hidden, dimmed);
    }
  }

  /**
   * Works out what a state hides and dims, which takes long with many events; any thread may.
   *
   * @param state of a view that will be drawn soon
   */
  public Remainder leaving(ViewState state) {
    var remainder = new Remainder(state.marks(), whole);
    var frame = Frame.of(state);
    var scale = scale(state, frame);
    new LanesDrawing(new Canvas(Palette.of(state.theme())), frame, state)
        .plan(remainder.index, scale);
    return remainder;
  }

  /** Draws from now on what is left of this timeline, as long as states hide and dim the same. */
  public void use(Remainder remainder) {
    hidden = remainder.hidden;
    dimmed = remainder.dimmed;
    index = remainder.index;
  }

  /** The picture of the timeline in a state of the view. */
  public DisplayList layout(ViewState state) {
    update(state.marks());
    var frame = Frame.of(state);
    var scale = scale(state, frame);
    var canvas = new Canvas(Palette.of(state.theme()));
    var whole = new Rect(0, 0, state.size().width(), state.size().height());
    canvas.fill(whole, Role.SURFACE);
    var axis = new AxisDrawing(canvas, frame, scale, Ticks.of(scale));
    axis.drawGround(index.silent());
    var view = new LanesDrawing(canvas, frame, state).draw(index, scale);
    axis.drawAxis(index.publications());
    new ScrollDrawing(canvas, frame, state.lanes().mode() != LaneMode.NONE).draw(view);
    var strip = frame.strip();
    var overview = index.overview().scale(strip.x(), strip.width());
    new OverviewDrawing(canvas, frame, overview).draw(index, state.stretch());
    state.heading().ifPresent(heading -> new HeadingDrawing(canvas, frame).draw(heading));
    return new DisplayList(
        state.size().width(),
        state.size().height(),
        canvas.shapes(),
        canvas.hits(),
        new DisplayList.Geometry(scale, overview, frame.lanes(), view.height(), view.scroll()));
  }

  /** The cards and chips of every lane, from the top, with the lane's key. */
  List<LanesDrawing.Placed> placements(ViewState state) {
    update(state.marks());
    var frame = Frame.of(state);
    var scale = scale(state, frame);
    var canvas = new Canvas(Palette.of(state.theme()));
    return new LanesDrawing(canvas, frame, state).place(index, scale);
  }

  private static TimeScale scale(ViewState state, Frame frame) {
    return new TimeScale(state.stretch(), frame.lanes().x(), frame.lanes().width());
  }

  private void update(ViewState.Marks marks) {
    if (!marks.hidden().equals(hidden) || !marks.dimmed().equals(dimmed)) {
      use(new Remainder(marks, whole));
    }
  }
}
