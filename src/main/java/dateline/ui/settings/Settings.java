package dateline.ui.settings;

import dateline.export.CitationStyle;
import dateline.layout.Theme;
import dateline.ui.timeline.Wheel;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a person has set the window, whatever is open in it. */
public final class Settings {

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty typeScale = new SimpleDoubleProperty(TypeScale.USUAL);
  private final ObjectProperty<Wheel> wheel = new SimpleObjectProperty<>(Wheel.ZOOM);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final ObjectProperty<CitationStyle> citations =
      new SimpleObjectProperty<>(CitationStyle.MLA);

  // Properties

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public Theme theme() {
    return theme.get();
  }

  /** One of {@link TypeScale#STEPS}. */
  public DoubleProperty typeScaleProperty() {
    return typeScale;
  }

  /** What the wheel does over the timeline when no key is held. */
  public ObjectProperty<Wheel> wheelProperty() {
    return wheel;
  }

  /** Whether every change is shown at once. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** How quotations that are copied are cited. */
  public ObjectProperty<CitationStyle> citationsProperty() {
    return citations;
  }

  public CitationStyle citations() {
    return citations.get();
  }

  /** Has something done after every change. */
  public void onChange(Runnable action) {
    for (Observable setting :
        new Observable[] {theme, typeScale, wheel, reducedMotion, citations}) {
      setting.addListener(changed -> action.run());
    }
  }

  // Commands

  public void toggleTheme() {
    theme.set(theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
  }

  public void largerType() {
    typeScale.set(TypeScale.stepped(typeScale.get(), 1));
  }

  public void smallerType() {
    typeScale.set(TypeScale.stepped(typeScale.get(), -1));
  }

  public void usualType() {
    typeScale.set(TypeScale.USUAL);
  }
}
