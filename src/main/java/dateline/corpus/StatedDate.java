package dateline.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Reads a date that a person or metadata states. */
public final class StatedDate {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ]\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)?");

  private StatedDate() {}

  /**
   * The day of {@code 2022-01-06} or of {@code 2022-01-06T09:30}, with or without seconds and zone.
   * The day is taken as written, whatever the zone.
   *
   * @throws DateTimeException with a message for people, if it is no such date or does not exist
   */
  public static LocalDate parse(String text) {
    var m = DATE.matcher(text.strip());
    if (!m.matches()) {
      throw new DateTimeException("“" + text.strip() + "” is not a date such as 2022-01-06");
    }
    try {
      if (m.group(2) != null) {
        LocalTime.parse(m.group(2).length() % 3 == 1 ? "0" + m.group(2) : m.group(2));
      }
      return LocalDate.parse(m.group(1));
    } catch (DateTimeException e) {
      throw new DateTimeException("“" + text.strip() + "” does not exist in the calendar", e);
    }
  }
}
