package dateline.event;

import dateline.corpus.Cancellation;
import dateline.corpus.Given;
import dateline.event.Clue.Weekdays;
import dateline.event.Neighbours.Other;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dates articles: what the user or metadata state wins; else the day under which the clues of the
 * article, and of other articles about the same days, are likeliest together (naive Bayes). No date
 * is better than a wrong one.
 */
public final class ArticleDater {

  /** A day is not taken that is less likely than this. */
  private static final double LEAST = 0.35;

  /** The confidence in a date that the text gives in a form of its own. */
  private static final double WRITTEN = 0.8;

  /**
   * The publication date of every article and how it is known. An article is first dated by itself,
   * then with those that tell the same and were dated by themselves; one that has no date even so,
   * with all that have one. None is dated with the help of one that was dated with its own.
   *
   * @param articles the clues of all articles that are read together
   * @return as many, in their order
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public List<Dating> date(List<Clues> articles) {
    var alike = alike(articles);
    var alone = each(articles, i -> dating(articles.get(i), Optional.empty()));
    var beside = each(articles, i -> beside(i, alike.get(i), articles, alone).orElse(alone.get(i)));
    return each(
        articles,
        i ->
            Optional.of(beside.get(i))
                .filter(d -> d.published().isPresent())
                .or(() -> beside(i, alike.get(i), articles, beside))
                .orElse(Dating.UNKNOWN));
  }

  /** Dates one article by its place. */
  private interface Dater {
    Dating date(int index);
  }

  private static List<Dating> each(List<Clues> articles, Dater dater) {
    return IntStream.range(0, articles.size())
        .peek(i -> Cancellation.check())
        .mapToObj(
            i -> articles.get(i).stated().map(ArticleDater::stated).orElseGet(() -> dater.date(i)))
        .toList();
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
        basis == Dating.Basis.TEXT ? WRITTEN : 1);
  }

  /** The date of an article beside those alike that are dated; empty where none is. */
  private static Optional<Dating> beside(
      int index, List<Integer> alike, List<Clues> articles, List<Dating> datings) {
    var others = new ArrayList<Other>();
    var told = new HashSet<LocalDate>();
    for (int i : alike) {
      var dating = datings.get(i);
      dating
          .published()
          .ifPresent(
              day -> {
                others.add(new Other(articles.get(i).id(), day, dating.confidence()));
                articles.get(i).clues().stream().flatMap(c -> c.told(day)).forEach(told::add);
              });
    }
    var article = articles.get(index);
    return Optional.of(new Neighbours(others, told, weekdays(article)))
        .filter(n -> !n.others().isEmpty())
        .map(n -> dating(article, Optional.of(n)));
  }

  private static Set<DayOfWeek> weekdays(Clues article) {
    return article.clues().stream()
        .flatMap(c -> c instanceof Weekdays w ? w.counts().keySet().stream() : Stream.of())
        .collect(Collectors.toSet());
  }

  private static Dating dating(Clues article, Optional<Neighbours> neighbours) {
    var clues = Stream.concat(article.clues().stream(), neighbours.stream()).toList();
    if (clues.isEmpty()) {
      return Dating.UNKNOWN;
    }
    var years = article.years();
    var near = years.near(neighbours.stream().flatMap(n -> n.others().stream()).map(Other::day));
    double sum = 0;
    double most = 0;
    LocalDate best = null;
    for (int year : near) {
      double ofYear = years.likelihood(year);
      for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
        double likely = ofYear * likelihood(day, clues);
        sum += likely;
        if (likely > most) {
          most = likely;
          best = day;
        }
      }
    }
    return most > 0 && most >= LEAST * sum
        ? new Dating(Optional.of(best), basis(best, clues), reason(best, clues), most / sum)
        : Dating.UNKNOWN;
  }

  private static double likelihood(LocalDate day, List<Clue> clues) {
    double product = 1;
    for (var clue : clues) {
      product *= clue.likelihood(day);
    }
    return product;
  }

  private static String reason(LocalDate day, List<Clue> clues) {
    return clues.stream()
        .sorted(Comparator.comparingDouble((Clue c) -> c.likelihood(day)).reversed())
        .flatMap(c -> c.reason(day).stream())
        .distinct()
        .limit(3)
        .collect(Collectors.joining("; "));
  }

  private static Dating.Basis basis(LocalDate day, List<Clue> clues) {
    if (clues.stream().anyMatch(c -> c instanceof Clue.Dateline && c.reason(day).isPresent())) {
      return Dating.Basis.DATELINE;
    }
    boolean byOthers = clues.stream().anyMatch(Neighbours.class::isInstance);
    boolean own =
        clues.stream()
            .filter(c -> c instanceof PageDate || c instanceof PastDays)
            .anyMatch(c -> c.reason(day).isPresent());
    return own || !byOthers ? Dating.Basis.TEXT : Dating.Basis.CORPUS;
  }
}
