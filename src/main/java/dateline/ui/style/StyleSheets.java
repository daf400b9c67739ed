package dateline.ui.style;

import dateline.layout.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/** The style sheets of a theme: the one that names its colours, then one per component. */
public final class StyleSheets {

  private static final List<String> COMPONENTS =
      List.of("base", "header", "timeline", "side", "event", "article", "tray", "notice", "dialog");

  private StyleSheets() {}

  /** Gives a window, and every dialog and menu that it opens, the look of a theme. */
  public static void apply(Theme theme, Scene scene) {
    scene.getStylesheets().setAll(of(theme));
  }

  static List<String> of(Theme theme) {
    return Stream.concat(Stream.of(theme.label()), COMPONENTS.stream())
        .map(name -> "/dateline/ui/" + name + ".css")
        .toList();
  }
}
