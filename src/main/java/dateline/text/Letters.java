package dateline.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the spellings of one word equal. */
public final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Letters() {}

  /**
   * Words in lower case and without accents, with plain apostrophes: "Diyarbakır" is {@code
   * diyarbakir}.
   */
  public static String plain(String words) {
    var lower = words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return MARKS.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("").replace('ı', 'i');
  }
}
