package dateline.ui.task;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, whichever threads ask.
 *
 * @param <T> the value
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  /**
   * @param maker makes the value, on the thread that first asks for it
   */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
