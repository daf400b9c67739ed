package dateline.corpus;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Failures of the file system in a person's words. */
public final class Failure {

  private Failure() {}

  /** Why a file could not be read or written, as a sentence. */
  public static String reason(Exception e) {
    var cause = Optional.ofNullable(e.getCause()).orElse(e);
    if (cause instanceof AccessDeniedException) {
      return "You have no permission to read it.";
    }
    if (cause instanceof NoSuchFileException) {
      return "There is no such file or folder, or a link leads nowhere.";
    }
    if (cause instanceof FileSystemLoopException) {
      return "A link leads back to itself.";
    }
    return "It could not be read: " + cause.getMessage() + ".";
  }
}
