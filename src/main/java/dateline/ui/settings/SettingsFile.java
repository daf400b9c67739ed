package dateline.ui.settings;

import dateline.export.CitationStyle;
import dateline.layout.Theme;
import dateline.project.AtomicFile;
import dateline.ui.timeline.Wheel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file that remembers settings. What it does not say, or says wrong, stays as it was. */
public final class SettingsFile {

  private static final String THEME = "theme";
  private static final String TYPE = "type";
  private static final String WHEEL = "wheel";
  private static final String REDUCED_MOTION = "reduced-motion";
  private static final String CITATIONS = "citations";

  /** With a number from 1 behind it. */
  private static final String RECENT = "recent";

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * Where a system keeps the settings of a person.
   *
   * @param system its name, as Java gives it
   * @param environment variables by name
   * @param home the person's folder
   */
  public static Path usual(String system, Map<String, String> environment, Path home) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
          .resolve("Dateline/settings.properties");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Preferences/Dateline/settings.properties");
    }
    return folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
        .resolve("dateline/settings.properties");
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .orElse(otherwise);
  }

  /** Sets what the file says; nothing where there is none that can be read. */
  public void read(Settings settings) {
    var said = said();
    chosen(Theme.values(), said.getProperty(THEME)).ifPresent(settings.themeProperty()::set);
    chosen(Wheel.values(), said.getProperty(WHEEL)).ifPresent(settings.wheelProperty()::set);
    chosen(CitationStyle.values(), said.getProperty(CITATIONS))
        .ifPresent(settings.citationsProperty()::set);
    settings.setRecent(recent(said));
    number(said.getProperty(TYPE))
        .map(TypeScale::nearest)
        .ifPresent(settings.typeScaleProperty()::set);
    settings.reducedMotionProperty().set(Boolean.parseBoolean(said.getProperty(REDUCED_MOTION)));
  }

  private static List<Path> recent(Properties said) {
    return IntStream.iterate(1, i -> said.containsKey(RECENT + i), i -> i + 1)
        .mapToObj(i -> said.getProperty(RECENT + i))
        .flatMap(name -> path(name).stream())
        .toList();
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Properties said() {
    var said = new Properties();
    try {
      said.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      said.clear();
    }
    return said;
  }

  /**
   * Writes the settings, whole or not at all.
   *
   * @return whether they could be written
   */
  public boolean write(Settings settings) {
    var recent = settings.recent();
    var opened =
        IntStream.range(0, recent.size())
            .mapToObj(i -> line(RECENT + (i + 1), escaped(recent.get(i).toString())));
    var lines =
        Stream.of(
            line(THEME, key(settings.theme())),
            line(TYPE, Double.toString(settings.typeScaleProperty().get())),
            line(WHEEL, key(settings.wheelProperty().get())),
            line(REDUCED_MOTION, Boolean.toString(settings.reducedMotionProperty().get())),
            line(CITATIONS, key(settings.citations())));
    var text = Stream.concat(lines, opened).collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** In a file of properties a backslash begins a sign of another kind. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\");
  }

  private static String line(String name, String value) {
    return name + "=" + value + "\n";
  }

  private static <E extends Enum<E>> Optional<E> chosen(E[] values, String name) {
    return Stream.of(values).filter(value -> key(value).equals(name)).findFirst();
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.ofNullable(text).map(Double::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
