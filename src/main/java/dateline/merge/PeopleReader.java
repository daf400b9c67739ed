package dateline.merge;

import dateline.event.Mention;
import dateline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from its sentence who takes part in a happening, and who says so. */
final class PeopleReader {

  private static final Pattern INDEFINITE = Pattern.compile("(?i)(?:an?|one|another) ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private final Mention mention;
  private final Optional<PlainSentence> sentence;
  private final WordLists lists;
  private final Countries countries;

  PeopleReader(
      Mention mention, Optional<PlainSentence> sentence, WordLists lists, Countries countries) {
    this.mention = mention;
    this.sentence = sentence;
    this.lists = lists;
    this.countries = countries;
  }

  /** The keys of all words for who takes part: as extracted, else as the sentence names them. */
  Set<String> actors() {
    var named = new HashSet<String>();
    mention.what().actors().forEach(actor -> named.addAll(keys(actor)));
    return named.isEmpty() ? keys(sentence.map(this::subject).orElse("")) : Set.copyOf(named);
  }

  /** Whoever says it; no names where nobody is named. */
  Voice voice() {
    var sayer = sentence.map(this::sayer).orElse("");
    var named = keys(sayer);
    var names = named.isEmpty() ? keys(mention.what().reportedBy().orElse("")) : named;
    return new Voice(names, roles(sayer), reference(sayer));
  }

  private static Voice.Reference reference(String sayer) {
    if (sayer.isEmpty()) {
      return Voice.Reference.BACK;
    }
    return INDEFINITE.matcher(sayer).lookingAt() ? Voice.Reference.NEW : Voice.Reference.NAMED;
  }

  private Set<String> roles(String phrase) {
    return Stream.of(NO_WORD.split(phrase))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(lists::isRole)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String subject(PlainSentence line) {
    var parser = new ClauseParser(line, lists);
    return line.placeOf(mention.what().trigger())
        .flatMap(parser::verbOf)
        .map(verb -> text(parser.subject(verb)))
        .orElse("");
  }

  private String sayer(PlainSentence line) {
    var parser = new ClauseParser(line, lists);
    return line.placeOf(mention.what().trigger())
        .flatMap(line::verbAt)
        .map(verb -> text(parser.speaker(verb)))
        .orElse("");
  }

  private static String text(List<Token> phrase) {
    return phrase.size() == 1 && phrase.get(0).tag().equals("PRON")
        ? ""
        : HeadlineText.join(phrase);
  }

  private Set<String> keys(String phrase) {
    var words = List.of(NO_WORD.split(phrase));
    var keys = new HashSet<String>();
    int i = 0;
    while (i < words.size()) {
      var country = countries.acting(words, i);
      country.ifPresent(match -> keys.add(match.key()));
      if (country.isEmpty() && tells(words.get(i))) {
        keys.add(Names.key(words.get(i)));
      }
      i += country.map(Countries.Match::words).orElse(1);
    }
    return Set.copyOf(keys);
  }

  private boolean tells(String word) {
    return word.length() > 1 && !lists.isRole(word) && !lists.isIdle(word);
  }
}
