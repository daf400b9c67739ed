package dateline.corpus;

import dateline.corpus.PublishedDates.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of publication dates: a line an article, its id, a tab, its date. A line that begins with
 * {@code #} is a comment.
 *
 * @param dates the dates of the lines that could be read
 * @param problems the other lines
 */
public record DatesTable(PublishedDates dates, List<Problem> problems) {

  private static final Pattern ROW =
      Pattern.compile("(?<id>[^\\t]+?)\\s*\\t\\s*(?<date>[^\\t]+).*");

  public DatesTable {
    problems = List.copyOf(problems);
  }

  /** Reads a table; lines that are wrong become problems. */
  public static DatesTable read(Path file) throws IOException {
    return read(file, FileAccess.DISK);
  }

  static DatesTable read(Path file, FileAccess files) throws IOException {
    var entries = new ArrayList<Entry>();
    var problems = new ArrayList<Problem>();
    var lines = Decoder.decode(files.read(file)).text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        entries.add(entry(line, file));
      } catch (DateTimeException e) {
        problems.add(
            new Problem(
                file.toString(),
                "Line " + (i + 1) + " cannot be used: " + e.getMessage() + ".",
                "Write an article's id, a tab, and a date such as 2022-01-06."));
      }
    }
    return new DatesTable(new PublishedDates(entries, List.of(file)), problems);
  }

  private static Entry entry(String line, Path file) {
    var row = ROW.matcher(line);
    if (!row.matches()) {
      throw new DateTimeException("it has no tab between an id and a date");
    }
    var reason = "stated in " + FileNames.nameOf(file);
    return new Entry(row.group("id"), StatedDate.parse(row.group("date")), reason, false);
  }
}
