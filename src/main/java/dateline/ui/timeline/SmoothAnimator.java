package dateline.ui.timeline;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** Shows a change within a fifth of a second, fast at first. */
public final class SmoothAnimator implements Animator {

  private static final Duration LASTS = Duration.millis(200);

  private Change change = new Change(part -> {});

  @Override
  public void run(DoubleConsumer frame) {
    stop();
    change = new Change(frame);
    change.play();
  }

  @Override
  public void stop() {
    change.stop();
  }

  private static final class Change extends Transition {

    private final DoubleConsumer frame;

    Change(DoubleConsumer frame) {
      this.frame = frame;
      setCycleDuration(LASTS);
      setInterpolator(Interpolator.EASE_OUT);
    }

    @Override
    protected void interpolate(double part) {
      frame.accept(part);
    }
  }
}
