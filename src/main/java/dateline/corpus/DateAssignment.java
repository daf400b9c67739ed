package dateline.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dateline.corpus.PublishedDates.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the articles that publication dates were given for. */
final class DateAssignment {

  private static final int MOST_NAMED = 5;

  private final List<String> ids;
  private final Map<String, Given<LocalDate>> dates = new HashMap<>();
  private final List<Entry> unused = new ArrayList<>();

  /**
   * @param ids the ids of all articles, sorted
   * @throws UnknownIdException if a date that must be used has no article, or several
   */
  DateAssignment(List<String> ids, PublishedDates given) {
    this.ids = ids;
    given.entries().forEach(this::assign);
  }

  private void assign(Entry entry) {
    var candidates = candidates(entry.id());
    if (candidates.size() == 1) {
      dates.put(candidates.get(0), new Given<>(entry.date(), Given.Source.USER, entry.reason()));
    } else if (entry.required()) {
      throw new UnknownIdException(message(entry.id(), candidates));
    } else {
      unused.add(entry);
    }
  }

  /** The article of that id, or else those whose ids begin so. */
  private List<String> candidates(String id) {
    int at = Collections.binarySearch(ids, id);
    return at >= 0
        ? List.of(id)
        : ids.subList(-at - 1, ids.size()).stream().takeWhile(i -> i.startsWith(id)).toList();
  }

  private String message(String id, List<String> candidates) {
    return candidates.isEmpty()
        ? "no article has the id " + id + "; there are " + named(ids)
        : id + " could be " + named(candidates);
  }

  private static String named(List<String> ids) {
    var names = ids.stream().limit(MOST_NAMED).collect(joining(", "));
    return ids.size() > MOST_NAMED
        ? names + " and %d more".formatted(ids.size() - MOST_NAMED)
        : names;
  }

  /** The date given for an article. */
  Optional<Given<LocalDate>> dateOf(String id) {
    return Optional.ofNullable(dates.get(id));
  }

  /** A problem for each source of dates that no article could be found for. */
  List<Problem> problems() {
    var byReason =
        unused.stream()
            .collect(groupingBy(Entry::reason, LinkedHashMap::new, mapping(Entry::id, toList())));
    return byReason.entrySet().stream()
        .map(
            e ->
                new Problem(
                    named(e.getValue()),
                    "There is not exactly one article of this id, for which a date is "
                        + e.getKey()
                        + ".",
                    "Correct the id, or leave it if the article is meant to be missing."))
        .toList();
  }
}
