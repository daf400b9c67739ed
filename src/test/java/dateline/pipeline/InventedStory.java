package dateline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What happens in an invented story.
 *
 * @param cast its names by their slots
 * @param begin its first day
 * @param days how many days it goes on
 * @param happenings what happens, in order of time
 */
record InventedStory(
    Map<String, String> cast, LocalDate begin, int days, List<Happening> happenings) {

  /**
   * Something that happens on one day.
   *
   * @param tellings the ways to tell it
   * @param own its own words by their slots
   */
  record Happening(LocalDate day, List<String> tellings, Map<String, String> own) {}

  private static final LocalDate FIRST = LocalDate.of(2017, 1, 2);
  private static final int SPAN = 730;
  private static final int LONGEST = 60;

  /**
   * A story.
   *
   * @param articles how many articles tell it; the more, the longer it is
   */
  static InventedStory of(
      int articles, InventedNames names, InventedWords words, RandomGenerator random) {
    var begin = FIRST.plusDays(random.nextInt(SPAN));
    int days = Math.min(LONGEST, 2 + random.nextInt(5) + articles / 10);
    var cast = names.cast(random);
    var happenings = new ArrayList<Happening>();
    for (int i = 0; i < 6 * days; i++) {
      var own = new HashMap<>(names.extras(random));
      own.put("n", String.valueOf(11 + random.nextInt(500)));
      own.put("few", String.valueOf(3 + random.nextInt(40)));
      happenings.add(
          new Happening(
              begin.plusDays(random.nextInt(days)),
              List.of(words.frequent("happening", random).split(" \\| ")),
              own));
    }
    happenings.sort(Comparator.comparing(Happening::day));
    return new InventedStory(cast, begin, days, happenings);
  }

  /** What has happened by a day, the latest first; never empty. */
  List<Happening> until(LocalDate day) {
    var past = new ArrayList<Happening>();
    happenings.stream().filter(h -> !h.day().isAfter(day)).forEach(h -> past.add(0, h));
    return past.isEmpty() ? happenings.subList(0, 1) : past;
  }
}
