package dateline.event;

import dateline.text.AnalyzedText;
import dateline.text.Block;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day an article was published in the dates that it writes out: a date line above the
 * text, which may also be the day it was fetched, and a weekday with its date in the body.
 */
final class DatedLines {

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern LINE =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+"
              + MONTH
              + ",?\\s+(\\d{4})|"
              + MONTH
              + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\\s*\\(?(?:(\\d{1,2})\\s+"
              + MONTH
              + "|"
              + MONTH
              + "\\s+(\\d{1,2}))\\b",
          Pattern.CASE_INSENSITIVE);

  /** An article speaks by weekday of the week before it. */
  private static final int WEEK = 7;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private record Spoken(String weekday, MonthDay day) {

    Optional<LocalDate> in(int year) {
      return Optional.of(day)
          .filter(d -> d.isValidYear(year))
          .map(d -> d.atYear(year))
          .filter(d -> d.getDayOfWeek().name().equalsIgnoreCase(weekday));
    }
  }

  Optional<Dating> find(AnalyzedText text) {
    var page = new ArrayList<LocalDate>();
    var spoken = new ArrayList<Spoken>();
    boolean above = true;
    for (var block : text.blocks()) {
      above &= block.role() != Block.Role.BODY;
      var words = block.span().in(text.article().text());
      if (block.isNews()) {
        spoken.addAll(spoken(words));
      } else if (above && isDateLine(block, words)) {
        page.addAll(dates(words));
      }
    }
    return page.isEmpty() ? Optional.empty() : agree(page.get(0), spoken);
  }

  private static boolean isDateLine(Block block, String words) {
    return (block.role() == Block.Role.FURNITURE || block.role() == Block.Role.BYLINE)
        && words.length() <= 100;
  }

  /** The page's date where the body does not contradict it, else the body's own. */
  private static Optional<Dating> agree(LocalDate page, List<Spoken> spoken) {
    var days =
        spoken.stream()
            .flatMap(s -> s.in(page.getYear()).or(() -> s.in(page.getYear() - 1)).stream())
            .filter(d -> !d.isAfter(page))
            .toList();
    var latest = days.stream().max(LocalDate::compareTo);
    if (latest.isEmpty()) {
      return Optional.of(
          new Dating(
              Optional.of(page),
              Dating.Basis.TEXT,
              "the page is dated " + DAY.format(page) + ", and the text names no other day",
              0.6));
    }
    boolean close = latest.get().plusDays(WEEK).isAfter(page);
    var day = close ? page : latest.get();
    var reason =
        close
            ? "the page is dated " + DAY.format(page) + ", and the text speaks of days just before"
            : "the text itself speaks of "
                + DAY.format(day)
                + "; the page's "
                + DAY.format(page)
                + " is the day it was fetched";
    return Optional.of(new Dating(Optional.of(day), Dating.Basis.TEXT, reason, close ? 0.8 : 0.7));
  }

  private static List<LocalDate> dates(String words) {
    var found = new ArrayList<LocalDate>();
    var m = LINE.matcher(words);
    while (m.find()) {
      date(m).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<LocalDate> date(Matcher m) {
    try {
      if (m.group(7) != null) {
        return Optional.of(LocalDate.parse(m.group(7) + "-" + m.group(8) + "-" + m.group(9)));
      }
      boolean dayFirst = m.group(1) != null;
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group(dayFirst ? 3 : 6)),
              month(m.group(dayFirst ? 2 : 4)),
              Integer.parseInt(m.group(dayFirst ? 1 : 5))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<Spoken> spoken(String words) {
    var found = new ArrayList<Spoken>();
    var m = WEEKDAY.matcher(words);
    while (m.find()) {
      boolean dayFirst = m.group(2) != null;
      int day = Integer.parseInt(m.group(dayFirst ? 2 : 5));
      var month = month(m.group(dayFirst ? 3 : 4));
      if (day >= 1 && day <= month.maxLength()) {
        found.add(new Spoken(m.group(1), MonthDay.of(month, day)));
      }
    }
    return found;
  }

  private static Month month(String name) {
    var short3 = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (var month : Month.values()) {
      if (month.name().startsWith(short3)) {
        return month;
      }
    }
    throw new DateTimeException("no month: " + name);
  }
}
