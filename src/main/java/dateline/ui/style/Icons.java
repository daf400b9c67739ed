package dateline.ui.style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and the buttons that show nothing else. */
public final class Icons {

  private Icons() {}

  /** An icon in the colour of its surroundings; the style sheets size it. */
  public static Node of(Feather glyph) {
    var icon = new FontIcon(glyph);
    icon.getStyleClass().add("icon");
    return icon;
  }

  /**
   * A button with an icon and a name that stands back until it is needed.
   *
   * @param tip its shortcut, or what it does
   */
  public static Button quiet(Feather glyph, String name, String tip, Runnable action) {
    var button = new Button(name, of(glyph));
    button.getStyleClass().add("quiet-button");
    button.setTooltip(new Tooltip(tip));
    button.setOnAction(press -> action.run());
    return button;
  }

  /**
   * A button that shows an icon only.
   *
   * @param name what it does, for a screen reader and the tool tip
   * @param keys its shortcut as shown; empty for none
   */
  public static Button button(Feather glyph, String name, String keys, Runnable action) {
    var button = new Button();
    button.setGraphic(of(glyph));
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(keys.isEmpty() ? name : name + "  ·  " + keys));
    button.setOnAction(press -> action.run());
    return button;
  }
}
