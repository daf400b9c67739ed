package dateline.merge;

import dateline.text.Morphology;
import dateline.text.Stemmer;
import dateline.text.Token;
import dateline.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Folds words to terms, so that different words for one thing compare as equal: a term is a concept
 * of the word list, such as {@code =seize}, or else the word's stem.
 */
final class Vocabulary {

  private static final String MARK = "=";

  private final Morphology morphology = new Morphology();
  private final Map<String, String> concepts = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();
  private final Set<String> stopwords = new HashSet<>();

  private Vocabulary() {}

  /** The word lists of the program. */
  static Vocabulary english() {
    var vocabulary = new Vocabulary();
    WordList.lines(Vocabulary.class, "concepts.txt").forEach(vocabulary::addConcept);
    WordList.lines(Vocabulary.class, "opposites.txt").forEach(vocabulary::addOpposites);
    WordList.lines(Vocabulary.class, "stopwords.txt")
        .forEach(line -> vocabulary.stopwords.addAll(Arrays.asList(line.split("\\s+"))));
    return vocabulary;
  }

  private void addConcept(String line) {
    int colon = line.indexOf(':');
    var concept = concept(line.substring(0, colon).strip());
    Arrays.stream(line.substring(colon + 1).split(","))
        .forEach(words -> concepts.putIfAbsent(stemAll(words.strip()), concept));
  }

  private void addOpposites(String line) {
    int space = line.indexOf(' ');
    var one = concept(line.substring(0, space));
    var other = concept(line.substring(space).strip());
    opposites.computeIfAbsent(one, k -> new HashSet<>()).add(other);
    opposites.computeIfAbsent(other, k -> new HashSet<>()).add(one);
  }

  private static String stemAll(String words) {
    return String.join(" ", Arrays.stream(words.split(" ")).map(Stemmer::stem).toList());
  }

  /** The term of the word at an index, where the word carries meaning of its own. */
  Optional<String> term(List<Token> tokens, int index) {
    var word = Names.plain(tokens.get(index).text());
    if (word.isEmpty() || stopwords.contains(word) || !Character.isLetterOrDigit(word.charAt(0))) {
      return Optional.empty();
    }
    var stem = Stemmer.stem(base(tokens.get(index)));
    if (index + 1 < tokens.size()) {
      var phrase = concepts.get(stem + " " + Stemmer.stem(tokens.get(index + 1).text()));
      if (phrase != null) {
        return Optional.of(phrase);
      }
    }
    return Optional.of(concepts.getOrDefault(stem, stem));
  }

  private String base(Token token) {
    return token.tag().equals("VERB") ? morphology.lemma(token) : Names.plain(token.text());
  }

  /** The term of a concept of the word list. */
  static String concept(String name) {
    return MARK + name;
  }

  /** Whether a term stands for words of one meaning, and not for a single word. */
  static boolean isConcept(String term) {
    return term.startsWith(MARK);
  }

  /** Whether one term undoes or contradicts the other. */
  boolean areOpposite(String a, String b) {
    return opposites.getOrDefault(a, Set.of()).contains(b);
  }
}
