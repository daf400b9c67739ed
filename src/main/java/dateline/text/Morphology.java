package dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The inflection of English verbs: a table of the irregular ones, spelling rules for the others.
 *
 * <p>It looks at the form alone; whether a word is a verb at all, the caller knows.
 */
public final class Morphology {

  /** What the form of a verb says about it. */
  public enum Form {
    BASE,
    /** Third person singular present, as in "orders". */
    THIRD,
    /** Only the past, as in "gave". */
    PAST,
    /** Only the past participle, as in "given". */
    PARTICIPLE,
    /** Both, as in "ordered" and "held". */
    PAST_OR_PARTICIPLE,
    /** As in "ordering". */
    ING
  }

  /** A verb form taken apart. */
  public record Analysis(String lemma, Form form) {}

  private static final Map<String, Analysis> BE_AND_HAVE =
      Map.of(
          "am", new Analysis("be", Form.BASE),
          "are", new Analysis("be", Form.BASE),
          "'re", new Analysis("be", Form.BASE),
          "'m", new Analysis("be", Form.BASE),
          "is", new Analysis("be", Form.THIRD),
          "'s", new Analysis("be", Form.THIRD),
          "has", new Analysis("have", Form.THIRD),
          "'ve", new Analysis("have", Form.BASE),
          "dying", new Analysis("die", Form.ING),
          "lying", new Analysis("lie", Form.ING));

  /** Third persons in -es, where the e may belong to the ending or to the verb. */
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)e");

  private final Map<String, Analysis> irregular = new HashMap<>(BE_AND_HAVE);

  /** Base forms the tables name. */
  private final Set<String> bases =
      new HashSet<>(WordList.set(Morphology.class, "regular-verbs.txt"));

  /** Verbs whose participle is their base form, as in "they have run out". */
  private final Set<String> ownParticiples = new HashSet<>();

  /** The participles of the irregular verbs, by their base form. */
  private final Map<String, String> participles = new HashMap<>();

  /** Verbs whose past is their base form, as in "they set out yesterday". */
  private final Set<String> unchanging = new HashSet<>();

  /** Loads the tables from the class path. */
  public Morphology() {
    WordList.lines(Morphology.class, "irregular-verbs.tsv").forEach(line -> add(line.split("\t")));
  }

  private void add(String[] verb) {
    var lemma = verb[0];
    bases.add(lemma);
    irregular.putIfAbsent(lemma, new Analysis(lemma, Form.BASE));
    var past = List.of(verb[1].split("/"));
    var participle = List.of(verb[2].split("/"));
    participles.put(lemma, participle.get(0));
    if (past.contains(lemma)) {
      unchanging.add(lemma);
    }
    if (participle.contains(lemma)) {
      ownParticiples.add(lemma);
    }
    for (var form : past) {
      var kind = participle.contains(form) ? Form.PAST_OR_PARTICIPLE : Form.PAST;
      irregular.putIfAbsent(form, new Analysis(lemma, kind));
    }
    for (var form : participle) {
      irregular.putIfAbsent(form, new Analysis(lemma, Form.PARTICIPLE));
    }
  }

  /** The base form of a verb: {@code resign} for "Resigned". */
  public String lemma(Token verb) {
    return analyze(verb.text()).lemma();
  }

  /** The past participle of a verb by any of its forms: {@code taken} for "took". */
  public String participle(String form) {
    var analysis = analyze(form);
    var irregular = participles.get(analysis.lemma());
    return irregular != null ? irregular : form.toLowerCase(Locale.ROOT);
  }

  /** Whether a form may as well be the past of its verb: "set", "hit", "put". */
  boolean isUnchanging(String form) {
    return unchanging.contains(form);
  }

  /** Whether a form may as well be the participle of its verb: "run", "come", "put". */
  boolean isOwnParticiple(String form) {
    return ownParticiples.contains(form);
  }

  /** Takes a verb form apart, whatever its case. */
  public Analysis analyze(String verb) {
    var word = verb.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    var known = irregular.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return new Analysis(base(word.substring(0, word.length() - 3)), Form.ING);
    }
    if (word.endsWith("ed") && word.length() > 3) {
      return new Analysis(base(word.substring(0, word.length() - 2)), Form.PAST_OR_PARTICIPLE);
    }
    if (word.endsWith("s") && word.length() > 3 && !word.endsWith("ss")) {
      return new Analysis(withoutS(word), Form.THIRD);
    }
    return new Analysis(word, Form.BASE);
  }

  private String withoutS(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    var withE = word.substring(0, word.length() - 1);
    if (!HISSING.matcher(withE).matches()) {
      return withE;
    }
    var stem = withE.substring(0, withE.length() - 1);
    return bases.contains(withE) || Spelling.lostE(stem) ? withE : stem;
  }

  /** The base form that a stem without its -ed or -ing belongs to. */
  private String base(String stem) {
    var candidates = new ArrayList<>(List.of(stem + "e", stem));
    int last = stem.length() - 1;
    if (last > 0 && stem.charAt(last) == stem.charAt(last - 1)) {
      candidates.add(stem.substring(0, stem.length() - 1));
    }
    return candidates.stream()
        .filter(bases::contains)
        .findFirst()
        .orElseGet(() -> Spelling.base(stem));
  }
}
