package dateline.clause;

import dateline.clause.PlainSentence.Role;
import dateline.clause.PlainSentence.Verb;
import dateline.corpus.Span;
import dateline.text.Morphology;
import dateline.text.Morphology.Form;
import dateline.text.Sentence;
import dateline.text.Tense;
import dateline.text.Token;
import dateline.text.VerbGroup;
import dateline.text.VerbGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads sentences for their clauses: cleans them, and tells the verbs from what looks like one. */
public final class SentenceReader {

  /** What stands before a noun, and never before a verb without a subject. */
  private static final Set<String> BEFORE_NOUN = Set.of("ADP", "SCONJ", "ADJ", "DET", "VERB");

  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> OPENING =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PROPN+PART", "NOUN+PART");
  private static final Pattern NUMBER =
      Pattern.compile("[£$€¥]?\\d[\\d,.]*(?:bn|m|million|billion)?");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}(?:\\d|\\p{Ll}{2,})");
  private static final Set<String> SMALL =
      Set.of("ADV", "PRON", "ADP", "SCONJ", "INTJ", "DET", "X");

  private final SentenceCleaner cleaner;
  private final Morphology morphology = new Morphology();
  private final VerbGroups groups = new VerbGroups(morphology);
  private final WordLists words;

  /** With the lists of the program. */
  public SentenceReader(WordLists words) {
    this.words = words;
    this.cleaner = new SentenceCleaner(words);
  }

  /**
   * Reads a sentence.
   *
   * @param time the words that date it, which are left out
   */
  public PlainSentence read(Sentence sentence, Optional<Span> time) {
    var tagged = withPresent(tagged(sentence.tokens()));
    var tokens = cleaner.clean(tagged, time);
    var unmarked = tagged.stream().filter(t -> !PlainSentence.isMark(t)).toList();
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
        tokens.set(head, tagged(token, tag.get()));
      } else {
        verbs.add(new Verb(group, isHaving(plain, from - 1) ? from - 1 : from, head, role));
      }
    }
    return new PlainSentence(tokens, verbs);
  }

  /** The words with what the tagger mostly gets wrong set right. */
  private List<Token> tagged(List<Token> tokens) {
    var tagged = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      var last = i == 0 ? null : tagged.get(i - 1);
      var next = i + 1 == tokens.size() ? null : tokens.get(i + 1);
      boolean verb = last != null && (isPerfect(last, token) || isPast(last, token, next));
      if (NUMBER.matcher(token.text()).matches() || words.isNumber(token.text())) {
        tagged.add(tagged(token, "NUM"));
      } else if (i > 0 && !last.tag().equals("PUNCT") && isName(token)) {
        tagged.add(tagged(token, "PROPN"));
      } else {
        tagged.add(verb ? tagged(token, token.text().equals("been") ? "AUX" : "VERB") : token);
      }
    }
    return tagged;
  }

  /**
   * "The video travels around the world": where a sentence opens with nouns in a row and no verb
   * belongs to them, the first that may be a verb is one.
   */
  private static List<Token> withPresent(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!OPENING.contains(tokens.get(i - 1).tag())) {
        return tokens;
      }
      if (mayBePresent(tokens, i) && isVerbless(tokens, i + 1)) {
        tokens.set(i, tagged(tokens.get(i), "VERB"));
        return tokens;
      }
    }
    return tokens;
  }

  private static boolean mayBePresent(List<Token> tokens, int place) {
    var word = tokens.get(place);
    var next = tokens.get(place + 1).tag();
    boolean noun = tokens.get(place - 1).tag().matches("NOUN|PROPN");
    boolean small = Character.isLowerCase(word.text().charAt(0));
    boolean third =
        word.tag().equals("NOUN")
            && word.text().matches(".*[^su]s")
            && !tokens.get(place - 1).text().endsWith("s")
            && next.matches("ADP|DET|ADV|PRON|NUM|ADJ|SCONJ");
    boolean transitive = word.tag().equals("ADJ") && next.equals("DET");
    return noun && small && (third || transitive);
  }

  /** Whether no verb follows before a mark or a word that opens or joins a clause. */
  private static boolean isVerbless(List<Token> tokens, int from) {
    for (var token : tokens.subList(from, tokens.size())) {
      if (token.tag().matches("VERB|AUX|.*\\+AUX")) {
        return false;
      }
      if (token.tag().matches("PUNCT|CCONJ|SCONJ") || token.text().matches("that|which|who")) {
        return true;
      }
    }
    return true;
  }

  private static Token tagged(Token token, String tag) {
    return new Token(token.span(), token.text(), tag);
  }

  /** A word with a capital inside a sentence that was taken for a small word. */
  private static boolean isName(Token token) {
    return NAME.matcher(token.text()).lookingAt() && SMALL.contains(token.tag());
  }

  /** "has urged", "had been": after "have" no noun and no adjective. */
  private static boolean isPerfect(Token last, Token token) {
    return HAVE.contains(last.text())
        && ((token.text().equals("been") && !token.tag().equals("AUX"))
            || (token.tag().equals("ADJ") && token.text().endsWith("ed")));
  }

  /** "the council met on": the past of an irregular verb between a noun and no noun. */
  private boolean isPast(Token last, Token token, Token next) {
    var form = morphology.analyze(token.text()).form();
    return token.tag().equals("NOUN")
        && (form == Form.PAST || form == Form.PAST_OR_PARTICIPLE)
        && !token.text().endsWith("ed")
        && last.tag().matches("NOUN|PROPN|PRON|ADJ")
        && (next == null || !next.tag().matches("NOUN|PROPN|VERB|AUX"));
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
    if (isAttribute(plain, head, role)) {
      return Optional.of("ADJ");
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

  /** "the caretaker post": after one thing no verb stands in the plural. */
  private static boolean isSingular(PlainSentence plain, VerbGroup group, int head) {
    return plain.lower(head).equals(group.lemma())
        && plain.is(head - 1, "NOUN")
        && !plain.lower(head - 1).endsWith("s")
        && plain.lower(head - 2).matches("the|an?");
  }
}
