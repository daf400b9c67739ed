package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Snapshot;
import dateline.layout.DisplayList;
import dateline.layout.LaneMode;
import dateline.layout.Theme;
import dateline.ui.InventedCrisis;
import dateline.ui.style.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window and {@code snapshot} paint one display list alike. */
@ExtendWith(ApplicationExtension.class)
class PainterTest {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;

  /** Letters and round corners are smoothed differently, so blocks of pixels are compared. */
  private static final int BLOCK = 8;

  private static final double ALIKE = 0.06;

  @ParameterizedTest
  @EnumSource
  void bothPaintersDrawTheSamePicture(Theme theme, @TempDir Path folder) throws IOException {
    var snapshot =
        new Snapshot(WIDTH, HEIGHT, Optional.empty(), Optional.empty(), LaneMode.THEME, theme);
    var timeline = InventedCrisis.timeline();
    var file = folder.resolve("picture.png");
    snapshot.write(timeline, "dam", file);

    var ours = painted(snapshot.draw(timeline, "dam")).getPixelReader();
    PixelReader theirs;
    try (var in = Files.newInputStream(file)) {
      theirs = new Image(in).getPixelReader();
    }

    int unlike = 0;
    for (int y = 0; y < HEIGHT; y += BLOCK) {
      for (int x = 0; x < WIDTH; x += BLOCK) {
        unlike += difference(ours, theirs, x, y) > ALIKE ? 1 : 0;
      }
    }
    assertThat(unlike / (double) (WIDTH * HEIGHT / BLOCK / BLOCK)).isLessThan(0.003);
  }

  private static WritableImage painted(DisplayList picture) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Fonts.load();
          var canvas = new Canvas(WIDTH, HEIGHT);
          new FxPainter(canvas.getGraphicsContext2D()).paint(picture, 1);
          return canvas.snapshot(null, null);
        });
  }

  /** How far the mean colours of two blocks differ, from 0 to 1. */
  private static double difference(PixelReader a, PixelReader b, int left, int top) {
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int y = top; y < top + BLOCK; y++) {
      for (int x = left; x < left + BLOCK; x++) {
        Color one = a.getColor(x, y);
        Color other = b.getColor(x, y);
        red += one.getRed() - other.getRed();
        green += one.getGreen() - other.getGreen();
        blue += one.getBlue() - other.getBlue();
      }
    }
    return Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue))) / (BLOCK * BLOCK);
  }
}
