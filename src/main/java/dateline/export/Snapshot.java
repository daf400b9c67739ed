package dateline.export;

import dateline.layout.DisplayList;
import dateline.layout.LaneMode;
import dateline.layout.Stretch;
import dateline.layout.Theme;
import dateline.layout.TimelineLayout;
import dateline.layout.ViewState;
import dateline.pipeline.Timeline;
import dateline.project.AtomicFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A picture of a timeline, as a PNG file.
 *
 * @param width in pixels
 * @param height in pixels
 * @param from the first day shown; the first of the story where it is empty
 * @param to the last day shown; the last of the story where it is empty
 * @param lanes what the lanes stand for
 * @param theme the colours
 */
public record Snapshot(
    int width,
    int height,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    LaneMode lanes,
    Theme theme) {

  private static final int SMALLEST = 400;
  private static final int LARGEST = 16_000;

  public Snapshot {
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      throw new IllegalArgumentException(
          "a picture is " + SMALLEST + " to " + LARGEST + " pixels wide and high");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "ends before it begins: " + from.get() + " to " + to.get());
    }
  }

  /**
   * Writes the picture; a file that is there is replaced once the new one is complete.
   *
   * @param name what the timeline is of
   * @throws IOException if the file cannot be written; what was there before is then unchanged
   */
  public void write(Timeline timeline, String name, Path file) throws IOException {
    var image = paint(draw(timeline, name));
    AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
  }

  /** The picture as a display list. */
  public DisplayList draw(Timeline timeline, String name) {
    var layout = new TimelineLayout(timeline);
    var state =
        new ViewState(
            new ViewState.Size(width, height),
            stretch(layout.story()),
            ViewState.Lanes.by(lanes),
            ViewState.Marks.NONE,
            theme,
            Optional.of(new ViewState.Heading(name, detail(timeline))));
    return layout.layout(state);
  }

  /** Paints a display list on an image of its size. */
  static BufferedImage paint(DisplayList list) {
    var image =
        new BufferedImage(
            (int) Math.ceil(list.width()),
            (int) Math.ceil(list.height()),
            BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    list.paint(new Java2dPainter(graphics));
    graphics.dispose();
    return image;
  }

  private Stretch stretch(Stretch story) {
    double start = from.map(day -> (double) day.toEpochDay()).orElse(story.start());
    double end = to.map(day -> day.toEpochDay() + 1.0).orElse(story.end());
    if (start < end) {
      return new Stretch(start, end);
    }
    return from.isPresent()
        ? new Stretch(start, start + story.length())
        : new Stretch(end - story.length(), end);
  }

  private static String detail(Timeline timeline) {
    return count(timeline.sources().size(), "article")
        + "  ·  "
        + count(timeline.events().size(), "event");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
