package dateline.project;

import dateline.corpus.Span;
import dateline.event.Kind;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Makes edits up, by a seed. */
final class EditGenerator {

  private final Random random;

  EditGenerator(Random random) {
    this.random = random;
  }

  /** Any edit that a person can make on a timeline, which must have an event. */
  Edit edit(Timeline timeline) {
    int choice = random.nextInt(10);
    if (choice == 0) {
      return articleEdit(timeline);
    }
    return choice < 3 ? passageEdit(timeline) : eventEdit(timeline);
  }

  /** An edit of an event. */
  EventEdit eventEdit(Timeline timeline) {
    var event = one(timeline.events());
    return EventEdit.of(event, change(event, timeline), timeline);
  }

  private EventChange change(Event event, Timeline timeline) {
    var mention = List.of(one(event.mentions()));
    return switch (random.nextInt(7)) {
      case 0 -> new Accept();
      case 1 -> new Hide();
      case 2 -> new Correct(correction());
      case 3 -> Merge.with(List.of(one(timeline.events())), timeline);
      case 4 -> Move.apart(mention, timeline);
      case 5 -> Move.to(one(timeline.events()), mention, timeline);
      default -> annotate();
    };
  }

  private Correction correction() {
    var date = DateRange.day(LocalDate.of(2019, 5, 1).plusDays(random.nextInt(9)));
    return switch (random.nextInt(5)) {
      case 0 -> Correction.NONE.title("Title “" + random.nextInt(9) + "”");
      case 1 -> Correction.NONE.date(random.nextBoolean() ? date : date.approximately());
      case 2 -> Correction.NONE.kind(one(List.of(Kind.values())));
      case 3 -> Correction.NONE.actors(List.of("Ida", "Élodie")).places(List.of());
      default -> Correction.NONE.places(List.of("Orlo")).title("Both \\ \"and\"\nmore");
    };
  }

  private Annotate annotate() {
    return switch (random.nextInt(3)) {
      case 0 -> Annotate.note("Note " + random.nextInt(9) + " 🌊");
      case 1 -> Annotate.tags(List.of("a", "b" + random.nextInt(9)));
      default -> Annotate.bookmark(true);
    };
  }

  /** An edit of a passage that is a mention. */
  PassageEdit passageEdit(Timeline timeline) {
    var mention = one(one(timeline.events()).mentions());
    return passageEdit(mention.articleId(), mention.passage(), timeline);
  }

  private PassageEdit passageEdit(String articleId, Span passage, Timeline timeline) {
    var change =
        random.nextBoolean()
            ? annotate()
            : new MakeEvent("Made", DateRange.year(2018), one(List.of(Kind.values())));
    return PassageEdit.of(articleId, passage, change, timeline);
  }

  private ArticleEdit articleEdit(Timeline timeline) {
    var change =
        switch (random.nextInt(3)) {
          case 0 -> new SetPublished(LocalDate.of(2019, 4, 1 + random.nextInt(9)));
          case 1 -> new SetPublisher("The Orlo Post");
          default -> annotate();
        };
    return new ArticleEdit(one(timeline.sources()).article().id(), change);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
