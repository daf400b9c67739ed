package dateline.bench;

import dateline.export.Snapshot;
import dateline.layout.InventedTimeline;
import dateline.layout.LaneMode;
import dateline.layout.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Draws ten thousand invented events, near and far, in both themes and at two sizes. */
final class Pictures {

  private static final int EVENTS = 10_000;
  private static final Path FOLDER = Path.of("target", "pictures");

  private record Size(int width, int height) {}

  private record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

  private Pictures() {}

  /** Into {@code target/pictures}. */
  static void run() throws IOException {
    Files.createDirectories(FOLDER);
    var timeline = InventedTimeline.of(5, EVENTS);
    for (var size : new Size[] {new Size(1600, 900), new Size(1280, 720)}) {
      for (var theme : Theme.values()) {
        for (var level : levels().entrySet()) {
          var days = level.getValue();
          var file =
              FOLDER.resolve("%d-%s-%s.png".formatted(size.width, level.getKey(), theme.label()));
          new Snapshot(size.width, size.height, days.first, days.last, LaneMode.THEME, theme)
              .write(timeline, "Ten thousand invented events", file);
          System.out.println(file);
        }
      }
    }
  }

  private static Map<String, Days> levels() {
    var start = InventedTimeline.DENSE.plusDays(InventedTimeline.DENSE_DAYS / 2);
    var levels = new LinkedHashMap<String, Days>();
    levels.put("fit", new Days(Optional.empty(), Optional.empty()));
    levels.put("month", new Days(Optional.of(start), Optional.of(start.plusDays(30))));
    levels.put("days", new Days(Optional.of(start), Optional.of(start.plusDays(6))));
    return levels;
  }
}
