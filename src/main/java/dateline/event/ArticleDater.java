package dateline.event;

import dateline.corpus.Cancellation;
import dateline.corpus.Given;
import dateline.event.Clue.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Dates articles: what the user or metadata state wins; else the day under which the clues of the
 * article, and of other articles about the same days, are likeliest together (naive Bayes). No date
 * is better than a wrong one.
 */
public final class ArticleDater {

  /** A day is not taken where it, with the one before and after, is less likely than this. */
  private static final double LEAST = 0.5;

  /** Own texts alone, then twice with the dates found for the others. */
  private static final int ROUNDS = 3;

  /**
   * The publication date of every article and how it is known.
   *
   * @param articles the clues of all articles that are read together
   * @return as many, in their order
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
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
              .peek(i -> Cancellation.check())
              .mapToObj(
                  i ->
                      date(articles.get(i), before.get(i), near(i, alike.get(i), articles, before)))
              .toList();
    }
    return datings;
  }

  /** For each article without a stated date those that are about the same. */
  private static List<List<Integer>> alike(List<Clues> articles) {
    var alike = new Alike(articles.stream().map(Clues::fingerprint).toList());
    return IntStream.range(0, articles.size())
        .peek(i -> Cancellation.check())
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
    var others =
        neighbours.stream().flatMap(n -> n.days().stream()).map(LocalDate::getYear).toList();
    var likely = likelihoods(clues, article.years().near(others), article.years());
    double sum = likely.values().stream().mapToDouble(x -> x).sum();
    return likely.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> about(best.getKey(), likely) >= LEAST * sum)
        .map(best -> dating(best.getKey(), best.getValue() / sum, clues))
        .orElse(Dating.UNKNOWN);
  }

  /** How likely it is a day or the one before or after. */
  private static double about(LocalDate day, Map<LocalDate, Double> likely) {
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(day::plusDays)
        .mapToDouble(d -> likely.getOrDefault(d, 0.0))
        .sum();
  }

  private static Map<LocalDate, Double> likelihoods(
      List<Clue> clues, Set<Integer> near, Years years) {
    return clues.stream()
        .flatMap(c -> c.candidates(near))
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                day -> likelihood(day, clues) * years.likelihood(day.getYear())));
  }

  private static double likelihood(LocalDate day, List<Clue> clues) {
    return clues.stream().mapToDouble(c -> c.likelihood(day)).reduce(1, (a, b) -> a * b);
  }

  /** Those of some articles that are dated; empty where none is. */
  private static Optional<Neighbours> near(
      int index, List<Integer> alike, List<Clues> articles, List<Dating> datings) {
    var days = new TreeMap<LocalDate, List<String>>();
    var told = new HashSet<LocalDate>();
    for (int i : alike) {
      datings
          .get(i)
          .published()
          .ifPresent(
              day -> {
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(articles.get(i).id());
                articles.get(i).clues().stream().flatMap(c -> c.told(day)).forEach(told::add);
              });
    }
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Neighbours(days, told, weekdays(articles.get(index))));
  }

  private static Set<DayOfWeek> weekdays(Clues article) {
    return article.clues().stream()
        .flatMap(c -> c instanceof Weekdays w ? w.counts().keySet().stream() : Stream.of())
        .collect(Collectors.toSet());
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
