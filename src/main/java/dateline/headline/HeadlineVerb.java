package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Piece;
import dateline.clause.PlainSentence;
import dateline.clause.PlainSentence.Verb;
import dateline.clause.WordLists;
import dateline.text.Morphology;
import dateline.text.Tense;
import dateline.text.Token;
import dateline.text.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes verbs as headlines have them. */
final class HeadlineVerb {

  private static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "'re", "'s", "'m");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve");
  private static final Map<String, String> WHOLE =
      Map.of(
          "wo", "will", "ca", "can", "sha", "shall", "would", "will", "'ll", "will", "'d", "will");

  private final PlainSentence sentence;
  private final WordLists words;
  private final Morphology morphology;

  HeadlineVerb(PlainSentence sentence, WordLists words, Morphology morphology) {
    this.sentence = sentence;
    this.morphology = morphology;
    this.words = words;
  }

  /** "orders" for "had ordered", "killed" for "were killed"; what is denied or open as printed. */
  String told(Clause clause, boolean plural) {
    var group = clause.verb().group();
    var participle = group.verb().text().toLowerCase(Locale.ROOT);
    boolean active = clause.verb().isIng() || clause.verb().isPerfect();
    boolean open = group.modal().isPresent() || group.tense() == Tense.FUTURE;
    if (clause.passive() || (clause.is(Clause.Form.PARTICIPLE) && !active)) {
      return participle;
    }
    if (isToBeDone(clause)) {
      return "";
    }
    if (!group.negated() && isAnnounced(clause)) {
      return printed(clause.verb(), plural).replaceFirst("^(?:will|shall|would) ", "to ");
    }
    if (group.negated() || open) {
      return clause.is(Clause.Form.REPORTED) || group.tense() == Tense.FUTURE
          ? printed(clause.verb(), plural)
          : printed(clause.verb(), plural).replaceFirst("^will ", first(clause.verb()) + " ");
    }
    return group.passive() ? participle : present(group.lemma(), plural);
  }

  /** "are to meet": the infinitive tells what is planned. */
  private static boolean isToBeDone(Clause clause) {
    return clause.verb().lemma().equals("be")
        && !clause.verb().group().negated()
        && clause.verb().from() == clause.verb().head()
        && !clause.object().isEmpty()
        && clause.object().get(0).is(Piece.Kind.INFINITIVE);
  }

  /** "will meet", and "would meet" where it tells what somebody said. */
  private static boolean isAnnounced(Clause clause) {
    var modal = clause.verb().group().modal().orElse("");
    return clause.verb().group().tense() == Tense.FUTURE
        || (clause.is(Clause.Form.REPORTED) && modal.equals("would"));
  }

  /** As somebody says it: what has happened stays past, what is so stands in the present. */
  String said(Clause clause, boolean plural) {
    var group = clause.verb().group();
    boolean lone = clause.verb().from() == clause.verb().head();
    boolean state = lone && group.tense() == Tense.PAST && words.isState(group.lemma());
    boolean present = lone && group.tense() == Tense.PRESENT;
    return state || present ? present(group.lemma(), plural) : printed(clause.verb(), plural);
  }

  /** The first word of a verb, "would" where it is shortened. */
  private String first(Verb verb) {
    var word = sentence.lower(verb.from());
    return word.matches("will|shall|would") ? word : "will";
  }

  /** As printed, without adverbs. */
  String quoted(Clause clause) {
    return sentence.tokens().subList(clause.verb().from(), clause.verb().head() + 1).stream()
        .filter(token -> !isAdverb(token) && !token.tag().equals("PUNCT"))
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /** "taken" for "took". */
  String participle(VerbGroup group) {
    return morphology.participle(group.verb().text());
  }

  /** The words of the verb group in the present, without its adverbs. */
  private String printed(Verb verb, boolean plural) {
    var printed = new ArrayList<String>();
    for (var token : sentence.tokens().subList(verb.from(), verb.head() + 1)) {
      boolean mark = token.tag().equals("PUNCT");
      if (!isAdverb(token) && !mark) {
        printed.addAll(present(token, plural, printed.isEmpty(), verb));
      }
    }
    return String.join(" ", printed).replace("can not", "cannot");
  }

  /** An adverb may go, but not one that turns the sense. */
  private boolean isAdverb(Token token) {
    return token.tag().equals("ADV") && !words.isDenial(token.text());
  }

  private List<String> present(Token token, boolean plural, boolean first, Verb verb) {
    var word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean not = word.endsWith("n't") && word.length() > 3;
    var bare = not ? word.substring(0, word.length() - 3) : word;
    var plain = bare.equals("n't") ? "not" : first ? auxiliary(bare, plural, verb) : bare;
    return not ? List.of(plain, "not") : List.of(plain);
  }

  private static String auxiliary(String word, boolean plural, Verb verb) {
    if (BE.contains(word)) {
      return plural ? "are" : "is";
    }
    if (HAVE.contains(word) && verb.from() < verb.head()) {
      return plural ? "have" : "has";
    }
    return WHOLE.getOrDefault(word, word);
  }

  /** The present form of a verb, by its base form. */
  static String present(String lemma, boolean plural) {
    if (lemma.equals("be")) {
      return plural ? "are" : "is";
    }
    if (plural) {
      return lemma;
    }
    if (lemma.equals("have")) {
      return "has";
    }
    if (lemma.matches(".*(?:s|x|z|ch|sh|o)")) {
      return lemma + "es";
    }
    return lemma.matches(".*[^aeiou]y")
        ? lemma.substring(0, lemma.length() - 1) + "ies"
        : lemma + "s";
  }
}
