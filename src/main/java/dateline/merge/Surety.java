package dateline.merge;

import dateline.event.Mention;
import java.util.List;

/** How sure it is that an event is right, by its mentions. */
final class Surety {

  /** The share of the doubt that is left when a further source gives the same date. */
  private static final double CONFIRMED = 0.5;

  private static final double DATE_IN_CONFLICT = 0.5;
  private static final double OTHER_CONFLICT = 0.9;

  private Surety() {}

  static double of(Event event) {
    var ofItsDate =
        event.mentions().stream()
            .filter(m -> m.when().date().overlaps(event.date().range()))
            .toList();
    double doubt = (1 - best(ofItsDate)) * Math.pow(CONFIRMED, sources(ofItsDate, event) - 1.0);
    return (1 - doubt)
        * event.conflicts().stream().mapToDouble(Surety::left).reduce(1, (a, b) -> a * b);
  }

  private static double best(List<Mention> mentions) {
    return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0);
  }

  /** How many give its date; copies of one text are at most as many as the event counts. */
  private static long sources(List<Mention> mentions, Event event) {
    long articles = mentions.stream().map(Mention::articleId).distinct().count();
    return Math.max(1, Math.min(articles, event.sourceCount()));
  }

  private static double left(Conflict conflict) {
    return conflict.on() == Conflict.Point.DATE ? DATE_IN_CONFLICT : OTHER_CONFLICT;
  }
}
