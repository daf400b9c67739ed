package dateline.text;

import dateline.text.Block.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the line that is an article's title. */
final class Titles {

  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 30;

  /** Shorter words are shared by any two lines, in letters. */
  private static final int TELLING_LETTERS = 4;

  private Titles() {}

  /**
   * The index of the title, or -1: the stated title where the text has it, else the first line
   * above the first paragraph that speaks of what the article speaks of.
   */
  static int find(List<Line> lines, Role[] roles, String stated) {
    var wanted = Line.bare(stated);
    for (int i = 0; i < roles.length && !wanted.isEmpty(); i++) {
      if (roles[i] == null && lines.get(i).bare().equals(wanted)) {
        return i;
      }
    }
    var candidates = candidates(lines, roles);
    for (int i : candidates) {
      if (lines.get(i).mark().equals("#")) {
        return i;
      }
    }
    var told = wordsOfProse(lines, roles);
    for (int i : candidates) {
      if (telling(lines.get(i)).stream().filter(told::contains).count() >= 2) {
        return i;
      }
    }
    return candidates.isEmpty() ? -1 : candidates.get(0);
  }

  private static List<Integer> candidates(List<Line> lines, Role[] roles) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < roles.length && !isParagraph(lines.get(i), roles[i]); i++) {
      var line = lines.get(i);
      if (roles[i] == null && !line.isListItem() && isTitleLength(line)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isParagraph(Line line, Role role) {
    return role == null
        && !line.isHeadingMark()
        && ((line.isProse() && line.text().endsWith(".")) || line.words() > MAX_WORDS);
  }

  private static boolean isTitleLength(Line line) {
    return line.isHeadingMark() || (line.words() >= MIN_WORDS && line.words() <= MAX_WORDS);
  }

  private static Set<String> wordsOfProse(List<Line> lines, Role[] roles) {
    var words = new HashSet<String>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == null && lines.get(i).isProse()) {
        words.addAll(telling(lines.get(i)));
      }
    }
    return words;
  }

  private static Set<String> telling(Line line) {
    var words = new HashSet<>(Arrays.asList(line.bare().split(" ")));
    words.removeIf(word -> word.length() < TELLING_LETTERS);
    return words;
  }
}
