package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class GlideTest {

  private final SimpleObjectProperty<Stretch> stretch =
      new SimpleObjectProperty<>(new Stretch(0, 100));
  private final Glide glide = new Glide(stretch);

  /** Shows parts of a change when the test says so. */
  private static final class ByHand implements Animator {

    private final List<DoubleConsumer> changes = new ArrayList<>();

    @Override
    public void run(DoubleConsumer frame) {
      changes.add(frame);
    }

    @Override
    public void stop() {
      changes.clear();
    }
  }

  @Test
  void everyPartChangesTheLengthByTheSameFactor() {
    var from = new Stretch(0, 100);
    var to = new Stretch(40, 41);

    assertThat(Glide.between(from, to, 0.5).length()).isCloseTo(10, within(1e-6));
    assertThat(Glide.between(from, to, 0)).isEqualTo(from);
    assertThat(Glide.between(from, to, 1).start()).isCloseTo(40, within(1e-6));
  }

  @Test
  void aMoveOfTheSameLengthIsEven() {
    var half = Glide.between(new Stretch(0, 10), new Stretch(100, 110), 0.5);

    assertThat(half.start()).isCloseTo(50, within(1e-6));
    assertThat(half.length()).isCloseTo(10, within(1e-6));
  }

  @Test
  void theMomentThatBothEndsShareStaysWhereItIs() {
    var half = Glide.between(new Stretch(0, 100), new Stretch(25, 75), 0.5);

    assertThat((half.start() + half.end()) / 2).isCloseTo(50, within(1e-6));
  }

  @Test
  void aSecondCommandStartsWhereTheFirstLeads() {
    var hand = new ByHand();
    glide.animatorProperty().set(hand);
    glide.to(new Stretch(10, 90));
    hand.changes.get(0).accept(0.5);

    assertThat(glide.target()).isEqualTo(new Stretch(10, 90));
    assertThat(stretch.get()).isNotEqualTo(glide.target());
  }

  @Test
  void aGestureEndsAMovementUnderWay() {
    var hand = new ByHand();
    glide.animatorProperty().set(hand);
    glide.to(new Stretch(10, 90));

    glide.jump(new Stretch(0, 1));

    assertThat(hand.changes).isEmpty();
    assertThat(stretch.get()).isEqualTo(new Stretch(0, 1));
    assertThat(glide.target()).isEqualTo(new Stretch(0, 1));
  }

  @Test
  void withoutMotionItIsThereAtOnce() {
    glide.to(new Stretch(3, 4));

    assertThat(stretch.get()).isEqualTo(new Stretch(3, 4));
  }
}
