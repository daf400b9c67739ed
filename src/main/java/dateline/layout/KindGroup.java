package dateline.layout;

import dateline.event.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Kinds that share a lane, a colour and a symbol. */
public enum KindGroup {
  STREETS("On the streets", "protest, violence", Symbol.CIRCLE),
  GOVERNMENT("Government", "orders, posts, elections", Symbol.SQUARE),
  TROOPS("Troops", "deployment", Symbol.TRIANGLE),
  CASUALTIES("Casualties, arrests", "killed, injured, held", Symbol.CROSS),
  WORLD("The world reacts", "statements, diplomacy", Symbol.DIAMOND),
  ECONOMY("Economy, networks", "markets, internet", Symbol.HEXAGON),
  DISASTER("Disaster", "nature, accidents", Symbol.WEDGE),
  OTHER("Other", "everything else", Symbol.RING);

  /** The second cue beside the colour. */
  enum Symbol {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    CROSS,
    DIAMOND,
    HEXAGON,
    WEDGE,
    RING
  }

  private final String title;
  private final String about;
  private final Symbol symbol;

  KindGroup(String title, String about, Symbol symbol) {
    this.title = title;
    this.about = about;
    this.symbol = symbol;
  }

  /** The group that a kind belongs to. */
  public static KindGroup of(Kind kind) {
    return switch (kind) {
      case PROTEST, VIOLENCE -> STREETS;
      case ORDER, EMERGENCY, RESIGNATION_APPOINTMENT, ELECTION, LEGAL -> GOVERNMENT;
      case DEPLOYMENT -> TROOPS;
      case CASUALTIES, ARREST -> CASUALTIES;
      case STATEMENT_REACTION, DIPLOMACY -> WORLD;
      case ECONOMY_POLICY, COMMUNICATIONS -> ECONOMY;
      case DISASTER -> DISASTER;
      case OTHER -> OTHER;
    };
  }

  /** Its name on the screen. */
  public String title() {
    return title;
  }

  public List<Kind> kinds() {
    return Stream.of(Kind.values()).filter(kind -> of(kind) == this).toList();
  }

  /** What stands in it, in a few words. */
  String about() {
    return about;
  }

  Symbol symbol() {
    return symbol;
  }

  /** The name used in palette files and style classes. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
