package dateline.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.KindGroup;
import dateline.layout.Palette;
import dateline.layout.Role;
import dateline.layout.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleSheetsTest {

  private static final Pattern NAMED = Pattern.compile("(-dl-[a-z-]+): *([^;]+);");
  private static final Pattern USED = Pattern.compile("-dl-[a-z-]+");

  private static String read(String sheet) {
    try (var in = StyleSheets.class.getResourceAsStream(sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> colours(Theme theme) {
    var colours = new TreeMap<String, String>();
    var named = NAMED.matcher(read(StyleSheets.of(theme).get(0)));
    while (named.find()) {
      colours.put(named.group(1), named.group(2));
    }
    return colours;
  }

  @Test
  void bothThemesNameTheSameColours() {
    assertThat(colours(Theme.LIGHT).keySet()).isEqualTo(colours(Theme.DARK).keySet());
  }

  @Test
  void everyColourIsUsedAndEveryUsedOneIsNamed() {
    var used = new TreeSet<String>();
    StyleSheets.of(Theme.LIGHT).stream()
        .skip(1)
        .forEach(sheet -> USED.matcher(read(sheet)).results().forEach(r -> used.add(r.group())));

    assertThat(used).isEqualTo(colours(Theme.LIGHT).keySet());
  }

  @Test
  void onlyTheThemesNameColours() {
    var literal = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    for (var sheet : StyleSheets.of(Theme.LIGHT).subList(1, StyleSheets.of(Theme.LIGHT).size())) {
      assertThat(literal.matcher(read(sheet)).find()).as(sheet).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theWindowHasTheColoursOfThePicture(Theme theme) {
    var named = colours(theme);
    var palette = Palette.of(theme);

    assertThat(named.get("-dl-surface")).isEqualTo(hex(palette.of(Role.SURFACE).rgb()));
    assertThat(named.get("-dl-panel")).isEqualTo(hex(palette.of(Role.PANEL).rgb()));
    assertThat(named.get("-dl-text")).isEqualTo(hex(palette.of(Role.TEXT).rgb()));
    assertThat(named.get("-dl-secondary")).isEqualTo(hex(palette.of(Role.SECONDARY).rgb()));
    assertThat(named.get("-dl-accent")).isEqualTo(hex(palette.of(Role.ACCENT).rgb()));
    for (var group : KindGroup.values()) {
      assertThat(named.get("-dl-group-" + group.name().toLowerCase(Locale.ROOT)))
          .isEqualTo(hex(palette.of(group).rgb()));
    }
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
