package dateline.merge;

import dateline.event.Mention;
import dateline.text.Token;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from its sentence who takes part in a happening, and who says so. */
final class PeopleReader {

  private final Mention mention;
  private final Optional<PlainSentence> sentence;
  private final WordLists lists;

  PeopleReader(Mention mention, Optional<PlainSentence> sentence, WordLists lists) {
    this.mention = mention;
    this.sentence = sentence;
    this.lists = lists;
  }

  /** The keys of all words for who takes part: as extracted, else as the sentence names them. */
  Set<String> actors() {
    var named = new HashSet<String>();
    mention.what().actors().forEach(actor -> named.addAll(keys(actor)));
    return named.isEmpty() ? keys(sentence.map(this::subject).orElse("")) : Set.copyOf(named);
  }

  /** The keys of all words for the speaker; empty where nobody is named. */
  Set<String> speaker() {
    var named = keys(sentence.map(this::sayer).orElse(""));
    return named.isEmpty() ? keys(mention.what().reportedBy().orElse("")) : named;
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
    var keys = new HashSet<String>();
    Arrays.stream(phrase.split("[^\\p{L}\\p{N}'’-]+"))
        .filter(word -> word.length() > 1 && !lists.isRole(word) && !lists.isIdle(word))
        .forEach(word -> keys.add(Names.key(word)));
    return Set.copyOf(keys);
  }
}
