package dateline.merge;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells how a headline calls those who act and speak in one sentence. */
final class HeadlinePeople {

  private static final Pattern NAMING = Pattern.compile("(?:NOUN|PROPN|NUM|ADJ|PRON).*");
  private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "i", "we");

  private final Report report;
  private final PlainSentence sentence;
  private final WordLists words;
  private final ShortNames names;
  private final ClauseParser parser;

  HeadlinePeople(Report report, PlainSentence sentence, WordLists words, ShortNames names) {
    this.report = report;
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.parser = new ClauseParser(sentence, words);
  }

  /** Who says what the verb introduces. */
  Optional<String> speaker(int verb) {
    return named(parser.speaker(verb))
        .or(() -> report.mention().what().reportedBy())
        .map(name -> names.shortenActor(name.split(",", 2)[0]))
        .filter(name -> !name.isBlank());
  }

  /** The words of a phrase; empty where it is a pronoun. */
  static Optional<String> named(List<Token> phrase) {
    boolean names = phrase.stream().anyMatch(token -> NAMING.matcher(token.tag()).matches());
    return !names || pronoun(phrase).isPresent()
        ? Optional.empty()
        : Optional.of(HeadlineText.join(phrase)).filter(text -> !text.isBlank());
  }

  /** The pronoun that a phrase is, in lower case. */
  static Optional<String> pronoun(List<Token> phrase) {
    return phrase.size() == 1 && phrase.get(0).tag().equals("PRON")
        ? Optional.of(phrase.get(0).text().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Who acts: as the clause names them, or whom its pronoun stands for. */
  Optional<String> subject(Clause clause) {
    var told = HeadlineText.join(clause.object()).toLowerCase(Locale.ROOT);
    var others =
        report.mention().what().actors().stream()
            .filter(actor -> !told.contains(actor.toLowerCase(Locale.ROOT)))
            .toList();
    var subject = pronoun(clause.subject());
    var named = named(clause.subject());
    var who =
        subject.isPresent()
            ? antecedent(subject.get(), others)
                .or(() -> PERSONAL.contains(subject.get()) ? sayer(clause) : Optional.empty())
            : named;
    return who.map(names::shortenActor).filter(name -> !name.isBlank());
  }

  /** In "Kovac said she had resigned" Kovac. */
  private Optional<String> sayer(Clause clause) {
    return IntStream.range(0, sentence.verbs().indexOf(clause.verb()))
        .filter(v -> words.isReporting(sentence.verbs().get(v).lemma()))
        .boxed()
        .flatMap(v -> named(parser.speaker(v)).stream())
        .findFirst();
  }

  private Optional<String> antecedent(String pronoun, List<String> actors) {
    return switch (pronoun) {
      case "he", "she", "i" ->
          actors.stream()
              .filter(names::mayBePerson)
              .findFirst()
              .or(() -> report.mention().what().reportedBy());
      case "it", "we" -> actors.stream().findFirst().or(() -> report.mention().what().reportedBy());
      default -> Optional.empty();
    };
  }

  /** Whether a verb for them is in the plural. */
  boolean isPlural(String who) {
    var head = who.split(" (?:of|in|from|on|at|for|with|to|over) ", 2)[0];
    if (head.contains(" and ")) {
      return true;
    }
    var last = head.substring(head.lastIndexOf(' ') + 1);
    boolean opens = sentence.size() > 0 && sentence.tokens().get(0).text().equals(last);
    boolean name =
        !opens
            && Character.isUpperCase(last.charAt(0))
            && report.words().names().contains(Names.key(last));
    boolean letters = last.equals(last.toUpperCase(Locale.ROOT));
    return words.isPlural(last) || (!name && !letters && last.matches("(?i).*[^s’']s"));
  }
}
