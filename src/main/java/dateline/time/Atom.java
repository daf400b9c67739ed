package dateline.time;

/**
 * The smallest thing a pattern can name: a run of letters, a run of digits or a single mark.
 *
 * @param start its first character in the text
 * @param end the character after its last
 * @param text its characters in lower case, dashes and apostrophes in their plain form
 * @param capital whether it begins with a capital letter
 * @param glued whether it follows the one before without white space
 */
record Atom(int start, int end, String text, boolean capital, boolean glued) {

  boolean isNumber() {
    return isDigit(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
