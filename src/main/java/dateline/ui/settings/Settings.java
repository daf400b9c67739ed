package dateline.ui.settings;

import dateline.export.CitationStyle;
import dateline.layout.Theme;
import dateline.ui.timeline.Wheel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** How a person has set the window, whatever is open in it. */
public final class Settings {

  private static final int MOST_RECENT = 8;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty typeScale = new SimpleDoubleProperty(TypeScale.USUAL);
  private final ObjectProperty<Wheel> wheel = new SimpleObjectProperty<>(Wheel.ZOOM);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final ObservableList<Path> recent = FXCollections.observableArrayList();
  private final ObservableList<Path> shownRecent = FXCollections.unmodifiableObservableList(recent);
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

  /** Projects and folders that were open lately, the last one first. */
  public ObservableList<Path> recent() {
    return shownRecent;
  }

  /** Has something done after every change. */
  public void onChange(Runnable action) {
    for (Observable setting :
        new Observable[] {theme, typeScale, wheel, reducedMotion, citations}) {
      setting.addListener(changed -> action.run());
    }
    recent.addListener((ListChangeListener<Path>) change -> action.run());
  }

  // Commands

  /** Remembers what was opened or saved. */
  public void opened(Path path) {
    var others = recent.stream().filter(other -> !other.equals(path));
    setRecent(Stream.concat(Stream.of(path), others).toList());
  }

  void setRecent(List<Path> paths) {
    var kept = paths.stream().limit(MOST_RECENT).toList();
    if (!kept.equals(recent)) {
      recent.setAll(kept);
    }
  }

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
