package dateline.clause;

import dateline.clause.PlainSentence.Role;
import dateline.clause.PlainSentence.Verb;
import dateline.corpus.Span;
import dateline.text.Morphology;
import dateline.text.Sentence;
import dateline.text.Tense;
import dateline.text.Token;
import dateline.text.VerbGroup;
import dateline.text.VerbGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sentences for their clauses: cleans them, and tells the verbs from what looks like one. */
public final class SentenceReader {

  /** What stands before a noun, and never before a verb without a subject. */
  private static final Set<String> BEFORE_NOUN = Set.of("ADP", "SCONJ", "ADJ", "DET", "VERB");

  private final SentenceCleaner cleaner;
  private final Morphology morphology = new Morphology();
  private final VerbGroups groups = new VerbGroups(morphology);
  private final WordLists words;
  private final Tags tags;

  /** With the lists of the program. */
  public SentenceReader(WordLists words) {
    this.words = words;
    this.cleaner = new SentenceCleaner(words);
    this.tags = new Tags(words, morphology);
  }

  /**
   * Reads a sentence.
   *
   * @param time the words that date it, which are left out
   */
  public PlainSentence read(Sentence sentence, Optional<Span> time) {
    var tagged = tags.mended(SentenceCleaner.withDoubleMarks(sentence.tokens()));
    var tokens = cleaner.clean(tagged, time);
    Tags.setNouns(tokens);
    tags.setVerb(tokens);
    var verbal = tokens.stream().filter(t -> t.tag().equals("VERB")).map(Token::span).toList();
    var unmarked =
        tagged.stream()
            .filter(t -> !PlainSentence.isMark(t))
            .map(t -> verbal.contains(t.span()) ? new Token(t.span(), t.text(), "VERB") : t)
            .toList();
    var found = groups.find(new Sentence(sentence.span(), sentence.block(), unmarked));
    var verbs = new ArrayList<Verb>();
    for (var group : found) {
      var plain = new PlainSentence(tokens, verbs);
      int head = place(tokens, group.verb().span().start());
      int from = place(tokens, group.span().start());
      if (from < 0 || head < 0 || isHaving(plain, head)) {
        continue;
      }
      var role = role(plain, group, from, head);
      var tag = from == head ? misread(plain, group, head, role) : Optional.<String>empty();
      if (tag.isPresent()) {
        var token = tokens.get(head);
        tokens.set(head, new Token(token.span(), token.text(), tag.get()));
      } else {
        verbs.add(new Verb(group, isHaving(plain, from - 1) ? from - 1 : from, head, role));
      }
    }
    return new PlainSentence(tokens, verbs);
  }

  private static int place(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == offset) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHaving(PlainSentence plain, int place) {
    return plain.lower(place).equals("having")
        && (plain.is(place + 1, "VERB") || plain.is(place + 1, "AUX"));
  }

  private Role role(PlainSentence plain, VerbGroup group, int from, int head) {
    if (isHaving(plain, from - 1)) {
      return Role.PARTICIPLE;
    }
    if (group.tense() == Tense.NONFINITE) {
      boolean ing = plain.lower(from).endsWith("ing") && !plain.isTo(from - 1);
      return ing ? Role.PARTICIPLE : Role.INFINITIVE;
    }
    if (from < head) {
      return Role.FINITE;
    }
    return switch (morphology.analyze(group.verb().text()).form()) {
      case PARTICIPLE -> Role.PARTICIPLE;
      case PAST_OR_PARTICIPLE -> Role.OPEN;
      case BASE -> group.tense() == Tense.PAST ? Role.OPEN : Role.FINITE;
      default -> Role.FINITE;
    };
  }

  /** The tag of a word that was taken for a verb and is none; empty where it is one. */
  private Optional<String> misread(PlainSentence plain, VerbGroup group, int head, Role role) {
    if (plain.is(head, "AUX")) {
      return Optional.empty();
    }
    if (isAttribute(plain, head, role)) {
      return Optional.of("ADJ");
    }
    boolean base = plain.lower(head).equals(group.lemma());
    if (head == 0 && base && (plain.is(1, "NOUN") || plain.is(1, "ADJ"))) {
      return Optional.of("ADJ");
    }
    boolean owned = plain.lower(head - 1).matches(".+['’]s") && plain.lower(head).endsWith("ing");
    if (owned && (plain.isNominal(head + 1) || plain.is(head + 1, "ADJ"))) {
      return Optional.of("ADJ");
    }
    if (base && plain.lower(head - 1).matches("an?|the")) {
      return Optional.of("NOUN");
    }
    if (words.isPreposition(plain.lower(head))) {
      return Optional.of("ADP");
    }
    boolean name = head > 0 && plain.isCapital(head) && !plain.is(head - 1, "PUNCT");
    boolean noun = isFirst(plain, group, head) || isLone(plain, group, head);
    return name || noun || isSingular(plain, group, head) ? Optional.of("NOUN") : Optional.empty();
  }

