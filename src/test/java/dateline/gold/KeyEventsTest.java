package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What the articles of the sample corpus say of its key events stands on the timeline once, on the
 * right day, with all its sources.
 */
class KeyEventsTest {

  private static JsonNode timeline;

  @BeforeAll
  static void extractWithNothingGiven() throws IOException {
    timeline = Extracted.timeline(SampleCorpus.ARTICLES);
  }

  /** Event, the words that tell it, its day, the articles that report it. */
  private static final List<String[]> KEY_EVENTS =
      """
      protests begin; ^The (?:protests|demonstrations).*start|^The protests broke out|started last weekend; 2022-01-02; 000 001 002 003 004
      government resigns; dismissed the cabinet|cabinet.s resignation; 2022-01-05; 001 003
      state of emergency; declared a state of emergency; 2022-01-05; 003
      Nazarbayev leaves the council; from the Security Council|removed Mr. Nazarbayev|leadership of the security council; 2022-01-05; 002 003 004
      airport stormed; overran the airport|crowds storming; 2022-01-05; 003 004
      appeal for help; called in soldiers|turned to Moscow|turned to the bloc|asked for the intervention; 2022-01-05; 001 002 003
      alliance agrees; agreed to dispatch; 2022-01-06; 003
      troops arrive; Paratroopers from Russia arrived|dispatched some 2,500|Moscow has dispatched; 2022-01-06; 000 002 004
      order to shoot; (?:free|orders?) to “?shoot; 2022-01-07; 000 002 004
      """
          .lines()
          .map(line -> line.split("; "))
          .toList();

  static List<String[]> keyEvents() {
    return KEY_EVENTS;
  }

  @Test
  void noTwoKeyEventsStandInOne() {
    var telling = KEY_EVENTS.stream().map(row -> Pattern.compile(row[1])).toList();

    for (var found : timeline.path("events")) {
      assertThat(telling.stream().filter(words -> !tellers(found, words).isEmpty()))
          .as(found.path("title").asString(""))
          .hasSizeLessThan(2);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keyEvents")
  void aKeyEventStandsOnceOnItsDayWithItsSources(
      String event, String words, String date, String articles) {
    var telling = Pattern.compile(words);
    var dates = new ArrayList<String>();
    Set<String> sources = new TreeSet<>();
    for (var found : timeline.path("events")) {
      var tellers = tellers(found, telling);
      if (!tellers.isEmpty()) {
        dates.add(found.path("date").asString(""));
        sources.addAll(tellers);
      }
    }

    assertThat(dates).as(event).containsExactly(date);
    assertThat(sources).as(event).isEqualTo(Set.of(articles.split(" ", -1)));
  }

  /** The articles of the event's mentions that are told with the words. */
  private static List<String> tellers(JsonNode event, Pattern words) {
    var tellers = new ArrayList<String>();
    for (var mention : event.path("mentions")) {
      if (words.matcher(mention.path("quote").asString("")).find()) {
        tellers.add(mention.path("article").asString("").substring(0, 3));
      }
    }
    return tellers;
  }
}
