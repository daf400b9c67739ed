package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.merge.Review;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes mentions out of an event, which splits it or moves them to another one.
 *
 * @param leaving the mentions
 * @param to the event they belong to; empty where they are one of their own
 */
public record Move(List<Anchor> leaving, Optional<EventRef> to) implements EventChange {

  public Move {
    leaving = List.copyOf(leaving);
    requireNonNull(to, "to");
  }

  /** Makes an event of some mentions of an event. */
  public static Move apart(List<Mention> leaving, Timeline timeline) {
    return new Move(anchors(leaving, timeline), Optional.empty());
  }

  /** Moves mentions of an event to another. */
  public static Move to(Event to, List<Mention> leaving, Timeline timeline) {
    return new Move(anchors(leaving, timeline), Optional.of(EventRef.of(to, timeline)));
  }

  private static List<Anchor> anchors(List<Mention> mentions, Timeline timeline) {
    return mentions.stream().flatMap(m -> Anchor.of(m, timeline).stream()).toList();
  }

  @Override
  public String name(String title) {
    var passages = leaving.size() == 1 ? "passage" : leaving.size() + " passages";
    return to.map(ref -> "Move " + passages + " to “" + ref.title() + "”")
        .orElse("Split “" + title + "”");
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline, EventRef event) {
    var from = event.in(timeline);
    var target = to.flatMap(ref -> ref.in(timeline));
    if (from.isEmpty() || target.isPresent() != to.isPresent()) {
      return Optional.empty();
    }
    var gone = AnchoredMentions.of(leaving, timeline).in(from.get());
    return gone.size() < leaving.size()
        ? Optional.empty()
        : moved(from.get(), gone, target, timeline);
  }

  private Optional<Timeline> moved(
      Event from, List<Mention> gone, Optional<Event> target, Timeline timeline) {
    var left = from.mentions().stream().filter(m -> !gone.contains(m)).toList();
    if (target.isPresent()) {
      return Optional.of(joined(from, left, target.get(), gone, timeline));
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(apart(from, left, gone, timeline));
  }

  private static Timeline apart(
      Event from, List<Mention> left, List<Mention> gone, Timeline timeline) {
    var fresh = Rewriting.of(timeline).fresh(gone, from).with(Review.NONE.asChecked());
    return Rewriting.of(timeline)
        .tell(from.with(from.review().asChecked()), left)
        .tell(fresh, gone)
        .timeline();
  }

  private static Timeline joined(
      Event from, List<Mention> left, Event target, List<Mention> gone, Timeline timeline) {
    if (from.equals(target)) {
      return timeline;
    }
    var all = Stream.concat(target.mentions().stream(), gone.stream()).toList();
    var rest = Rewriting.of(timeline);
    return (left.isEmpty()
            ? rest.remove(List.of(from))
            : rest.tell(from.with(from.review().asChecked()), left))
        .tell(target.with(target.review().asChecked()), all)
        .timeline();
  }
}
