package dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void noListHasAWordTwice() {
    lists()
        .forEach((name, words) -> assertThat(words).as(name).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void aManIsToldByAListedWord() {
    var words = new WordLists();

    assertThat(List.of("Mr", "chairman", "man")).allMatch(words::isMan);
    assertThat(List.of("German", "Bergman", "Oman", "human", "chairwoman")).noneMatch(words::isMan);
    assertThat(List.of("Mrs", "chairwoman")).allMatch(words::isWoman);
  }

  /** The words of every list, as they are written. */
  private static Map<String, List<String>> lists() {
    var lists = new HashMap<String, List<String>>();
    List<String> list = new ArrayList<>();
    for (var line : WordList.lines(WordLists.class, "words.txt")) {
      if (line.endsWith(":")) {
        list = lists.computeIfAbsent(line, name -> new ArrayList<>());
      } else {
        list.addAll(List.of(line.split("\\s+")));
      }
    }
    return lists;
  }
}
