package dateline.gold;

import java.time.LocalDate;
import java.util.List;

/**
 * An article whose time expressions are annotated.
 *
 * @param name its file name without the ending
 * @param published the day of publication
 * @param text its text, without mark-up
 * @param annotated the time expressions, in text order
 */
record TimexArticle(String name, LocalDate published, String text, List<Timex> annotated) {

  TimexArticle {
    annotated = List.copyOf(annotated);
  }
}
