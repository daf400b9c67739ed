package dateline.ui.style;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.KindGroup;
import dateline.layout.Palette;
import dateline.layout.Role;
import dateline.layout.Theme;
import dateline.ui.settings.TypeScale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
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

  /** Every text and the grounds that the sheets put it on. */
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          entry(
              "text",
              List.of(
                  "surface",
                  "panel",
                  "raised",
                  "field",
                  "hover",
                  "pressed",
                  "chip",
                  "segment",
                  "time",
                  "conflict",
                  "agree",
                  "mark-streets",
                  "mark-government",
                  "mark-troops",
                  "mark-casualties",
                  "mark-world",
                  "mark-economy",
                  "mark-disaster",
                  "mark-other",
                  "mark-undated")),
          entry("secondary", List.of("surface", "panel", "raised", "field", "hover")),
          entry("chip-text", List.of("chip", "panel", "raised")),
          entry("accent", List.of("surface", "panel", "raised")),
          entry("on-accent", List.of("accent-fill", "accent-hover")),
          entry("agree-text", List.of("agree")),
          entry("conflict-text", List.of("conflict", "surface", "panel", "raised", "chip")),
          entry("panel", List.of("text")));

  /** Rings, edges and icons, and what they lie on. */
  private static final List<String> GROUNDS = List.of("surface", "panel", "raised", "chip");

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeReadOnItsGrounds(Theme theme) {
    var colours = colours(theme);
    assertThat(TEXTS)
        .allSatisfy(
            (ink, grounds) ->
                assertThat(grounds)
                    .allSatisfy(
                        ground ->
                            assertThat(contrast(colours, ink, ground))
                                .as("%s on %s", ink, ground)
                                .isGreaterThanOrEqualTo(4.5)));
  }

  @ParameterizedTest
  @EnumSource
  void ringsEdgesAndIconsStandOut(Theme theme) {
    var colours = colours(theme);
    var inks =
        Stream.concat(
            Stream.of("focus", "secondary"),
            Stream.of(KindGroup.values()).map(g -> "group-" + g.name().toLowerCase(Locale.ROOT)));
    assertThat(inks)
        .allSatisfy(
            ink ->
                assertThat(GROUNDS)
                    .allSatisfy(
                        ground ->
                            assertThat(contrast(colours, ink, ground))
                                .as("%s on %s", ink, ground)
                                .isGreaterThanOrEqualTo(3)));
  }

  private static double contrast(Map<String, String> colours, String ink, String ground) {
    double one = luminance(Color.web(colours.get("-dl-" + ink)));
    double other = luminance(Color.web(colours.get("-dl-" + ground)));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void everySizeOfTypeHasItsSheetAndNoOtherSheetFixesLetters() {
    var fixed = Pattern.compile("-fx-(font|icon)-size: *[\\d.]+px");
    for (double step : TypeScale.STEPS) {
      assertThat(fixed.matcher(read(StyleSheets.ofSize(step))).find()).isTrue();
    }
    for (var sheet : StyleSheets.of(Theme.LIGHT)) {
      assertThat(fixed.matcher(read(sheet)).find()).as(sheet).isFalse();
    }
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
