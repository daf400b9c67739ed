package dateline.merge;

import dateline.event.Places;
import dateline.text.Morphology;
import dateline.text.Token;
import dateline.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that rival claims are told by. */
final class ClaimWords {

  /** How a word tells a claim. */
  enum Form {
    ACTS,
    SUFFERS,
    NOUN,
    WORD
  }

  /**
   * A claim that words make.
   *
   * @param words in their base form
   */
  record Entry(String point, String side, Form form, List<String> words) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Places places = Places.known();
  private final Countries countries;
  private final Morphology morphology = new Morphology();

  ClaimWords(Countries countries) {
    this.countries = countries;
    for (var line : WordList.lines(ClaimWords.class, "claims.tsv")) {
      var row = List.of(line.split("\t"));
      switch (row.get(1)) {
        case "says" -> reasons.put(row.get(0), row.get(2));
        case "words" -> lists.put(row.get(0), Set.of(row.get(2).split(", ")));
        default ->
            add(
                row.get(0),
                row.get(1),
                Form.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                row.get(3));
      }
    }
  }

  private void add(String point, String side, Form form, String words) {
    for (var phrase : Arrays.asList(words.split(", "))) {
      var entry = new Entry(point, side, form, List.of(phrase.split(" ")));
      entries.computeIfAbsent(entry.words().get(0), k -> new ArrayList<>()).add(entry);
    }
  }

  /** What a point is about, in a person's words. */
  String reason(String point) {
    return reasons.get(point);
  }

  /** The claim that the words from a place on make, if they do. */
  Optional<Entry> at(List<Token> tokens, int place) {
    var token = tokens.get(place);
    var base = token.tag().startsWith("VERB") ? morphology.lemma(token) : lower(token);
    return entries.getOrDefault(base, List.of()).stream()
        .filter(
            entry ->
                isVerb(entry.form()) == token.tag().startsWith("VERB") || entry.form() == Form.WORD)
        .filter(entry -> goesOn(tokens, place, entry.words()))
        .findFirst();
  }

  private static boolean isVerb(Form form) {
    return form == Form.ACTS || form == Form.SUFFERS;
  }

  private static boolean goesOn(List<Token> tokens, int place, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (place + i >= tokens.size() || !lower(tokens.get(place + i)).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token, as it stands or in its base form, is of a list. */
  boolean isOf(String list, Token token) {
    return lists.get(list).contains(Names.plain(token.text()))
        || (token.tag().startsWith("VERB") && lists.get(list).contains(morphology.lemma(token)));
  }

  /** Which state is named, or that an alliance of states is, if either. */
  Optional<String> party(Token token) {
    if (isOf("alliance", token)) {
      return Optional.of("alliance");
    }
    return places.isPlace(token.text())
        ? countries.acting(List.of(token.text()), 0).map(Countries.Match::key)
        : Optional.empty();
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
