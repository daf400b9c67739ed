package dateline.ui.reading;

import javafx.scene.control.Label;

/** A label of as many lines as its text needs, and never fewer. */
public final class WrappedLabel extends Label {

  /**
   * @param style the class that tells how it looks
   */
  public WrappedLabel(String text, String style) {
    super(text);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add(style);
  }
}
