package dateline.ui.style;

import dateline.layout.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/** The style sheets of a theme: the one that names its colours, then one per component. */
public final class StyleSheets {

  private static final List<String> COMPONENTS =
      List.of(
          "base",
          "header",
          "filter",
          "timeline",
          "table",
          "side",
          "event",
          "article",
          "tray",
          "notice",
          "dialog");

  private StyleSheets() {}

  /**
   * Gives a window, and every dialog and menu that it opens, the look of a theme.
   *
   * @param typeScale how much larger than usual letters are, one of the sizes there is a sheet for
   */
  public static void apply(Theme theme, double typeScale, Scene scene) {
    var sheets = Stream.concat(of(theme).stream(), Stream.of(ofSize(typeScale))).toList();
    if (!sheets.equals(scene.getStylesheets())) {
      scene.getStylesheets().setAll(sheets);
    }
  }

  static String ofSize(double typeScale) {
    return "/dateline/ui/size/" + Math.round(typeScale * 100) + ".css";
  }

  static List<String> of(Theme theme) {
    return Stream.concat(Stream.of(theme.label()), COMPONENTS.stream())
        .map(name -> "/dateline/ui/" + name + ".css")
        .toList();
  }
}
