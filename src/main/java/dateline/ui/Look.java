package dateline.ui;

import dateline.layout.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Whether the window is light or dark. */
final class Look {

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

  ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  Theme theme() {
    return theme.get();
  }

  void toggle() {
    theme.set(theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
  }
}
