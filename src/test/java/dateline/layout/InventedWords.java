package dateline.layout;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of no language, and names and titles made of them. */
final class InventedWords {

  private static final int COUNT = 500;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "cor", "del", "en", "fi", "gra", "hal", "il", "jo", "ka", "lun", "mar", "nes", "or",
          "pel", "qui", "ras", "sto", "tam", "ul", "ven", "wi", "yor", "zet");

  private final Random random;
  private final List<String> words;

  InventedWords(Random random) {
    this.random = random;
    words = Stream.generate(() -> 1 + random.nextInt(4)).limit(COUNT).map(this::word).toList();
  }

  /** A name, the same for the same number from 0. */
  String name(int number) {
    return capital(words.get(number % COUNT)) + " " + capital(words.get((number * 7 + 3) % COUNT));
  }

  /** A title of at least so many characters, and at most so many. */
  String title(int least, int most) {
    int length = least + random.nextInt(most - least + 1);
    var title = new StringBuilder(capital(anyWord()));
    while (title.length() < length) {
      title.append(' ').append(anyWord());
    }
    title.setLength(length);
    if (title.charAt(length - 1) == ' ') {
      title.setCharAt(length - 1, 's');
    }
    return title.toString();
  }

  private String anyWord() {
    return words.get(random.nextInt(COUNT));
  }

  private String word(int syllables) {
    return Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
        .limit(syllables)
        .collect(Collectors.joining());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
