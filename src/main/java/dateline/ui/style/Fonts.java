package dateline.ui.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Makes Inter known to JavaFX, from the class path. */
public final class Fonts {

  private static final List<String> STYLES = List.of("Regular", "Italic", "SemiBold", "Bold");

  private Fonts() {}

  /** Loads the faces the style sheets name; loading them again changes nothing. */
  public static void load() {
    STYLES.forEach(style -> load("/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf"));
  }

  private static void load(String resource) {
    try (var in = Font.class.getResourceAsStream(resource)) {
      Font.loadFont(in, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
