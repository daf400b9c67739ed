package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, and what each may know. */
class ArchitectureTest {

  /** Each package may use only those before it. */
  private static final List<String> ORDER =
      Stream.of(
              "corpus",
              "text",
              "time",
              "clause",
              "event",
              "headline",
              "merge",
              "pipeline",
              "project",
              "layout",
              "export",
              "cli",
              "ui")
          .map(name -> "dateline." + name + "..")
          .toList();

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline");

  static Stream<Integer> allButTheLast() {
    return Stream.iterate(0, i -> i + 1).limit(ORDER.size() - 1L);
  }

  @ParameterizedTest
  @MethodSource("allButTheLast")
  void aPackageUsesOnlyThoseBeforeIt(int place) {
    var later = ORDER.subList(place + 1, ORDER.size()).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ORDER.get(place))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .because("data flows one way")
        .allowEmptyShould(true)
        .check(PRODUCTION);
  }

  @Test
  void everyClassButMainStandsInAPackageOfTheOrder() {
    classes()
        .that()
        .doNotHaveFullyQualifiedName("dateline.Main")
        .should()
        .resideInAnyPackage(ORDER.toArray(String[]::new))
        .because("a package is one noun of the domain")
        .check(PRODUCTION);
  }

  @Test
  void nothingButTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp.ikonli..")
        .because("the core runs without JavaFX")
        .check(PRODUCTION);
  }

  @Test
  void nothingButExportKnowsJava2d() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
        .because("the geometry is pure and the window paints with JavaFX")
        .check(PRODUCTION);
  }

  @Test
  void nothingButTextKnowsOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .because("it is hidden behind TextAnalyzer")
        .check(PRODUCTION);
  }

  @Test
  void onlyTheEdgesEndTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dateline", "dateline.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a stage or a window never ends the program")
        .check(PRODUCTION);
  }
}
