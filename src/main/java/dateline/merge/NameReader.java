package dateline.merge;

import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the names in a passage as keys, so that different names of one bearer share some. */
final class NameReader {

  /** So many words at least has a name that is known by its initials. */
  private static final int ACRONYM = 3;

  private static final Set<String> WITHIN_NAMES = Set.of("of", "the", "and", "for", "on");

  private final Countries countries;
  private final WordLists lists;

  NameReader(Countries countries, WordLists lists) {
    this.countries = countries;
    this.lists = lists;
  }

  /** The keys of all names among the words of a passage. */
  Set<String> keys(List<Token> tokens) {
    var words = tokens.stream().map(Token::text).toList();
    var keys = new HashSet<>(acronyms(tokens));
    int i = 0;
    while (i < words.size()) {
      var country = countries.named(words, i);
      country.ifPresent(match -> keys.add(match.key()));
      if (country.isEmpty() && isProper(tokens, i)) {
        keys.add(Names.key(words.get(i)));
      }
      i += country.map(Countries.Match::words).orElse(1);
    }
    return keys;
  }

  /** The keys of all words of some names. */
  Set<String> keys(Collection<String> names) {
    var keys = new HashSet<String>();
    for (var name : names) {
      var words = Names.words(name);
      int i = 0;
      while (i < words.size()) {
        var country = countries.named(words, i);
        keys.add(country.map(Countries.Match::key).orElse(Names.key(words.get(i))));
        i += country.map(Countries.Match::words).orElse(1);
      }
    }
    return keys;
  }

  /** Whether a word is part of a name. */
  boolean isName(List<Token> tokens, int index) {
    return isProper(tokens, index)
        || countries.named(List.of(tokens.get(index).text()), 0).isPresent();
  }

  /** Whether a word is a proper noun, or a noun with a capital that no sentence begins with. */
  private boolean isProper(List<Token> tokens, int index) {
    var token = tokens.get(index);
    var word = token.text();
    boolean proper = token.tag().startsWith("PROPN") || (isNoun(token) && goesOn(tokens, index));
    return proper && !lists.isRole(word) && !lists.isTime(word);
  }

  private static boolean isNoun(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        && (token.tag().startsWith("NOUN") || token.tag().startsWith("ADJ"));
  }

  private static boolean goesOn(List<Token> tokens, int index) {
    return index > 0 && !tokens.get(index - 1).tag().startsWith("PUNCT");
  }

  /** In "the Lindel Free Trade Association" {@code lfta}. */
  private List<String> acronyms(List<Token> tokens) {
    var acronyms = new ArrayList<String>();
    var initials = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (isProper(tokens, i) && Character.isUpperCase(token.text().charAt(0))) {
        initials.append(token.text().charAt(0));
      } else if (!WITHIN_NAMES.contains(token.text())) {
        addAcronym(acronyms, initials);
      }
    }
    addAcronym(acronyms, initials);
    return acronyms;
  }

  private static void addAcronym(List<String> acronyms, StringBuilder initials) {
    if (initials.length() >= ACRONYM) {
      acronyms.add(Names.key(initials.toString()));
    }
    initials.setLength(0);
  }
}
