package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTableTest {

  @TempDir Path folder;

  @Test
  void readsDatesWithAndWithoutATimeOfDay() throws IOException {
    var table =
        read(
            """
            # article	published

            a	2019-03-05
            b	2019-03-06T08:15
            c	2019-03-07T08:15:30
            d	2019-03-08 8:15	a comment
            e.1	2019-03-09T08:15:30.5+01:00
            """);

    assertThat(table.problems()).isEmpty();
    assertThat(table.dates().entries())
        .extracting(PublishedDates.Entry::id, e -> e.date().getDayOfMonth())
        .containsExactly(
            tuple("a", 5), tuple("b", 6), tuple("c", 7), tuple("d", 8), tuple("e.1", 9));
  }

  @Test
  void aLineThatIsWrongIsNamedAndTheOthersAreUsed() throws IOException {
    var table = read("a 2019-03-05\nb\t2019-02-30\r\nc\t2019-03-07\r\n");

    assertThat(table.dates().entries())
        .extracting(PublishedDates.Entry::date)
        .containsExactly(LocalDate.of(2019, 3, 7));
    assertThat(table.problems())
        .extracting(Problem::reason)
        .containsExactly(
            "Line 1 cannot be used: it has no tab between an id and a date.",
            "Line 2 cannot be used: “2019-02-30” does not exist in the calendar.");
  }

  private DatesTable read(String content) throws IOException {
    return DatesTable.read(Files.writeString(folder.resolve("dates.tsv"), content));
  }
}
