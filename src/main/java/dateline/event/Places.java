package dateline.event;

/** The places that are known by name: countries, regions and large cities. */
public final class Places {

  private final Gazetteer gazetteer = Gazetteer.english();

  private Places() {}

  /** The places of the program's own list, by their English names. */
  public static Places known() {
    return new Places();
  }

  public boolean isPlace(String name) {
    return gazetteer.isPlace(name);
  }

  public boolean isCountry(String name) {
    return gazetteer.isCountry(name);
  }

  /** Whether the word is an adjective or noun of nationality: "Norwegian". */
  public boolean isDemonym(String word) {
    return gazetteer.isDemonym(word);
  }
}
