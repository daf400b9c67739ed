package dateline.text;

import java.util.Locale;
import opennlp.tools.stemmer.PorterStemmer;

/** Cuts English words to the stem their forms share. Safe for use by several threads. */
public final class Stemmer {

  private Stemmer() {}

  /** The stem, in lower case; "demonstrators" and "demonstration" have the same. */
  public static String stem(String word) {
    return new PorterStemmer().stem(word.toLowerCase(Locale.ROOT));
  }
}
