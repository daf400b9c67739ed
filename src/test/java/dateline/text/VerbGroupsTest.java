package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupsTest {

  private static final OpenNlpAnalyzer ANALYZER = OpenNlpAnalyzer.load();
  private static final VerbGroups GROUPS = new VerbGroups(new Morphology());

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          The dam broke.                            | PAST             | break
          The minister resigned.                    | PAST             | resign
          The bridge was destroyed.                 | PAST             | destroy
          Nobody has been arrested.                 | PRESENT_PERFECT  | arrest
          The river had already risen.              | PAST_PERFECT     | rise
          The council will meet.                    | FUTURE           | meet
          The court is due to rule.                 | FUTURE           | rule
          The train is going to stop.               | FUTURE           | stop
          The talks are scheduled to begin.         | FUTURE           | begin
          The pilot would not say.                  | CONDITIONAL      | say
          The banks may reopen.                     | CONDITIONAL      | reopen
          He denies the charge.                     | PRESENT          | deny
          Rescuers are searching the hills.         | PRESENT          | search
          The mayor did not answer.                 | PAST             | answer
          """)
  void knowsTheTense(String sentence, Tense tense, String lemma) {
    var group = find(sentence).get(0);
    assertThat(group.tense()).isEqualTo(tense);
    assertThat(group.lemma()).isEqualTo(lemma);
  }

  @Test
  void knowsWhatIsDeniedAndWhatIsPassive() {
    var denied = find("The plan was never approved.").get(0);
    assertThat(denied.negated()).isTrue();
    assertThat(denied.passive()).isTrue();
    var plain = find("The senate approved the plan.").get(0);
    assertThat(plain.negated()).isFalse();
    assertThat(plain.passive()).isFalse();
  }

  @Test
  void keepsAnInfinitiveApartFromTheVerbItFollows() {
    assertThat(find("The governor refused to leave."))
        .extracting(VerbGroup::lemma, VerbGroup::tense)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("refuse", Tense.PAST),
            org.assertj.core.groups.Tuple.tuple("leave", Tense.NONFINITE));
  }

  @Test
  void findsTheVerbOfEachClauseWhereTheTaggerTakesItForAnotherWord() {
    assertThat(find("Monday: Berg steps down and is flown to Norway with Ida Holm."))
        .extracting(VerbGroup::lemma)
        .containsExactly("step", "fly");
    assertThat(
            find("Queen Ingrid Solberg dissolved parliament on Tuesday, and Ida Holm was freed."))
        .extracting(VerbGroup::lemma)
        .containsExactly("dissolve", "free");
  }

  @Test
  void namesTheModalVerb() {
    assertThat(find("The dam could fail.").get(0).modal()).contains("could");
    assertThat(find("The dam failed.").get(0).modal()).isEmpty();
  }

  private static List<VerbGroup> find(String text) {
    var article = new Article("a", Path.of("a.txt"), "", "UTF-8", text, Stated.NOTHING);
    return GROUPS.find(ANALYZER.analyze(article).sentences().get(0));
  }
}
