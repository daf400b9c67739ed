package dateline.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The colours of a theme, read from {@code THEME.properties}. */
public final class Palette {

  /** How much of {@link Role#BAR} lies over the fullest chip. */
  static final double DENSEST = 0.4;

  private static final Map<Theme, Palette> BY_THEME = new EnumMap<>(Theme.class);

  static {
    for (var theme : Theme.values()) {
      BY_THEME.put(theme, new Palette(read(theme)));
    }
  }

  private final Map<Role, Colour> roles = new EnumMap<>(Role.class);
  private final Map<KindGroup, Colour> groups = new EnumMap<>(KindGroup.class);

  private Palette(Properties colours) {
    for (var role : Role.values()) {
      roles.put(role, Colour.of(colours.getProperty(role.key(), "")));
    }
    for (var group : KindGroup.values()) {
      groups.put(group, Colour.of(colours.getProperty("group." + group.key(), "")));
    }
  }

  /** The colours of a theme. */
  public static Palette of(Theme theme) {
    return BY_THEME.get(theme);
  }

  public Colour of(Role role) {
    return roles.get(role);
  }

  /** The colour of the edge and the symbol of a group's cards. */
  public Colour of(KindGroup group) {
    return groups.get(group);
  }

  private static Properties read(Theme theme) {
    var name = theme.label() + ".properties";
    var properties = new Properties();
    try (var in = Palette.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read palette " + name, e);
    }
  }
}
