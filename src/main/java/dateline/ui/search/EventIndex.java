package dateline.ui.search;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a timeline's events, without capitals and accents. */
final class EventIndex {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private record Entry(Event event, String words) {}

  private final List<Entry> entries;

  EventIndex(Timeline timeline) {
    Map<String, Source> sources =
        timeline.sources().stream()
            .collect(Collectors.toMap(source -> source.article().id(), Function.identity()));
    entries = timeline.events().stream().map(e -> new Entry(e, words(e, sources))).toList();
  }

  /** The events that hold every word of a query, in chronological order; none for no word. */
  List<Event> find(String query) {
    var wanted = Arrays.stream(SPACES.split(folded(query))).filter(w -> !w.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .filter(entry -> wanted.stream().allMatch(entry.words()::contains))
        .map(Entry::event)
        .toList();
  }

  private static String words(Event event, Map<String, Source> sources) {
    var subject = event.subject();
    return folded(
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

  private static String folded(String text) {
    var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}
