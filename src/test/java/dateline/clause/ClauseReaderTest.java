package dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import dateline.text.OpenNlpAnalyzer;
import dateline.text.TextAnalyzer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {

  private static final TextAnalyzer ANALYZER = OpenNlpAnalyzer.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels who came from the hills seized the port.            | seize  | The rebels       | the port
          Holm, her deputy, signed the treaty in Lindel.                 | sign   | Holm             | the treaty in Lindel
          Kovac, who was born in Lindel, signed the treaty.              | sign   | Kovac            | the treaty
          Rebels seized the port, burned two ships and fled.             | burn   | Rebels           | two ships
          The minister said the bridge was closed.                       | close  | the bridge       | ''
          The fire, police said, was started by a candle.                | start  | The fire         | by a candle
          Towns cut off by snow were supplied from the air.              | supply | Towns            | from the air
          After the storm had passed, crews cleared the road.            | clear  | crews            | the road
          Holm met Kovac, Duarte and Lind in the capital.                | meet   | Holm             | Kovac, Duarte and Lind in the capital
          The army moved in, with crowds storming the palace.            | storm  | crowds           | the palace
          The mine, opened in May and flooded since, was sold.           | sell   | The mine         | ''
          In Lindel the mayor closed the port.                           | close  | the mayor        | the port
          The house lifted the ban that the mayor imposed.               | impose | the mayor        | the ban
          A plan to close the mine failed.                               | fail   | A plan to close the mine | ''
          The army fled from a town near hills hit by floods.            | hit    | hills            | by floods
          The deputy mayor, Ines al-Duarte, resigned.                    | resign | The deputy mayor Ines al-Duarte | ''
          Troops left on Friday and the border was opened.               | open   | the border       | ''
          """)
  void theSubjectAndTheObjectOfAVerbAreFound(
      String text, String verb, String subject, String object) {
    var clause = clauses(text).stream().filter(c -> c.verb().lemma().equals(verb)).toList();

    assertThat(clause).hasSize(1);
    assertThat(Print.join(clause.get(0).subjectWords())).isEqualTo(subject);
    assertThat(Print.join(clause.get(0).objectWords())).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said that the bridge was closed.          | say   | close
          “The bridge is closed,” the minister said.             | say   | close
          The bridge, Holm said, was closed.                     | say   | close
          Holm denied claims that the bridge was closed.         | deny  | close
          Holm resigned, and the bridge was closed.              | resign | ''
          """)
  void whatIsSaidBelongsToTheVerbThatSaysIt(String text, String verb, String content) {
    var clauses = clauses(text);

    var saying = clauses.stream().filter(c -> c.verb().lemma().equals(verb)).findFirst();

    assertThat(
            saying.orElseThrow().contents().stream()
                .map(clauses::get)
                .map(c -> c.verb().lemma())
                .collect(Collectors.joining(" ")))
        .isEqualTo(content);
  }

  private static List<Clause> clauses(String text) {
    var words = new WordLists();
    var article = new Article("a", Path.of("a.txt"), "0", "UTF-8", text + "\n\n", Stated.NOTHING);
    var sentence = ANALYZER.analyze(article).sentences().get(0);
    var plain = new SentenceReader(words).read(sentence, Optional.empty());
    return new ClauseReader(plain, words).read();
  }
}
