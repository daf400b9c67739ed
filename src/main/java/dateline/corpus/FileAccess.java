package dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What reading articles asks of the file system; every call may fail. */
interface FileAccess {

  /** The disks of this machine. */
  FileAccess DISK =
      new FileAccess() {
        @Override
        public List<Path> list(Path folder) throws IOException {
          try (var files = Files.list(folder)) {
            return files.sorted().toList();
          }
        }

        @Override
        public byte[] read(Path file) throws IOException {
          return Files.readAllBytes(file);
        }

        @Override
        public long size(Path file) throws IOException {
          return Files.size(file);
        }
      };

  /** What a folder holds, in the order of its names. */
  List<Path> list(Path folder) throws IOException;

  /** The bytes of a file. */
  byte[] read(Path file) throws IOException;

  /** How many bytes a file has. */
  long size(Path file) throws IOException;
}
