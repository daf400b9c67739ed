package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {

  @Test
  void linuxHasADisplayWhereItSaysSo() {
    assertThat(Display.isThere(system("Linux"), Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Display.isThere(system("Linux"), Map.of("DISPLAY", ""))).isFalse();
    assertThat(Display.isThere(system("Linux"), Map.of())).isFalse();
  }

  @Test
  void otherSystemsHaveOne() {
    assertThat(Display.isThere(system("Windows 11"), Map.of())).isTrue();
    assertThat(Display.isThere(system("Mac OS X"), Map.of())).isTrue();
  }

  @Test
  void aToolkitThatDrawsWithoutAScreenNeedsNone() {
    var properties = system("Linux");
    properties.setProperty("glass.platform", "Monocle");

    assertThat(Display.isThere(properties, Map.of())).isTrue();
  }

  private static Properties system(String name) {
    var properties = new Properties();
    properties.setProperty("os.name", name);
    return properties;
  }
}
