package dateline.event;

import dateline.event.Parse.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell a happening, by kind; read from {@code en/triggers.tsv}. */
final class Lexicon {

  /**
   * What a word or phrase says.
   *
   * @param kind the kind of happening; empty for a phrase that tells none
   * @param telling whether it tells the happening by itself
   */
  record Sense(Optional<Kind> kind, boolean telling) {}

  /** A phrase found in a sentence, from one word up to, not including, another. */
  record Match(Sense sense, int from, int to) {}

  private record Phrase(List<String> words, Sense sense) {}

  private static final int WIDEST_GAP = 4;

  /** Quotation marks do not part the words of a phrase. */
  private static final Set<String> MARKS = Set.of("“", "”", "‘", "’", "\"");

  private final Map<String, List<Sense>> verbs = new HashMap<>();
  private final Map<String, List<Sense>> nouns = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private Lexicon() {}

  static Lexicon english() {
    var lexicon = new Lexicon();
    Tables.rows("triggers.tsv").forEach(lexicon::add);
    return lexicon;
  }

  private void add(List<String> row) {
    var kind = Kind.of(row.get(0)).orElseThrow();
    var part = row.get(1);
    var sense =
        new Sense(
            part.equals("phrase-") ? Optional.empty() : Optional.of(kind), !part.endsWith("?"));
    for (var words : Tables.words(row.get(2)).toList()) {
      if (part.startsWith("phrase")) {
        var phrase = new Phrase(List.of(words.split(" ")), sense);
        phrases.computeIfAbsent(phrase.words.get(0), w -> new ArrayList<>()).add(phrase);
      } else {
        var senses = part.startsWith("verb") ? verbs : nouns;
        senses.computeIfAbsent(words, w -> new ArrayList<>()).add(sense);
      }
    }
  }

  List<Sense> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Sense> noun(Word word) {
    var senses = nouns.get(word.lower());
    return senses != null ? senses : nouns.getOrDefault(word.noun(), List.of());
  }

  /** The phrases that begin at a word and end before another. */
  List<Match> phrasesAt(Parse parse, int from, int to) {
    var word = parse.word(from);
    return List.of(word.lower(), word.lemma(), word.noun()).stream()
        .distinct()
        .flatMap(form -> phrases.getOrDefault(form, List.of()).stream())
        .flatMap(phrase -> match(parse, phrase, from, to).stream())
        .collect(Collectors.toList());
  }

  private static Optional<Match> match(Parse parse, Phrase phrase, int from, int to) {
    int place = from;
    boolean gap = false;
    for (var word : phrase.words) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      while (place > from && place < to && MARKS.contains(parse.word(place).lower())) {
        place++;
      }
      int last = Math.min(to - 1, gap ? place + WIDEST_GAP : place);
      while (place <= last && !parse.has(place, word)) {
        place++;
      }
      if (place > last) {
        return Optional.empty();
      }
      place++;
      gap = false;
    }
    return Optional.of(new Match(phrase.sense, from, place));
  }
}
