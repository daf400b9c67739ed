package dateline.merge;

import dateline.clause.PlainSentence;
import dateline.corpus.Span;
import dateline.event.DateBasis;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.headline.Account;
import dateline.text.AnalyzedText;
import dateline.time.DateRange;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A mention, read for comparison with others.
 *
 * @param mention the mention
 * @param text the article it comes from
 * @param sentence the sentence of the word that tells the happening, where there is one
 * @param line where that sentence stands in the text
 * @param place where it stands in the article's news, from 0 at its beginning to 1 at its end
 * @param datedAsPublished whether its date is the day of its article's publication
 * @param words what it says
 */
record Report(
    Mention mention,
    AnalyzedText text,
    Optional<PlainSentence> sentence,
    Span line,
    double place,
    boolean datedAsPublished,
    Words words) {

  /**
   * What a mention says, as terms of the {@link Vocabulary} and keys of {@link Names}.
   *
   * @param head the term of the word that tells the happening
   * @param terms every term that carries meaning
   * @param names every name
   * @param actors who takes part
   * @param voice whoever is said to say it
   * @param another whether it begins as of another happening than one told before
   * @param core who does what, in the clause that tells the happening
   */
  record Words(
      Optional<String> head,
      Set<String> terms,
      Set<String> names,
      Party actors,
      Voice voice,
      boolean another,
      Core core) {

    private static final String BEGINS = Vocabulary.concept("begin");
    private static final String GOES_ON = Vocabulary.concept("continue");

    /** The names besides that of whoever says it. */
    Set<String> namesBesidesSpeaker() {
      var besides = new HashSet<>(names);
      besides.removeAll(voice.party().all());
      return besides;
    }

    /** Whether both tell, or neither, that something begins, and that it goes on. */
    boolean areOfPhaseOf(Words other) {
      return terms.contains(BEGINS) == other.terms.contains(BEGINS)
          && terms.contains(GOES_ON) == other.terms.contains(GOES_ON);
    }

    /** Every term and every name. */
    Set<String> all() {
      return union(terms, names);
    }
  }

  /**
   * The clause around the word that tells the happening, as terms and names.
   *
   * @param subject before the verb; empty where nobody is named there
   * @param object after the verb
   * @param theme who or what it happens to: the object, else the subject; empty where no verb tells
   *     it
   * @param verb the finite verb, if a verb tells it: "agreed" in "agreed to send"
   */
  record Core(Set<String> subject, Set<String> object, Set<String> theme, Optional<String> verb) {

    static final Core NONE = new Core(Set.of(), Set.of(), Set.of(), Optional.empty());

    Set<String> all() {
      return union(subject, object);
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }

  String articleId() {
    return mention.articleId();
  }

  Span passage() {
    return mention.passage();
  }

  Kind kind() {
    return mention.what().kind();
  }

  DateRange date() {
    return mention.when().date();
  }

  boolean isStatement() {
    return kind() == Kind.STATEMENT_REACTION;
  }

  /** Whether the article dates it by more than its own publication. */
  boolean hasOwnDate() {
    return mention.when().basis() != DateBasis.PUBLICATION;
  }

  /** Whether its own words say when, or a person did. */
  boolean namesDay() {
    return switch (mention.when().basis()) {
      case EXPLICIT, RELATIVE, USER -> true;
      case NARRATIVE, PUBLICATION -> false;
    };
  }

  /** Whether both name the same day. */
  boolean isOfNamedDayOf(Report other) {
    return namesDay() && other.namesDay() && date().equals(other.date());
  }

  /** Whether both tell what somebody says. */
  static boolean areStatements(Report one, Report other) {
    return one.isStatement() && other.isStatement();
  }

  /** Whether both tell what is done. */
  static boolean areDeeds(Report one, Report other) {
    return !one.isStatement() && !other.isStatement();
  }

  /** Whether both are of a kind, and not of one. */
  static boolean areOfOtherKinds(Report one, Report other) {
    return one.kind() != other.kind() && one.kind() != Kind.OTHER && other.kind() != Kind.OTHER;
  }

  /** Whether one sentence tells both. */
  boolean isInSentenceOf(Report other) {
    return isFromArticleOf(other) && line.equals(other.line);
  }

  String quote() {
    return mention.quoteFrom(text.article());
  }

  /** What it tells, for a title. */
  Account account() {
    return new Account(mention, text, sentence);
  }

  boolean isFromArticleOf(Report other) {
    return articleId().equals(other.articleId());
  }
}
