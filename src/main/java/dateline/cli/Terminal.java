package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * What commands know of whoever started them.
 *
 * @param out where results go, and nothing else
 * @param err where progress, problems and errors go
 * @param interrupted whether the command should stop and write nothing
 */
public record Terminal(OutputStream out, PrintStream err, BooleanSupplier interrupted) {

  public Terminal {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    requireNonNull(interrupted, "interrupted");
  }

  /** The streams of this process, in UTF-8 whatever the locale. */
  public static Terminal ofProcess(BooleanSupplier interrupted) {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        interrupted);
  }

  /** Says something in one line, after the name of the program. */
  void say(String line) {
    err.println("dateline: " + line);
  }
}
