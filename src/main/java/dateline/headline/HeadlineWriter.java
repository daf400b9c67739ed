package dateline.headline;

import dateline.clause.ClauseReader;
import dateline.clause.PlainSentence;
import dateline.clause.SentenceReader;
import dateline.clause.WordLists;
import dateline.text.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the headlines that one mention allows. */
final class HeadlineWriter {

  /** What it costs not to name the happening with the word the passage has for it. */
  private static final double OTHER_WORD = 0.2;

  private static final double NOBODY = 0.1;

  private final Morphology morphology = new Morphology();
  private final WordLists words;
  private final ShortNames names;
  private final SentenceReader reader;

  HeadlineWriter(WordLists words, ShortNames names) {
    this.words = words;
    this.names = names;
    this.reader = new SentenceReader(words);
  }

  /** The headlines for a mention; none where its words allow none. */
  List<Candidate> write(Account account) {
    return account.sentence().stream()
        .flatMap(
            sentence ->
                Stream.of(sentence.placeOf(account.mention().what().trigger()).orElse(-1))
                    .flatMap(
                        place ->
                            new HeadlineDraft(reading(account, sentence), words, names, morphology)
                                .candidates(place).stream()
                                    .map(c -> judged(c, account, sentence.lower(place)))))
        .filter(Candidate::mayStand)
        .filter(candidate -> !isCount(candidate.text()))
        .toList();
  }

  private Reading reading(Account account, PlainSentence sentence) {
    var clauses = new ClauseReader(sentence, words).read();
    return new Reading(account, sentence, clauses, new Discourse(account, clauses, reader, words));
  }

  private static Candidate judged(Candidate candidate, Account account, String trigger) {
    var lower = candidate.text().toLowerCase(Locale.ROOT);
    var stem = trigger.substring(0, Math.min(4, trigger.length()));
    boolean named = account.isStatement() || lower.contains(stem);
    return candidate.less((named ? 0 : OTHER_WORD) + (namesActor(lower, account) ? 0 : NOBODY));
  }

  /** "Twenty killed": so many of nobody knows what. */
  private boolean isCount(String text) {
    var first = text.split(" ", 2)[0];
    return HeadlineText.words(text) == 2
        && (words.isNumber(first) || Character.isDigit(first.charAt(0)));
  }

  private static boolean namesActor(String text, Account account) {
    var what = account.mention().what();
    return Stream.concat(what.actors().stream(), what.reportedBy().stream())
        .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .anyMatch(text::contains);
  }
}
