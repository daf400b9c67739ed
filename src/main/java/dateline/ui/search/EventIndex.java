package dateline.ui.search;

import dateline.event.Mention;
import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a timeline's events, without capitals and accents. */
final class EventIndex {

  private final String[] texts;

  /** Reads every event, which takes a second for a hundred thousand of them. */
  EventIndex(Timeline timeline) {
    Map<String, Source> sources =
        timeline.sources().stream()
            .collect(Collectors.toMap(source -> source.article().id(), Function.identity()));
    texts = timeline.events().stream().map(e -> words(e, sources)).toArray(String[]::new);
  }

  /** The events that hold every word of a query; none for no word. */
  EventSet find(Words query) {
    return query.isEmpty()
        ? EventSet.NONE
        : EventSet.of(texts.length, place -> query.areInFolded(texts[place]));
  }

  private static String words(Event event, Map<String, Source> sources) {
    var subject = event.subject();
    return Words.folded(
        Stream.of(
                Stream.of(subject.title(), subject.kind().label(), event.date().range().edtf()),
                subject.actors().stream(),
                subject.roles().values().stream(),
                subject.places().stream(),
                event.mentions().stream().flatMap(mention -> words(mention, sources)))
            .flatMap(Function.identity())
            .collect(Collectors.joining("\n")));
  }

  private static Stream<String> words(Mention mention, Map<String, Source> sources) {
    return Stream.ofNullable(sources.get(mention.articleId()))
        .flatMap(
            source ->
                Stream.concat(
                    Stream.of(mention.quoteFrom(source.article())),
                    source.article().stated().publisher().stream().map(given -> given.value())));
  }
}
