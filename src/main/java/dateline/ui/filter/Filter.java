package dateline.ui.filter;

import static java.util.Objects.requireNonNull;

import dateline.ui.words.Count;
import dateline.ui.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which events a reader wants to see: those that pass every part of it. Immutable.
 *
 * @param chosen values of a facet, of which an event must have one; no key without a value
 * @param sources how many articles must report an event, at least; 1 for any number
 * @param importance how important an event must be, at least, from 0, any, to 1
 * @param days the days that an event must touch
 * @param hits whether only what the search finds is wanted
 */
public record Filter(
    Map<Facet, SortedSet<String>> chosen, int sources, double importance, Days days, boolean hits) {

  /** Every event passes. */
  public static final Filter NONE = new Filter(Map.of(), 1, 0, Days.ANY, false);

  /**
   * A span of days.
   *
   * @param from the first day; empty where there is no first one
   * @param to the last day, not before the first; empty where there is no last one
   */
  public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Any day. */
    public static final Days ANY = new Days(Optional.empty(), Optional.empty());

    public Days {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new IllegalArgumentException("the last day is before the first: " + from + ", " + to);
      }
    }

    private String words() {
      if (from.isEmpty() || to.isEmpty()) {
        return from.map(day -> "From " + DateWords.of(day))
            .orElseGet(() -> "Until " + to.map(DateWords::of).orElse("ever"));
      }
      return from.equals(to)
          ? DateWords.of(from.get())
          : DateWords.of(from.get()) + " to " + DateWords.of(to.get());
    }
  }

  /**
   * A part of a filter.
   *
   * @param name what it asks for, such as "2+ sources"
   * @param rest the filter without it
   */
  public record Part(String name, Filter rest) {}

  public Filter {
    requireNonNull(days, "days");
    var copy = new EnumMap<Facet, SortedSet<String>>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
          }
        });
    chosen = Collections.unmodifiableMap(copy);
    if (sources < 1 || !(importance >= 0 && importance <= 1)) {
      throw new IllegalArgumentException("no filter: " + sources + ", " + importance);
    }
  }

  /** Whether every event passes. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The chosen values of a facet; none where any will do. */
  public SortedSet<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Collections.emptySortedSet());
  }

  /** The same filter with a value chosen, or not. */
  public Filter with(Facet facet, String value, boolean choose) {
    var values = new TreeSet<>(chosen(facet));
    if (choose) {
      values.add(value);
    } else {
      values.remove(value);
    }
    return with(facet, values);
  }

  /** The same filter with any value of a facet. */
  public Filter without(Facet facet) {
    return with(facet, new TreeSet<>());
  }

  private Filter with(Facet facet, SortedSet<String> values) {
    var copy = new EnumMap<Facet, SortedSet<String>>(Facet.class);
    copy.putAll(chosen);
    copy.put(facet, values);
    return new Filter(copy, sources, importance, days, hits);
  }

  public Filter withSources(int least) {
    return new Filter(chosen, least, importance, days, hits);
  }

  public Filter withImportance(double least) {
    return new Filter(chosen, sources, least, days, hits);
  }

  public Filter withDays(Days newDays) {
    return new Filter(chosen, sources, importance, newDays, hits);
  }

  public Filter withHits(boolean only) {
    return new Filter(chosen, sources, importance, days, only);
  }

  /** Its parts, in the same order always. */
  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    chosen.forEach(
        (facet, values) ->
            values.forEach(value -> parts.add(new Part(value, with(facet, value, false)))));
    if (sources > 1) {
      parts.add(new Part(Count.of(sources, "source") + " or more", withSources(1)));
    }
    if (importance > 0) {
      parts.add(new Part(percent(importance), withImportance(0)));
    }
    if (!days.equals(Days.ANY)) {
      parts.add(new Part(days.words(), withDays(Days.ANY)));
    }
    if (hits) {
      parts.add(new Part("Only hits", withHits(false)));
    }
    return parts;
  }

  private static String percent(double importance) {
    return "Importance " + Math.round(importance * 100) + " % or more";
  }
}
