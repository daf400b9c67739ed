package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

  private static final double AA_TEXT = 4.5;
  private static final double AA_GRAPHICS = 3;

  private record Pair(Role ink, Role ground) {}

  private static final List<Pair> TEXTS =
      List.of(
          new Pair(Role.TEXT, Role.SURFACE),
          new Pair(Role.TEXT, Role.PANEL),
          new Pair(Role.TEXT, Role.CARD),
          new Pair(Role.TEXT, Role.FOUND),
          new Pair(Role.SECONDARY, Role.SURFACE),
          new Pair(Role.SECONDARY, Role.WEEKEND),
          new Pair(Role.SECONDARY, Role.HATCH),
          new Pair(Role.SECONDARY, Role.PANEL),
          new Pair(Role.CHIP_TEXT, Role.CHIP),
          new Pair(Role.CONFLICT_TEXT, Role.CONFLICT),
          new Pair(Role.TEXT, Role.WEEKEND),
          new Pair(Role.TEXT, Role.HATCH),
          new Pair(Role.SECONDARY, Role.CARD),
          new Pair(Role.SECONDARY, Role.FOUND),
          new Pair(Role.ACCENT, Role.SURFACE),
          new Pair(Role.ACCENT, Role.PANEL));

  private static final List<Pair> OUTLINES =
      Stream.of(Role.ACCENT, Role.SELECTION)
          .flatMap(
              ink ->
                  Stream.of(Role.SURFACE, Role.CARD, Role.WEEKEND, Role.HATCH, Role.FOUND)
                      .map(ground -> new Pair(ink, ground)))
          .toList();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void focusRingAndSelectionStandOutFromEveryGround(Theme theme) {
    var palette = Palette.of(theme);
    assertThat(OUTLINES)
        .allSatisfy(
            pair ->
                assertThat(Colour.contrast(palette.of(pair.ink()), palette.of(pair.ground())))
                    .as("%s on %s", pair.ink(), pair.ground())
                    .isGreaterThanOrEqualTo(AA_GRAPHICS));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextCanBeReadOnItsGround(Theme theme) {
    var palette = Palette.of(theme);
    assertThat(TEXTS)
        .allSatisfy(
            pair ->
                assertThat(Colour.contrast(palette.of(pair.ink()), palette.of(pair.ground())))
                    .as("%s on %s", pair.ink(), pair.ground())
                    .isGreaterThanOrEqualTo(AA_TEXT));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theFullestChipAndTheStrongestSpanCanBeRead(Theme theme) {
    var palette = Palette.of(theme);
    var fullest = palette.of(Role.BAR).at(Palette.DENSEST).over(palette.of(Role.CHIP));
    assertThat(Colour.contrast(palette.of(Role.CHIP_TEXT), fullest))
        .isGreaterThanOrEqualTo(AA_TEXT);
    assertThat(KindGroup.values())
        .allSatisfy(
            group -> {
              var ground =
                  palette.of(group).at(SpanDrawing.STRENGTH).over(palette.of(Role.SURFACE));
              assertThat(Colour.contrast(palette.of(Role.TEXT), ground))
                  .isGreaterThanOrEqualTo(AA_TEXT);
              assertThat(Colour.contrast(palette.of(Role.SECONDARY), ground))
                  .as("a date on a span of %s", group)
                  .isGreaterThanOrEqualTo(AA_TEXT);
            });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void edgesAndSymbolsStandOutFromTheirCards(Theme theme) {
    var palette = Palette.of(theme);
    assertThat(KindGroup.values())
        .allSatisfy(
            group ->
                assertThat(List.of(Role.CARD, Role.SURFACE, Role.FOUND, Role.WEEKEND))
                    .allSatisfy(
                        ground ->
                            assertThat(Colour.contrast(palette.of(group), palette.of(ground)))
                                .as("%s on %s", group, ground)
                                .isGreaterThanOrEqualTo(AA_GRAPHICS)));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void noTwoGroupsShareAColourOrASymbol(Theme theme) {
    var palette = Palette.of(theme);
    assertThat(Stream.of(KindGroup.values()).map(palette::of)).doesNotHaveDuplicates();
    assertThat(Stream.of(KindGroup.values()).map(KindGroup::symbol)).doesNotHaveDuplicates();
  }
}
