package dateline.gold;

import dateline.gold.Merging.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores a timeline against annotated articles.
 *
 * <p>A mention cites an annotated event when their passages share at least half of the shorter one.
 * Mentions with a right date and annotated events are paired one to one, as many as can be; a
 * further mention of a paired event, or of a neutral passage, counts neither way. Every other
 * mention is wrong.
 */
final class EventScorer {

  private static final int KEY = 3;
  private static final int NOTABLE = 2;

  private final List<GoldDocument> documents;
  private final FoundTimeline timeline;
  private final Map<FoundMention, List<GoldEvent>> right = new LinkedHashMap<>();
  private final List<FoundMention> wrong = new ArrayList<>();
  private int wrongDates;

  private EventScorer(List<GoldDocument> documents, FoundTimeline timeline) {
    this.documents = documents;
    this.timeline = timeline;
    timeline.mentions().forEach(this::judge);
  }

  static Score score(List<GoldDocument> documents, FoundTimeline timeline) {
    return new EventScorer(documents, timeline).score();
  }

  /** Every mention that counts, and whether it cites an annotated event with a right date. */
  static Map<FoundMention, Boolean> judged(List<GoldDocument> documents, FoundTimeline timeline) {
    var scorer = new EventScorer(documents, timeline);
    var judged = new LinkedHashMap<FoundMention, Boolean>();
    scorer.right.keySet().forEach(mention -> judged.put(mention, true));
    scorer.wrong.forEach(mention -> judged.put(mention, false));
    return judged;
  }

  private void judge(FoundMention mention) {
    var passage = mention.passage();
    var cited =
        mention.document().events().stream()
            .filter(event -> passage.filter(event::isCitedBy).isPresent())
            .toList();
    var dated =
        cited.stream().filter(e -> mention.days().filter(e::isDatedBy).isPresent()).toList();
    if (!dated.isEmpty()) {
      right.put(mention, dated.stream().sorted(GoldEvent.closestTo(passage.get())).toList());
    } else if (!cited.isEmpty()) {
      wrongDates++;
      wrong.add(mention);
    } else if (passage.filter(mention.document()::isNeutral).isEmpty()) {
      wrong.add(mention);
    }
  }

  private Score score() {
    var paired = Pairing.of(right);
    long rightKinds =
        paired.entrySet().stream()
            .filter(pair -> pair.getKey().kinds().contains(pair.getValue().kind()))
            .count();
    return new Score(
        recall(KEY, paired),
        recall(NOTABLE, paired),
        new Share(paired.size(), paired.size() + wrong.size()),
        new Share(right.size(), right.size() + wrongDates),
        new Share(rightKinds, paired.size()),
        Merging.of(places(paired)),
        new Share(timeline.published(), documents.size()),
        (int) timeline.mentions().stream().filter(FoundMention::isJunk).count(),
        timeline.broken(),
        misses(paired));
  }

  private Share recall(int least, Map<GoldEvent, FoundMention> paired) {
    var wanted = events().filter(event -> event.importance() >= least).toList();
    return new Share(wanted.stream().filter(paired::containsKey).count(), wanted.size());
  }

  /** Which event of the timeline each annotated event was found in; it may be in several. */
  private Iterable<Place> places(Map<GoldEvent, FoundMention> paired) {
    var held = new HashMap<FoundMention, GoldEvent>();
    paired.forEach((event, mention) -> held.put(mention, event));
    right.forEach(
        (mention, events) -> {
          if (events.size() == 1) {
            held.putIfAbsent(mention, events.get(0));
          }
        });
    var places = new LinkedHashSet<Place>();
    held.forEach((mention, e) -> places.add(new Place(e.id(), e.key(), mention.event())));
    return places;
  }

  private List<String> misses(Map<GoldEvent, FoundMention> paired) {
    var missing =
        events()
            .filter(event -> event.importance() >= NOTABLE && !paired.containsKey(event))
            .map(event -> "not found: " + event.id());
    return Stream.concat(missing, wrong.stream().map(mention -> "wrong: " + mention)).toList();
  }

  private Stream<GoldEvent> events() {
    return documents.stream().flatMap(document -> document.events().stream());
  }
}
