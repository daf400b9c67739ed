package dateline.clause;

import dateline.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a headline needs to know of English words, from the lists of the program. */
public final class WordLists {

  private static final Pattern CLOSING = Pattern.compile("[.,]$");
  private static final Pattern NOT = Pattern.compile(".+n['’]t");

  private final Map<String, Set<String>> lists = new HashMap<>();

  /** Reads the lists of the program. */
  public WordLists() {
    var list = new HashSet<String>();
    for (var line : WordList.lines(WordLists.class, "words.txt")) {
      if (line.endsWith(":")) {
        list = new HashSet<>();
        lists.put(line.substring(0, line.length() - 1), list);
      } else {
        list.addAll(Arrays.asList(line.split("\\s+")));
      }
    }
  }

  private boolean has(String list, String word) {
    return lists.get(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a verb, by its base form, introduces what somebody said. */
  public boolean isReporting(String lemma) {
    return has("reporting", lemma);
  }

  /** Whether a further clause begins with the word. */
  public boolean opensClause(String word) {
    return has("clausewords", word);
  }

  /** Whether the word says what a person is. */
  public boolean isRole(String word) {
    return has("roles", CLOSING.matcher(word).replaceAll(""));
  }

  /** Whether the word tells that somebody is a man: "Mr", "chairman". */
  public boolean isMan(String word) {
    boolean role = word.endsWith("man") && !word.endsWith("woman") && isRole(word);
    return role || has("men", word);
  }

  /** Whether the word tells that somebody is a woman: "Mrs", "chairwoman". */
  public boolean isWoman(String word) {
    return (word.endsWith("woman") && isRole(word)) || has("women", word);
  }

  /** Whether the word belongs to the name of an organisation or place. */
  public boolean isBody(String word) {
    return has("bodies", word);
  }

  /** Whether the word belongs to the surname it stands before. */
  public boolean isParticle(String word) {
    return has("particles", word);
  }

  /** Whether the word may belong to a verb before it: "set up". */
  public boolean isVerbParticle(String word) {
    return has("verbparticles", word);
  }

  /** Whether the word names nobody by itself. */
  public boolean isIdle(String word) {
    return has("idle", word);
  }

  /** Whether the word says that what is told is not what was told before. */
  public boolean tellsAnother(String word) {
    return has("others", word);
  }

  /** Whether the headline does without the word. */
  public boolean isFiller(String word) {
    return has("fillers", word);
  }

  /** Whether the passive of a verb, by its base form, has an object: "given", "elected". */
  public boolean isGiving(String lemma) {
    return has("giving", lemma);
  }

  /** Whether the word looks like a verb and tells how something is: "missing". */
  boolean isAdjectival(String word) {
    return has("adjectival", word);
  }

  /** Whether the noun tells whose relative somebody is. */
  public boolean isKin(String noun) {
    return has("kin", noun.replaceFirst("s$", ""));
  }

  /** Whether the noun says little without what follows it: "an end to". */
  public boolean isRelational(String noun) {
    return has("relational", noun);
  }

  /** Whether a noun says little without what follows it, and is no role such as "leaders". */
  public boolean isOpen(String noun) {
    return isRelational(noun) && !isRole(noun.replaceFirst("s$", ""));
  }

  /** Whether the noun is plural, though it does not look it. */
  public boolean isPlural(String noun) {
    return has("plurals", noun);
  }

  /** Whether the word turns the sense of its clause: "never", "can't". */
  public boolean isDenial(String word) {
    return has("denials", word) || NOT.matcher(word).matches();
  }

  /** Whether the word dates. */
  public boolean isTime(String word) {
    return has("times", word);
  }

  /** Whether the noun says where or to whom something was said. */
  public boolean isChannel(String noun) {
    return has("channels", noun);
  }

  /** Whether a verb, by its base form, may take a clause: "hopes talks will begin". */
  public boolean takesClause(String lemma) {
    return isReporting(lemma) || has("clausetaking", lemma);
  }

  /** Whether a verb that says that something was said says no more than that. */
  public boolean isPlainSpeech(String lemma) {
    return has("plainspeech", lemma);
  }

  /** Whether to say the verb of oneself is to do it: "we condemn". */
  public boolean isSpeechAct(String lemma) {
    return has("speechacts", lemma);
  }

  /** Whether a verb tells how things are and not what was done. */
  public boolean isState(String lemma) {
    return has("states", lemma);
  }

  /** Whether a verb in the active voice says nothing without an object. */
  public boolean isTransitive(String lemma) {
    return has("transitive", lemma);
  }

  /** Whether a verb says nothing alone, in the active or the passive. */
  public boolean isIncomplete(String lemma) {
    return has("incomplete", lemma);
  }

  /** Whether the passive of a verb says nothing alone: "is aimed". */
  public boolean isVagueState(String lemma) {
    return has("vaguestates", lemma);
  }

  /** Whether an infinitive after the verb says what it is all about: "told residents to leave". */
  public boolean isControl(String lemma) {
    return has("control", lemma);
  }

  public boolean isCondition(String word) {
    return has("conditions", word);
  }

  /** Whether a form in -ing is a preposition. */
  public boolean isPreposition(String word) {
    return has("prepositions", word);
  }

  public boolean isPossessive(String word) {
    return has("possessives", word);
  }

  /** Whether the word belongs to a number that follows. */
  public boolean isApproximate(String word) {
    return has("approximate", word);
  }

  /** Whether "a" cannot go before the word: "a few", "a half". */
  public boolean keepsArticle(String word) {
    return has("articled", word);
  }

  /** Whether an adjective changes what its noun says so much that it cannot go. */
  public boolean isHedge(String adjective) {
    return has("hedges", adjective);
  }

  /** Whether the word alone names nobody and nothing. */
  public boolean isVague(String word) {
    boolean letters = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return !letters && has("vague", word);
  }

  /** Whether the noun is singular, though it looks plural. */
  public boolean isSingular(String noun) {
    return has("singulars", noun);
  }

  /** Whether the name is plural: "Maldives". */
  public boolean isPluralName(String name) {
    return has("pluralnames", name);
  }

  /** Whether the word alone says when: "yesterday". */
  public boolean isDayWord(String word) {
    return has("daywords", word);
  }

  /** Whether the noun is a stretch of time: "week", "evening". */
  public boolean isUnit(String noun) {
    return has("units", noun);
  }

  /** Whether the word may stand before a stretch of time: "the next week". */
  public boolean leadsToUnit(String word) {
    return has("unitleads", word);
  }

  /** Whether the word may stand after a stretch of time: "two weeks later". */
  public boolean isTimeRelation(String word) {
    return has("timerelations", word);
  }

  /** Whether the word goes with the time it stands before: "on", "early". */
  public boolean leadsToTime(String word) {
    return has("timeleads", word);
  }

  /** Whether the word is a number, whatever a tagger takes it for. */
  public boolean isNumber(String word) {
    return has("numbers", word);
  }

  /** Whether "the" makes people of the adjective: "the wounded". */
  public boolean isPeople(String adjective) {
    return has("people", adjective);
  }

  /** Whether a clause that begins with the word tells something else. */
  public boolean turns(String word) {
    return has("turns", word);
  }
}
