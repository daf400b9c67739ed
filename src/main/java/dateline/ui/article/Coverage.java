package dateline.ui.article;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article has of a timeline, and what it lacks. Articles of the same text count as one.
 *
 * @param reported how many events it reports
 * @param alone those that no other article reports, in chronological order
 * @param leftOut of the most important events until its publication, those that it does not report,
 *     in chronological order
 * @param of how many events were looked at for that
 */
record Coverage(int reported, List<Event> alone, List<Event> leftOut, int of) {

  /** So many of the most important events are looked for in an article. */
  private static final int FOREMOST = 20;

  static Coverage of(Source source, Timeline timeline) {
    var same = sameText(source, timeline);
    var reported = timeline.events().stream().filter(e -> isIn(e, same)).toList();
    var alone =
        reported.stream()
            .filter(e -> e.mentions().stream().map(Mention::articleId).allMatch(same::contains))
            .toList();
    var foremost =
        timeline.events().stream()
            .filter(event -> isBy(event, source.dating().published()))
            .sorted(Comparator.comparingDouble(Event::importance).reversed())
            .limit(FOREMOST)
            .toList();
    var leftOut =
        foremost.stream().filter(e -> !isIn(e, same)).sorted(Event.CHRONOLOGICAL).toList();
    return new Coverage(reported.size(), alone, leftOut, foremost.size());
  }

  /** The ids of the article, of its copies, and of what it copies. */
  private static Set<String> sameText(Source source, Timeline timeline) {
    var original = original(source);
    return timeline.sources().stream()
        .filter(other -> original(other).equals(original))
        .map(other -> other.article().id())
        .collect(Collectors.toSet());
  }

  private static String original(Source source) {
    return source.copyOf().orElse(source.article().id());
  }

  private static boolean isIn(Event event, Set<String> articles) {
    return event.mentions().stream().map(Mention::articleId).anyMatch(articles::contains);
  }

  /** Nobody can report what is still to come; where the day is not known, all is looked at. */
  private static boolean isBy(Event event, Optional<LocalDate> day) {
    return day.filter(d -> event.date().range().firstDay().isAfter(d)).isEmpty();
  }

  /** Such as "Reports 34 events, 12 of them alone; leaves out 5 of the 20 most important". */
  String words() {
    var left = leftOut.isEmpty() ? "leaves out none" : "leaves out " + leftOut.size();
    return "Reports %d events, %d of them alone; %s of the %d most important"
        .formatted(reported, alone.size(), left, of);
  }
}
