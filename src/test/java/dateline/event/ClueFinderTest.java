package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import dateline.event.Clue.Counted;
import dateline.event.Clue.Weekdays;
import dateline.time.TimeTagger;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClueFinderTest {

  private static final ClueFinder FINDER = new ClueFinder(TimeTagger.of("en"));

  @Test
  void aWeekdayBesideYesterdayIsCountedBack() {
    assertThat(clues("The ferry sank yesterday, a Monday, off Brevik."))
        .contains(new Counted(DayOfWeek.MONDAY, 1));
    assertThat(clues("The ferry sank on Monday. Yesterday divers found it."))
        .noneMatch(Counted.class::isInstance);
  }

  @Test
  void aWeekdayCountedFromTheTextTellsNothingOfPublication() {
    var clues =
        clues("On 4 March the ferry sank. By the Wednesday all was lost. Rain fell Friday.");

    assertThat(clues)
        .filteredOn(Weekdays.class::isInstance)
        .extracting(clue -> ((Weekdays) clue).counts())
        .containsExactly(Map.of(DayOfWeek.FRIDAY, 1));
  }

  @Test
  void aDayInBracketsBehindItsWeekdayIsOneOfTheLast() {
    assertThat(clues("A ferry sank on Monday (4 March) off Brevik."))
        .contains(new PastDays(List.of(monday(true)), 0));
    assertThat(clues("A ferry sank on Monday, 4 March, off Brevik."))
        .contains(new PastDays(List.of(monday(false)), 0));
  }

  private static PastDay monday(boolean recent) {
    return new PastDay(MonthDay.of(3, 4), Optional.of(DayOfWeek.MONDAY), Optional.empty(), recent);
  }

  private static List<Clue> clues(String text) {
    return FINDER
        .find(new Article("a", Path.of("a.txt"), "", "UTF-8", text, Stated.NOTHING))
        .clues();
  }
}
