package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Morphology.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {

  private static final Morphology MORPHOLOGY = new Morphology();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          announce | announced announces announcing
          close | closed closes closing
          order | ordered orders ordering
          resign | resigned resigns resigning
          stop | stopped stops stopping
          evacuate | evacuated evacuates evacuating
          treat | treated treats treating
          create | created creates creating
          declare | declared declares declaring
          appear | appeared appears appearing
          fire | fired fires firing
          decide | decided decides deciding
          assemble | assembled assembles
          visit | visited visits visiting
          invite | invited invites
          happen | happened happens
          postpone | postponed
          question | questioned
          carry | carried carries carrying
          pass | passed passes passing
          miss | missed
          kill | killed kills killing
          call | called calls
          control | controls
          agree | agreed agrees
          issue | issued issues issuing
          change | changed changes
          belong | belonged belongs
          injure | injured injuring
          die | died dies dying
          increase | increased increasing
          raise | raised raises
          focus | focused
          release | released
          reach | reached reaches reaching
          charge | charged charges
          arrest | arrested arrests arresting
          say | said says saying Said
          take | took taken takes taking
          be | is are was were been being
          have | has had having
          flee | fled flees
          win | won wins winning
          withdraw | withdrew withdrawn
          hit | hitting hits
          begin | began begun beginning
          """)
  void knowsTheBaseForm(String lemma, String forms) {
    assertThat(forms.split(" "))
        .allSatisfy(form -> assertThat(MORPHOLOGY.analyze(form).lemma()).as(form).isEqualTo(lemma));
  }

  @Test
  void tellsPastFromParticipleWhereTheyDiffer() {
    assertThat(MORPHOLOGY.analyze("gave").form()).isEqualTo(Form.PAST);
    assertThat(MORPHOLOGY.analyze("given").form()).isEqualTo(Form.PARTICIPLE);
    assertThat(MORPHOLOGY.analyze("held").form()).isEqualTo(Form.PAST_OR_PARTICIPLE);
    assertThat(MORPHOLOGY.analyze("holding").form()).isEqualTo(Form.ING);
    assertThat(MORPHOLOGY.analyze("holds").form()).isEqualTo(Form.THIRD);
    assertThat(MORPHOLOGY.analyze("hold").form()).isEqualTo(Form.BASE);
  }
}
