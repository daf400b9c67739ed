package dateline.pipeline;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The people, places and bodies of invented news, some of them named far oftener than others. */
final class InventedNames {

  private static final int PLACES = 1500;
  private static final int COUNTRIES = 60;
  private static final int SURNAMES = 4000;
  private static final int FIRST_NAMES = 300;
  private static final int MOVEMENTS = 400;

  private final InventedWords words;
  private final List<String> places;
  private final List<String> countries;
  private final List<String> surnames;
  private final List<String> firstNames;
  private final List<String> movements;

  InventedNames(InventedWords words, RandomGenerator random) {
    this.words = words;
    places = words.names(PLACES, random);
    countries = words.names(COUNTRIES, random).stream().map(name -> name + "ia").toList();
    surnames = words.names(SURNAMES, random);
    firstNames = words.names(FIRST_NAMES, random);
    movements = words.names(MOVEMENTS, random);
  }

  /** Who and what a story is about, by the slots of the sentences. */
  Map<String, String> cast(RandomGenerator random) {
    var country = words.frequent(countries, random);
    int rank = countries.indexOf(country);
    return Map.of(
        "country",
        country,
        "president",
        "President " + firstNames.get(rank) + " " + surnames.get(rank),
        "minister",
        words.any("title", random) + " " + person(random),
        "city",
        words.frequent(places, random),
        "group",
        "the " + words.frequent(movements, random) + " " + words.any("movement", random),
        "body",
        words.frequent("office", random));
  }

  /** What only one happening or sentence is about. */
  Map<String, String> extras(RandomGenerator random) {
    return Map.of(
        "official", person(random),
        "other", words.frequent(places, random),
        "site", words.frequent("site", random),
        "matter", words.frequent("matter", random));
  }

  private String person(RandomGenerator random) {
    return words.frequent(firstNames, random) + " " + words.frequent(surnames, random);
  }
}
