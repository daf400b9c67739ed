package dateline.event;

import dateline.event.Parse.Word;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that tell what is counted. */
final class Measures {

  /** What a word says about those who are counted. */
  enum Part {
    /** A verb done to them. */
    DONE,
    /** A verb they do. */
    DOES,
    /** What they are then. */
    STATE,
    /** A single such case. */
    NOUN,
    /** The ones counted themselves. */
    WHO
  }

  /** The measure of lengths of time and the like, which are no figures. */
  static final String NONE = "none";

  private final Map<Part, Map<String, String>> measures = new EnumMap<>(Part.class);

  Measures(List<List<String>> rows) {
    for (var part : Part.values()) {
      measures.put(part, new HashMap<>());
    }
    for (var row : rows) {
      var part = measures.get(Part.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      Tables.words(row.get(2)).forEach(word -> part.put(word, row.get(0)));
    }
  }

  /** The measure that a word tells, taken as that part of speech. */
  Optional<String> of(Part part, Word word) {
    var words = measures.get(part);
    var form =
        switch (part) {
          case DONE, DOES -> word.lemma();
          case STATE -> word.lower();
          case NOUN, WHO -> word.noun();
        };
    return Optional.ofNullable(words.get(form))
        .or(() -> Optional.ofNullable(words.get(word.lower())));
  }

  /** The measure of a verb by its base form. */
  Optional<String> ofVerb(Part part, String lemma) {
    return Optional.ofNullable(measures.get(part).get(lemma));
  }
}
