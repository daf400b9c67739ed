package dateline.ui.timeline;

import dateline.layout.Stretch;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Moves the time in view, bit by bit for a command, at once for a gesture. */
final class Glide {

  private static final double SAME_LENGTH = 1e-9;

  private final ObjectProperty<Stretch> stretch;
  private final ObjectProperty<Animator> animator = new SimpleObjectProperty<>(Animator.AT_ONCE);
  private Stretch target;

  /** Moves what is in view as the property says. */
  Glide(ObjectProperty<Stretch> stretch) {
    this.stretch = stretch;
    this.target = stretch.get();
    stretch.addListener((property, old, now) -> target = isUnderWay ? target : now);
  }

  private boolean isUnderWay;

  ObjectProperty<Animator> animatorProperty() {
    return animator;
  }

  /** Where a movement under way leads; what is in view where there is none. */
  Stretch target() {
    return target;
  }

  /** Moves there bit by bit. */
  void to(Stretch there) {
    animator.get().stop();
    var from = stretch.get();
    target = there;
    animator.get().run(part -> show(part < 1 ? between(from, there, part) : there));
  }

  /** Is there at once. */
  void jump(Stretch there) {
    animator.get().stop();
    target = there;
    show(there);
  }

  private void show(Stretch now) {
    isUnderWay = true;
    stretch.set(now);
    isUnderWay = false;
  }

  /** Every part changes the length by the same factor; the moment that both ends share stays. */
  static Stretch between(Stretch from, Stretch to, double part) {
    double length = from.length() * Math.pow(to.length() / from.length(), part);
    double change = to.length() - from.length();
    double share =
        Math.abs(change) < SAME_LENGTH * from.length() ? part : (length - from.length()) / change;
    double start = from.start() + (to.start() - from.start()) * share;
    return new Stretch(start, start + length);
  }
}
