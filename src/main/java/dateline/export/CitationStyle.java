package dateline.export;

import dateline.corpus.Given;
import dateline.pipeline.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How an article is cited: as news articles are in the lists of works of the MLA Handbook (9th
 * edition), the Publication Manual of the APA (7th) and the Chicago Manual of Style (17th,
 * bibliography). What is not known is left out as these prescribe.
 */
public enum CitationStyle {
  MLA("MLA") {
    @Override
    String cite(Work work) {
      var day =
          work.published()
              .map(d -> d.getDayOfMonth() + " " + MONTHS.get(d.getMonthValue() - 1) + d.getYear());
      return sentences(
          List.of(
              work.authors().size() > 2
                  ? Optional.of(work.authors().get(0).inverted() + ", et al")
                  : invertedThenNamed(work.authors()),
              Optional.of(inQuotes(work.title())),
              listed(work.publisher(), day)));
    }
  },
  APA("APA") {
    @Override
    String cite(Work work) {
      var year = "(" + work.published().map(APA_DAY::format).orElse("n.d.") + ")";
      var title = Optional.of(work.title());
      var authors = joined(work.authors().stream().map(Author::withInitials).toList(), ", & ");
      return authors.isPresent()
          ? sentences(List.of(authors, Optional.of(year), title, work.publisher()))
          : sentences(List.of(title, Optional.of(year), work.publisher()));
    }
  },
  CHICAGO("Chicago") {
    @Override
    String cite(Work work) {
      var day = work.published().map(CHICAGO_DAY::format).or(() -> Optional.of("n.d"));
      return sentences(
          List.of(
              invertedThenNamed(work.authors()),
              Optional.of(inQuotes(work.title())),
              listed(work.publisher(), day)));
    }
  };

  private static final List<String> MONTHS =
      List.of(
          "Jan. ", "Feb. ", "Mar. ", "Apr. ", "May ", "June ", "July ", "Aug. ", "Sept. ", "Oct. ",
          "Nov. ", "Dec. ");

  private static final DateTimeFormatter APA_DAY =
      DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.US);

  private static final DateTimeFormatter CHICAGO_DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private final String label;

  CitationStyle(String label) {
    this.label = label;
  }

  /** What people call it, such as "Chicago". */
  public String label() {
    return label;
  }

  /** The line of a list of works that names an article. */
  public String cite(Source source) {
    var stated = source.article().stated();
    return cite(
        new Work(
            stated.authors().stream().map(Author::new).toList(),
            stated.title().map(Given::value).orElse(source.article().id()),
            stated.publisher().map(Given::value),
            source.dating().published()));
  }

  abstract String cite(Work work);

  /** What a citation names. */
  record Work(
      List<Author> authors,
      String title,
      Optional<String> publisher,
      Optional<LocalDate> published) {}

  /**
   * A person, or a body such as an agency, whose name stays as it is.
   *
   * @param name as the article has it
   */
  record Author(String name) {

    private static final List<String> BODIES =
        List.of(
            "staff", "news", "agency", "agencies", "team", "bureau", "desk", "press", "editors");

    private List<String> words() {
      return List.of(name.split("\\s+"));
    }

    private boolean isPerson() {
      var words = words();
      boolean named = words.stream().allMatch(Author::isNameOrInitial);
      boolean body = words.stream().anyMatch(w -> BODIES.contains(w.toLowerCase(Locale.ROOT)));
      return words.size() > 1 && words.size() < 5 && named && !body && !name.contains(",");
    }

    /** A word in capitals is the name of an agency. */
    private static boolean isNameOrInitial(String word) {
      return word.endsWith(".") || !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private String last() {
      return words().get(words().size() - 1);
    }

    private Stream<String> first() {
      return words().stream().limit(words().size() - 1L);
    }

    /** Such as "Holm, Ida". */
    String inverted() {
      return isPerson() ? last() + ", " + first().collect(Collectors.joining(" ")) : name;
    }

    /** Such as "Holm, I." */
    String withInitials() {
      return isPerson()
          ? last() + ", " + first().map(w -> w.charAt(0) + ".").collect(Collectors.joining(" "))
          : name;
    }
  }

  private static Optional<String> invertedThenNamed(List<Author> authors) {
    var names =
        IntStream.range(0, authors.size())
            .mapToObj(i -> i == 0 ? authors.get(i).inverted() : authors.get(i).name())
            .toList();
    return joined(names, ", and ");
  }

  private static Optional<String> joined(List<String> names, String beforeLast) {
    if (names.size() < 2) {
      return names.stream().findFirst();
    }
    int last = names.size() - 1;
    return Optional.of(String.join(", ", names.subList(0, last)) + beforeLast + names.get(last));
  }

  private static Optional<String> listed(Optional<String> publisher, Optional<String> day) {
    var parts = Stream.of(publisher, day).flatMap(Optional::stream).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  private static String inQuotes(String title) {
    return "“" + closed(title.replace('“', '‘').replace('”', '’')) + "”";
  }

  private static String sentences(List<Optional<String>> parts) {
    return parts.stream()
        .flatMap(Optional::stream)
        .map(CitationStyle::closed)
        .collect(Collectors.joining(" "));
  }

  /** With a full stop, unless it ends a sentence already. */
  private static String closed(String part) {
    return part.matches("(?s).*[.?!…][”’]?") ? part : part + ".";
  }
}
