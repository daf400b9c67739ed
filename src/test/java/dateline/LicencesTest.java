package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every library that ships has a licence that suits an Apache-2.0 program. */
class LicencesTest {

  /** A line of the list: one or more licences to choose from, the name, the coordinates. */
  private static final Pattern LIBRARY = Pattern.compile("\\s+\\((.+)\\) (\\S.*) \\((\\S+:\\S+).*");

  private static final Pattern PERMISSIVE =
      Pattern.compile(
          "(?i).*(apache.*2|\\bMIT\\b|BSD|open font|mozilla public|\\bMPL\\b|eclipse public|\\bEPL\\b).*");

  private static final Pattern CLASS_PATH_EXCEPTION =
      Pattern.compile("(?i).*(\\+ ?CE\\b|class ?path exception).*");

  @Test
  void everyLibraryThatShipsMayShip() throws IOException {
    var libraries = thirdParty().lines().filter(line -> line.startsWith("   ")).toList();
    libraries.forEach(System.out::println);
    assertThat(libraries).hasSizeGreaterThan(20).allMatch(LicencesTest::mayShip);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "   (GNU General Public License, version 3) Tagger (a:b:1 - https://a.b)",
        "   (GPL-2.0) Tagger (a:b:1 - https://a.b)",
        "   (AGPL-3.0) Tagger (a:b:1 - https://a.b)",
        "   (Unknown license) Tagger (a:b:1 - no url defined)"
      })
  void aGplWithoutExceptionOrAnUnknownLicenceIsRefused(String library) {
    assertThat(mayShip(library)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "   (GPLv2+CE) Toolkit (a:b:1 - https://a.b)",
        "   (GNU GPL v2 with the Classpath Exception) Toolkit (a:b:1 - https://a.b)",
        "   (GPL-3.0) (Mozilla Public License Version 1.1) Detector (a:b:1 - https://a.b)"
      })
  void anExceptionOrAChoiceIsAccepted(String library) {
    assertThat(mayShip(library)).isTrue();
  }

  private static boolean mayShip(String library) {
    var line = LIBRARY.matcher(library);
    return line.matches()
        && List.of(line.group(1).split("\\) \\(")).stream().anyMatch(LicencesTest::suits);
  }

  private static boolean suits(String licence) {
    return PERMISSIVE.matcher(licence).matches() || CLASS_PATH_EXCEPTION.matcher(licence).matches();
  }

  private static String thirdParty() throws IOException {
    try (var list = LicencesTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
