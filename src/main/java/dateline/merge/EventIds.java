package dateline.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Gives events their ids: a hash of the first passage in the first article, so that the same
 * mentions always make the same id.
 */
public final class EventIds {

  private static final int LENGTH = 10;

  private final Set<String> given;

  /** Where no id has been given yet. */
  EventIds() {
    this(Set.of());
  }

  /** Where some ids have been given already. */
  public EventIds(Set<String> given) {
    this.given = new HashSet<>(given);
  }

  /** A fresh id for the event of which this is the first passage. */
  public String of(String articleId, String quote) {
    var seed = articleId + "\n" + quote;
    var id = hash(seed);
    for (int again = 2; !given.add(id); again++) {
      id = hash(seed + "\n" + again);
    }
    return id;
  }

  private static String hash(String seed) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
