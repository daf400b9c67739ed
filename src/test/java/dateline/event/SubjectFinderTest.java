package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Morphology;
import dateline.text.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Ida Holm on Friday also warned drivers.                        | warn  | Mayor Ida Holm
          In a letter to Mayor Holm she said the bridge would open.            | say   | she
          LUND, Sweden – The town’s mayor said the bridge was safe.            | say   | The town’s mayor
          Ida Holm, the mayor of Lund, said the bridge was safe.               | say   | Ida Holm , the mayor of Lund
          Ida Holm, who leads the council, said the bridge was safe.           | say   | Ida Holm
          Ida Holm, visiting the harbour, said the bridge was safe.            | say   | Ida Holm
          The ministry in Oslo said the bridge was safe.                       | say   | The ministry in Oslo
          Holm in a statement said the bridge was safe.                        | say   | Holm
          The bridge, Holm said, was safe.                                     | say   | Holm
          The council closed the bridge and announced a new ferry.             | announce | The council
          “We shall build another one here,” said Ida Holm, the mayor.         | say   | Ida Holm , the mayor
          On 4 May the head of the harbour police told the council the truth.  | tell  | the head of the harbour police
          """)
  void theSubjectIsTheNounPhraseBesideTheVerb(String sentence, String verb, String subject) {
    var parse =
        new SentenceParser(new Morphology())
            .parse(InventedArticle.analyzed(sentence).sentences())
            .get(0);
    var telling =
        parse.verbs().stream().filter(v -> v.lemma().equals(verb)).findFirst().orElseThrow();

    assertThat(
            new SubjectFinder(parse)
                .of(telling).stream()
                    .map(Parse.Word::token)
                    .map(Token::text)
                    .collect(Collectors.joining(" ")))
        .isEqualTo(subject);
  }
}
