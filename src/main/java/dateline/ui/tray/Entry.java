package dateline.ui.tray;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A line of a list.
 *
 * @param heading in strong type
 * @param detail beside it
 * @param notice a line to show with the article
 * @param text the passage or what is wrong; empty for none
 * @param reason why it is here, or what to do
 * @param open goes where the line leads; empty where it leads nowhere
 */
record Entry(
    String heading,
    String detail,
    Optional<String> notice,
    String text,
    String reason,
    Optional<Runnable> open) {

  Entry {
    requireNonNull(heading, "heading");
    requireNonNull(open, "open");
  }
}
