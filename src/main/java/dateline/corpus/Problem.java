package dateline.corpus;

import static java.util.Objects.requireNonNull;

/**
 * Something that could not be read or used. A problem never ends a run.
 *
 * @param file the file, as the user would name it
 * @param reason what is wrong
 * @param advice what to do about it
 */
public record Problem(String file, String reason, String advice) {

  public Problem {
    requireNonNull(file, "file");
    requireNonNull(reason, "reason");
    requireNonNull(advice, "advice");
  }
}
