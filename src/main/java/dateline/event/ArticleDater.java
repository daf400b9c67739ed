package dateline.event;

import dateline.corpus.Given;
import dateline.event.Clue.Neighbours;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dates articles: what the user or metadata state wins; else the day under which the clues of the
 * article, and of other articles about the same days, are likeliest together (naive Bayes). No date
 * is better than a wrong one.
 */
public final class ArticleDater {

  /** A day less likely than this is not taken. */
  private static final double LEAST = 0.65;

  /** How much less likely the year before the last one named is, and one before that. */
  private static final double YEAR_BEFORE = 0.1;

  private static final double EARLIER_YEAR = 0.02;

  /** The years after the last one named that an article may be of. */
  private static final int YEARS_AFTER = 25;

  /** Own texts alone, then twice with the dates found for the others. */
  private static final int ROUNDS = 3;

  /**
   * The publication date of every article and how it is known.
   *
   * @param articles the clues of all articles that are read together
   * @return as many, in their order
   */
  public List<Dating> date(List<Clues> articles) {
    var datings =
        articles.stream()
            .map(a -> a.stated().map(ArticleDater::stated).orElse(Dating.UNKNOWN))
            .toList();
    var alike = alike(articles);
    for (int round = 0; round < ROUNDS; round++) {
      var before = datings;
      datings =
          IntStream.range(0, articles.size())
              .mapToObj(
                  i -> date(articles.get(i), before.get(i), near(alike.get(i), articles, before)))
              .toList();
    }
    return datings;
  }

  /** For each article without a stated date those that are about the same. */
  private static List<List<Integer>> alike(List<Clues> articles) {
    var alike = new Alike(articles.stream().map(Clues::fingerprint).toList());
    return IntStream.range(0, articles.size())
        .mapToObj(i -> articles.get(i).stated().isPresent() ? List.<Integer>of() : alike.to(i))
        .toList();
  }

  private static Dating stated(Given<LocalDate> published) {
    var basis =
        switch (published.source()) {
          case USER -> Dating.Basis.USER;
          case METADATA -> Dating.Basis.METADATA;
          case TEXT -> Dating.Basis.TEXT;
        };
    return new Dating(
        Optional.of(published.value()),
        basis,
        published.reason(),
        basis == Dating.Basis.TEXT ? 0.8 : 1);
  }

  private static Dating date(Clues article, Dating before, Optional<Neighbours> neighbours) {
    if (article.stated().isPresent()) {
      return before;
    }
    var clues = Stream.concat(article.clues().stream(), neighbours.stream()).toList();
    var years = new TreeSet<>(article.years());
    neighbours.stream().flatMap(n -> n.days().stream()).forEach(d -> years.add(d.getYear()));
    var likely = likelihoods(clues, years);
    double sum = likely.values().stream().mapToDouble(x -> x).sum();
    return likely.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= LEAST * sum)
        .map(best -> dating(best.getKey(), best.getValue() / sum, clues))
        .orElse(Dating.UNKNOWN);
  }

  private static Map<LocalDate, Double> likelihoods(List<Clue> clues, NavigableSet<Integer> years) {
    var near = new TreeSet<>(years);
    if (!years.isEmpty()) {
      IntStream.rangeClosed(years.last() - 1, years.last() + YEARS_AFTER).forEach(near::add);
    }
    return clues.stream()
        .flatMap(c -> c.candidates(near))
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), day -> likelihood(day, clues) * ofYear(day.getYear(), years)));
  }

  private static double ofYear(int year, NavigableSet<Integer> named) {
    if (named.isEmpty() || named.last() == year) {
      return 1;
    }
    int after = year - named.last();
    return after > 0 ? 1 / (1 + after * after / 4.0) : after == -1 ? YEAR_BEFORE : EARLIER_YEAR;
  }

  private static double likelihood(LocalDate day, List<Clue> clues) {
    return clues.stream().mapToDouble(c -> c.likelihood(day)).reduce(1, (a, b) -> a * b);
  }

  /** Those of some articles that are dated; empty where none is. */
  private static Optional<Neighbours> near(
      List<Integer> alike, List<Clues> articles, List<Dating> datings) {
    var days = new HashMap<String, LocalDate>();
    for (int i : alike) {
      datings.get(i).published().ifPresent(day -> days.put(articles.get(i).id(), day));
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new Neighbours(days));
  }

  private static Dating dating(LocalDate day, double share, List<Clue> clues) {
    var reason =
        clues.stream()
            .sorted(Comparator.comparingDouble((Clue c) -> c.likelihood(day)).reversed())
            .flatMap(c -> c.reason(day).stream())
            .distinct()
            .limit(3)
            .collect(Collectors.joining("; "));
    return new Dating(Optional.of(day), basis(day, clues), reason, share);
  }

  private static Dating.Basis basis(LocalDate day, List<Clue> clues) {
    if (clues.stream().anyMatch(c -> c instanceof Clue.Dateline && c.reason(day).isPresent())) {
      return Dating.Basis.DATELINE;
    }
    boolean own =
        clues.stream()
            .flatMap(
                c -> c instanceof Neighbours ? Stream.of() : c.candidates(Set.of(day.getYear())))
            .anyMatch(day::equals);
    return own ? Dating.Basis.TEXT : Dating.Basis.CORPUS;
  }
}
