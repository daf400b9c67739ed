package dateline.project;

import dateline.corpus.FileNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all. */
public final class AtomicFile {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes to a temporary name in the same folder and then moves that over the file. Where anything
   * fails, the file stays as it was and nothing else is left behind. A device or pipe is written to
   * directly; of a symbolic link, the file it leads to is replaced.
   */
  public static void write(Path file, Content content) throws IOException {
    var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeInto(target, content);
      return;
    }
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString());
    }
    var part = FileNames.resolve(target.getParent(), "." + FileNames.nameOf(target) + ".part");
    try {
      writeWhole(part, content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(Path device, Content content) throws IOException {
    try (var out = Files.newOutputStream(device)) {
      content.writeTo(out);
    }
  }

  private static void writeWhole(Path part, Content content) throws IOException {
    try (var channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        var out = Channels.newOutputStream(channel)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }
}
