package dateline.ui.timeline;

/** Turns gestures and keys into commands of the timeline. */
final class TimelineBehavior {

  private final PointerBehavior pointer;
  private final WheelBehavior wheel;
  private final KeyBehavior keys;

  TimelineBehavior(TimelineView view) {
    pointer = new PointerBehavior(view);
    wheel = new WheelBehavior(view);
    keys = new KeyBehavior(view);
  }

  void install() {
    pointer.install();
    wheel.install();
    keys.install();
  }

  void dispose() {
    pointer.dispose();
    wheel.dispose();
    keys.dispose();
  }
}
