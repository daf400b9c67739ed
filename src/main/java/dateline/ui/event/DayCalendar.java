package dateline.ui.event;

import dateline.ui.event.WhyCard.Calendar;
import dateline.ui.words.DateWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A small calendar of the weeks that matter to a date. */
final class DayCalendar extends GridPane {

  /** Stands before a day on which a source was published, as on the timeline. */
  static final String PUBLISHED = "▲";

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final int DAYS = 7;

  DayCalendar(Calendar calendar) {
    getStyleClass().add("day-calendar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken(calendar));
    var weeks = calendar.weeks();
    if (weeks.isEmpty()) {
      return;
    }
    for (int day = 0; day < DAYS; day++) {
      var name = weeks.get(0).plusDays(day).getDayOfWeek();
      add(label(name.getDisplayName(TextStyle.SHORT, Locale.UK), "weekday"), day + 1, 0);
    }
    int row = 1;
    for (int i = 0; i < weeks.size(); i++) {
      if (i > 0 && !weeks.get(i - 1).plusWeeks(1).equals(weeks.get(i))) {
        add(label("⋮", "weekday"), 1, row++);
      }
      addWeek(weeks.get(i), i == 0, row++, calendar);
    }
  }

  private void addWeek(LocalDate monday, boolean isFirst, int row, Calendar calendar) {
    var sunday = monday.plusDays(DAYS - 1L);
    if (isFirst || sunday.getDayOfMonth() <= DAYS) {
      add(label(MONTH.format(sunday), "month"), 0, row);
    }
    for (int day = 0; day < DAYS; day++) {
      var date = monday.plusDays(day);
      var mark = calendar.published().contains(date) ? PUBLISHED : "";
      var cell = label(mark + date.getDayOfMonth(), "day");
      cell.getStyleClass().addAll(stylesOf(date, calendar));
      add(cell, day + 1, row);
    }
  }

  private static List<String> stylesOf(LocalDate day, Calendar calendar) {
    if (calendar.isOfEvent(day)) {
      return List.of("of-event");
    }
    return calendar.isRejected(day) ? List.of("rejected") : List.of();
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static String spoken(Calendar calendar) {
    var published = calendar.published().stream().map(day -> "published " + DateWords.fully(day));
    var rejected = calendar.rejected().stream().map(range -> "not " + DateWords.of(range));
    return "Calendar: "
        + String.join(
            "; ",
            Stream.of(Stream.of(DateWords.of(calendar.range())), published, rejected)
                .flatMap(part -> part)
                .toList());
  }
}