  /** As in "the disputed vote" and "three missing climbers". */
  private static boolean isAttribute(PlainSentence plain, int head, Role role) {
    if (role != Role.OPEN && role != Role.PARTICIPLE) {
      return false;
    }
    int before = plain.isQuotationMark(head - 1) ? head - 2 : head - 1;
    boolean opens = plain.is(before, "DET") || plain.is(before, "ADJ") || plain.is(before, "NUM");
    boolean ing = plain.lower(head).endsWith("ing");
    boolean afterPreposition = plain.is(before, "ADP") && !ing;
    boolean noun = plain.isNominal(head + 1) || plain.is(head + 1, "ADJ");
    return (noun && (opens || afterPreposition))
        || (plain.is(before, "DET") && plain.isQuotationMark(head + 1));
  }

  /** "Flooding trapped the hikers", "Talks with the union opened": no verb stands first. */
  private boolean isFirst(PlainSentence plain, VerbGroup group, int head) {
    boolean third = group.tense() == Tense.PRESENT && plain.lower(head).endsWith("s");
    boolean verbNext = plain.is(head + 1, "VERB") || plain.is(head + 1, "AUX");
    boolean owned = third && plain.is(head + 1, "AUX");
    return owned || (head == 0 && (third || (verbNext && !isHaving(plain, 0))));
  }

  /** "before dawn", "a long talk", "stopped work": a present needs a subject. */
  private boolean isLone(PlainSentence plain, VerbGroup group, int head) {
    boolean third = group.tense() == Tense.PRESENT && plain.lower(head).endsWith("s");
    boolean object =
        third
            && plain.is(head - 1, "NOUN")
            && plain.is(head - 2, "VERB")
            && !words.takesClause(morphology.lemma(plain.tokens().get(head - 2)));
    return object
        || isJoinedNoun(plain, group, head)
        || disagrees(plain, group, head)
        || isAfterThat(plain, group, head)
        || (group.tense() == Tense.PRESENT && plain.lower(head - 1).matches(".+['’]s"))
        || (group.tense() == Tense.PRESENT
            && !group.lemma().equals("be")
            && head > 0
            && BEFORE_NOUN.contains(plain.tokens().get(head - 1).tag())
            && !plain.lower(head - 1).equals("that"));
  }

  /** "mayhem and bloodshed after the vote": what "and" joins to a noun, without an object. */
  private static boolean isJoinedNoun(PlainSentence plain, VerbGroup group, int head) {
    return group.tense() == Tense.PRESENT
        && plain.is(head - 1, "CCONJ")
        && plain.is(head - 2, "NOUN")
        && (plain.is(head + 1, "ADP")
            || plain.is(head + 1, "SCONJ")
            || plain.is(head + 1, "PUNCT"));
  }

  /** "imposed a night curfew", "charges of planning attacks": no verb agrees with the noun. */
  private boolean disagrees(PlainSentence plain, VerbGroup group, int head) {
    if (group.tense() != Tense.PRESENT || !plain.is(head - 1, "NOUN")) {
      return false;
    }
    int from = head - 1;
    while (from > 0 && plain.tokens().get(from - 1).tag().matches("NOUN|ADJ|DET|NUM")) {
      from--;
    }
    boolean hangs = plain.is(from - 1, "ADP") && plain.is(from - 2, "NOUN");
    var noun = plain.lower(hangs ? from - 2 : head - 1);
    boolean several = words.isPlural(noun) || (noun.matches(".*[^s]s") && !words.isSingular(noun));
    boolean base = plain.lower(head).equals(group.lemma());
    boolean list =
        plain.is(from - 1, "CCONJ") || plain.is(from - 1, "PUNCT") || plain.is(from, "NUM");
    return base ? !several && !list : several && plain.lower(head).endsWith("s");
  }

  /** "told them that deposits of up to £85 are safe": a later verb needs the noun. */
  private static boolean isAfterThat(PlainSentence plain, VerbGroup group, int head) {
    boolean open =
        group.tense() == Tense.PRESENT
            && plain.lower(head - 1).equals("that")
            && plain.lower(head).endsWith("s")
            && plain.is(head + 1, "ADP");
    for (int i = head + 1; open && i < plain.size(); i++) {
      if (plain.is(i, "AUX")) {
        return true;
      }
      open = plain.tokens().get(i).tag().matches("ADP|DET|NOUN|PROPN|ADJ|NUM|SYM");
    }
    return false;
  }

  /** "the caretaker post": after one thing no verb stands in the plural. */
  private static boolean isSingular(PlainSentence plain, VerbGroup group, int head) {
    return plain.lower(head).equals(group.lemma())
        && plain.is(head - 1, "NOUN")
        && !plain.lower(head - 1).endsWith("s")
        && plain.lower(head - 2).matches("the|an?");
  }
}
