package dateline.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dateline.event.Extraction;
import dateline.event.Mention;
import dateline.text.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who bears which names in a set of articles, so that each has one name throughout: "Kovac" and
 * "Anna V. Kovač" are Anna Kovac, "US" is the United States, an acronym is the body whose initials
 * it has. What two bear, such as the surname of brothers, stays what it is.
 */
final class Bearers {

  private static final Set<String> NO_INITIALS = Set.of("of", "for", "the", "and", "de");

  private final Countries countries;
  private final Map<String, String> bearers = new HashMap<>();

  /**
   * Reads the names of all articles.
   *
   * @param countries the names of the countries, which need no article to be known
   */
  Bearers(List<Extraction> articles, Countries countries) {
    this.countries = countries;
    var counts = counts(articles);
    var shortForms = new HashMap<String, Set<String>>();
    counts.keySet().stream()
        .filter(name -> name.contains(" "))
        .collect(groupingBy(Bearers::surname, TreeMap::new, toList()))
        .values()
        .forEach(namesakes -> fold(namesakes, counts, shortForms));
    counts.keySet().stream()
        .filter(name -> !name.contains(" "))
        .collect(groupingBy(Names::spelling, TreeMap::new, toList()))
        .forEach(
            (spelling, names) -> {
              var known = shortForms.getOrDefault(spelling, Set.of());
              if (known.size() < 2) {
                var bearer = known.isEmpty() ? mostUsed(names, counts) : known.iterator().next();
                names.forEach(name -> bearers.put(name, bearer));
              }
            });
  }

  /** The same article with every actor by the name that is used throughout. */
  Extraction named(Extraction article) {
    var mentions = article.mentions().stream().map(this::named).toList();
    return article.with(mentions);
  }

  private Mention named(Mention mention) {
    var actors = mention.what().actors().stream().map(this::bearer).distinct().toList();
    return mention.withActors(actors);
  }

  /** What the articles call those who have a title, most often, by the name used throughout. */
  Map<String, String> roles(List<Extraction> articles) {
    var counts = new TreeMap<String, Map<String, Integer>>();
    for (var article : articles) {
      article
          .roles()
          .forEach(
              (name, role) ->
                  counts
                      .computeIfAbsent(bearer(name), key -> new TreeMap<>())
                      .merge(role, 1, Integer::sum));
    }
    var roles = new HashMap<String, String>();
    counts.forEach((name, all) -> roles.put(name, mostUsed(List.copyOf(all.keySet()), all)));
    return roles;
  }

  private String bearer(String name) {
    return countries.country(name).orElse(bearers.getOrDefault(name, name));
  }

  private static Map<String, Integer> counts(List<Extraction> articles) {
    var counts = new TreeMap<String, Integer>();
    articles.stream()
        .flatMap(article -> article.mentions().stream())
        .flatMap(mention -> mention.what().actors().stream())
        .filter(name -> Character.isUpperCase(name.codePointAt(0)))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  /** Folds the names that end alike, each into the most used name that has all its words. */
  private void fold(
      List<String> namesakes, Map<String, Integer> counts, Map<String, Set<String>> shortForms) {
    for (var group : groups(namesakes)) {
      var best = mostUsed(group, counts);
      for (var name : group) {
        bearers.put(name, best);
        shortForms.computeIfAbsent(surname(name), key -> new TreeSet<>()).add(best);
        shortForms.computeIfAbsent(acronym(name), key -> new TreeSet<>()).add(best);
      }
    }
  }

  /** Groups names, each with the first fuller one that has all its words. */
  private static Collection<List<String>> groups(List<String> namesakes) {
    var words = new TreeMap<String, Set<String>>();
    namesakes.forEach(name -> words.put(name, words(name)));
    var fullestFirst =
        namesakes.stream()
            .sorted(
                Comparator.comparingInt((String name) -> words.get(name).size())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var groups = new LinkedHashMap<String, List<String>>();
    var fullByWord = new HashMap<String, List<String>>();
    for (var name : fullestFirst) {
      var own = words.get(name);
      var full =
          own.stream()
              .map(word -> fullByWord.getOrDefault(word, List.of()))
              .min(Comparator.comparingInt(List::size))
              .flatMap(all -> all.stream().filter(f -> words.get(f).containsAll(own)).findFirst());
      if (full.isEmpty()) {
        own.forEach(word -> fullByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(name));
      }
      groups.computeIfAbsent(full.orElse(name), key -> new ArrayList<>()).add(name);
    }
    return groups.values();
  }

  private static String mostUsed(List<String> names, Map<String, Integer> counts) {
    return names.stream().max(Comparator.comparing(counts::get)).orElseThrow();
  }

  private static String surname(String name) {
    return Names.spelling(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** The words of a name but for initials. */
  private static Set<String> words(String name) {
    var words = new HashSet<String>();
    Stream.of(name.split("[ -]"))
        .filter(word -> word.replace(".", "").length() > 1)
        .forEach(word -> words.add(Names.spelling(word)));
    return words;
  }

  private static String acronym(String name) {
    return Stream.of(name.split("[ -]"))
        .filter(word -> !word.isEmpty() && !NO_INITIALS.contains(word.toLowerCase(Locale.ROOT)))
        .map(word -> Letters.plain(word.substring(0, 1)))
        .collect(joining());
  }
}
