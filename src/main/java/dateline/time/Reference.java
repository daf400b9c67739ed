package dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a text from outside it.
 *
 * @param published the day of publication; without it, what is counted from there has no range
 * @param order how the texts around it write dates in figures; its own dates come first
 */
public record Reference(Optional<LocalDate> published, DateOrder order) {

  public Reference {
    requireNonNull(published, "published");
    requireNonNull(order, "order");
  }
}
