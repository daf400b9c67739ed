package dateline.headline;

import dateline.clause.WordLists;
import dateline.event.Places;
import dateline.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shortens who does something to what a headline calls them: a surname, an organisation. */
final class ShortNames {

  /** The most words that are left of who acts. */
  private static final int MOST_ACTOR_WORDS = 5;

  /** "Charles IV". */
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  /** "Prime Minister Anna Kovac’s house". */
  private static final Pattern OWNER = Pattern.compile("(.*\\p{L})(['’]s) ((?:.* )?\\p{Ll}\\S*)");

  private final WordLists words;
  private final Places places;
  private final Map<String, Integer> alone;
  private final Map<String, String> abbreviations = new LinkedHashMap<>();

  /**
   * @param alone how often a name stands alone in the articles, as surnames do
   */
  ShortNames(WordLists words, Places places, Map<String, Integer> alone) {
    this.words = words;
    this.places = places;
    this.alone = alone;
    for (var line : WordList.lines(ShortNames.class, "abbreviations.txt")) {
      int equals = line.indexOf('=');
      abbreviations.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  /** The short form of a name or noun phrase, whose words are separated by spaces. */
  String shorten(String phrase) {
    return split(phrase).stream()
        .filter(part -> !part.isBlank())
        .map(this::shortenOne)
        .collect(Collectors.joining(" and "));
  }

  /** The short form of where something is, of which no word of a name is left out. */
  String shortenPlace(String phrase) {
    return abbreviated(withoutIdle(Arrays.asList(phrase.strip().split(" +"))));
  }

  /** The short form of who acts, cut before a preposition where it is long. */
  String shortenActor(String phrase) {
    var all = Arrays.asList(shorten(phrase).split(" "));
    int end = Math.min(MOST_ACTOR_WORDS, all.size());
    if (all.size() <= MOST_ACTOR_WORDS) {
      return String.join(" ", all);
    }
    while (end > 0 && !all.get(end).matches("of|in|from|on|at|for|with|to|by|near|under")) {
      end--;
    }
    return String.join(" ", all.subList(0, end > 0 ? end : all.size()));
  }

  /** Whether a name may be that of a person. */
  boolean mayBePerson(String name) {
    var parts = Arrays.asList(name.strip().split(" +"));
    return !isPlaceOrBody(parts) && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a name is that of a country, a region or a large city. */
  boolean isPlace(String name) {
    return HeadlineText.isCapital(name) && places.isPlace(name);
  }

  /** Whether a word names several of one nation: "Hungarians". */
  boolean isPeople(String word) {
    return word.endsWith("s") && places.isDemonym(word.substring(0, word.length() - 1));
  }

  /** Splits "A and B" where both are names or roles with names. */
  private static List<String> split(String phrase) {
    var parts = Arrays.asList(phrase.split(" and "));
    return parts.stream().allMatch(ShortNames::endsInName) ? parts : List.of(phrase);
  }

  private static boolean endsInName(String phrase) {
    return !phrase.isBlank() && isName(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  private String shortenOne(String phrase) {
    var owner = OWNER.matcher(phrase);
    if (owner.matches()) {
      return shortenOne(owner.group(1)) + owner.group(2) + " " + owner.group(3);
    }
    var bare = phrase.strip().replaceFirst("[.,;:]+$", "");
    var all = withoutIdle(Arrays.asList(bare.split(" +")));
    int start = nameStart(all);
    var name = all.subList(start, all.size());
    if (name.isEmpty() || isPlaceOrBody(name)) {
      return abbreviated(all);
    }
    if (hasTitle(all, start)) {
      return String.join(" ", surname(name));
    }
    boolean article = bare.matches("(?i)the .*");
    if (!article && name.size() > 1 && (alone.containsKey(last(name)) || isSurnameFirst(name))) {
      return String.join(" ", surname(name));
    }
    boolean described = start > 0 && name.size() > 1 && all.get(0).matches("\\d.*");
    return abbreviated(described ? name : all);
  }

  /** Without articles, and words that say little. */
  private List<String> withoutIdle(List<String> phrase) {
    var kept = new ArrayList<String>();
    for (int i = 0; i < phrase.size(); i++) {
      boolean stays = i + 1 < phrase.size() && words.keepsArticle(phrase.get(i + 1));
      boolean article = phrase.get(i).matches("(?i)the|an?|its|his|her|their|our");
      if (!(article && !stays) && !words.isFiller(phrase.get(i))) {
        kept.add(phrase.get(i));
      }
    }
    return kept.isEmpty() ? phrase : kept;
  }

  /** Where the name at the end begins: after the last word that is no name, or says a role. */
  private int nameStart(List<String> phrase) {
    int start = phrase.size();
    while (start > 0 && isPartOfName(phrase.get(start - 1))) {
      start--;
    }
    boolean secretaryOfState =
        start > 1
            && phrase.size() - start > 1
            && phrase.get(start - 1).equals("of")
            && words.isRole(phrase.get(start - 2));
    return secretaryOfState ? start + 1 : start;
  }

  private boolean isPartOfName(String word) {
    return !words.isRole(word) && (isName(word) || words.isParticle(word));
  }

  private boolean hasTitle(List<String> phrase, int nameStart) {
    return nameStart > 0
        && (words.isRole(phrase.get(nameStart - 1))
            || (nameStart > 2 && phrase.get(nameStart - 2).equals("of")));
  }

  private boolean isPlaceOrBody(List<String> name) {
    return places.isCountry(String.join(" ", name))
        || places.isCountry(last(name))
        || name.stream().anyMatch(words::isBody);
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !word.matches(".*['’]s?");
  }

  private static String last(List<String> name) {
    return name.get(name.size() - 1);
  }

  /** Whether the articles go on to call the person by the first word, as with Chinese names. */
  private boolean isSurnameFirst(List<String> name) {
    return !alone.containsKey(last(name))
        && alone.getOrDefault(name.get(0), 0) > 1
        && !isPlace(name.get(0));
  }

  /** The last word with the particles before it; the first where only that stands alone. */
  private List<String> surname(List<String> name) {
    if (isSurnameFirst(name)) {
      return name.subList(0, 1);
    }
    int from = name.size() - (name.size() > 1 && NUMERAL.matcher(last(name)).matches() ? 2 : 1);
    while (from > 0 && words.isParticle(name.get(from - 1))) {
      from--;
    }
    return name.subList(from, name.size());
  }

  private String abbreviated(List<String> phrase) {
    var text = String.join(" ", phrase);
    for (var entry : abbreviations.entrySet()) {
      text = text.replace(entry.getKey(), entry.getValue());
    }
    return text;
  }
}
