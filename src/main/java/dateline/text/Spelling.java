package dateline.text;

import java.util.regex.Pattern;

/** How English verbs are spelled before -ed and -ing. */
final class Spelling {

  /** Consonants that are doubled after a short vowel; others may be double in the base form. */
  private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");

  /** Stems that have lost an -e: "announc", "clos", "assembl", "nam", "evacuat", "decid". */
  private static final Pattern LOST_E =
      Pattern.compile(
          ".*(?:[cvuz]|[^s]s|[aeiudlr]g|(?<!o)ng|[bcdfgkptz]l"
              + "|(?<![aeo])a[dt]|(?<![aeiou])(?:[iou]d|[ou]t|a[bkmnpr]|i[bklmnpr]|o[bkpr]|u[bklmnr])"
              + "|qu[ai]r)");

  private Spelling() {}

  static boolean isDoubled(String stem) {
    return DOUBLED.matcher(stem).matches();
  }

  static boolean lostE(String stem) {
    return LOST_E.matcher(stem).matches();
  }

  /** The base form of a regular verb whose stem is given. */
  static String base(String stem) {
    if (isDoubled(stem)) {
      return stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 2 && stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    return lostE(stem) ? stem + "e" : stem;
  }
}
