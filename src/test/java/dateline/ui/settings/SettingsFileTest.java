package dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Theme;
import dateline.ui.timeline.Wheel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  private final Settings settings = new Settings();
  private final Settings again = new Settings();
  @TempDir private Path folder;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void choose() {
    path = folder.resolve("a/b/settings.properties");
    file = new SettingsFile(path);
  }

  @Test
  void whatIsSetIsRemembered() throws IOException {
    settings.toggleTheme();
    settings.largerType();
    settings.wheelProperty().set(Wheel.SCROLL);
    settings.reducedMotionProperty().set(true);

    assertThat(file.write(settings)).isTrue();
    file.read(again);

    assertThat(again.theme()).isEqualTo(Theme.DARK);
    assertThat(again.typeScaleProperty().get()).isEqualTo(1.1);
    assertThat(again.wheelProperty().get()).isEqualTo(Wheel.SCROLL);
    assertThat(again.reducedMotionProperty().get()).isTrue();
    try (var files = Files.list(path.getParent())) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void whatWasOpenedLatelyIsRememberedTheLastFirst() {
    for (int i = 0; i < 10; i++) {
      settings.opened(Path.of("/news/crisis " + i + "/a\\b.dateline"));
    }
    settings.opened(Path.of("/news/crisis 5/a\\b.dateline"));

    file.write(settings);
    file.read(again);

    assertThat(again.recent()).hasSize(8).isEqualTo(settings.recent());
    assertThat(again.recent().get(0)).isEqualTo(Path.of("/news/crisis 5/a\\b.dateline"));
  }

  @Test
  void withoutAFileEverythingStaysUsual() {
    file.read(again);

    assertThat(again.theme()).isEqualTo(Theme.LIGHT);
    assertThat(again.wheelProperty().get()).isEqualTo(Wheel.ZOOM);
  }

  @Test
  void whatTheFileSaysWronglyStaysUsual() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "theme=pink\ntype=huge\nwheel=\\u00zz");

    file.read(again);

    assertThat(again.theme()).isEqualTo(Theme.LIGHT);
    assertThat(again.typeScaleProperty().get()).isEqualTo(TypeScale.USUAL);
  }

  @Test
  void aFileThatCannotBeWrittenIsNoError() throws IOException {
    Files.writeString(folder.resolve("a"), "a file where a folder should be");

    assertThat(file.write(settings)).isFalse();
  }

  @Test
  void typeGrowsAndShrinksInStepsWithEnds() {
    for (int i = 0; i < 20; i++) {
      settings.largerType();
    }
    assertThat(settings.typeScaleProperty().get()).isEqualTo(2.0);
    for (int i = 0; i < 20; i++) {
      settings.smallerType();
    }
    assertThat(settings.typeScaleProperty().get()).isEqualTo(0.8);
    settings.usualType();
    assertThat(settings.typeScaleProperty().get()).isEqualTo(1);
  }

  @Test
  void everySystemHasItsPlace() {
    var home = Path.of("/home/ada");
    assertThat(SettingsFile.usual("Linux", Map.of(), home))
        .isEqualTo(Path.of("/home/ada/.config/dateline/settings.properties"));
    assertThat(SettingsFile.usual("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), home))
        .isEqualTo(Path.of("/conf/dateline/settings.properties"));
    assertThat(SettingsFile.usual("Mac OS X", Map.of(), home))
        .isEqualTo(Path.of("/home/ada/Library/Preferences/Dateline/settings.properties"));
    assertThat(SettingsFile.usual("Windows 11", Map.of(), home))
        .isEqualTo(Path.of("/home/ada/AppData/Roaming/Dateline/settings.properties"));
  }
}
