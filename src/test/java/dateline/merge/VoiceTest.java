package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Voice.Reference;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoiceTest {

  private final Voice holm = new Voice(Set.of("per", "holm"), Set.of("mayor"), Reference.NAMED);
  private final Voice kovac = new Voice(Set.of("kovac"), Set.of(), Reference.NAMED);

  @Test
  void aPronounGoesOnWithWhoeverSpoke() {
    assertThat(new Voice(Set.of(), Set.of(), Reference.BACK).continues(holm)).isTrue();
  }

  @Test
  void aSurnameGoesOnWithTheFullName() {
    assertThat(new Voice(Set.of("holm"), Set.of(), Reference.NAMED).continues(holm)).isTrue();
    assertThat(kovac.continues(holm)).isFalse();
  }

  @Test
  void aRoleGoesOnOnlyWithWhoHasIt() {
    assertThat(new Voice(Set.of(), Set.of("mayor"), Reference.NAMED).continues(holm)).isTrue();
    assertThat(new Voice(Set.of(), Set.of("surgeon"), Reference.NAMED).continues(holm)).isFalse();
  }

  @Test
  void whoIsIntroducedSpeaksForTheFirstTime() {
    assertThat(new Voice(Set.of(), Set.of("mayor"), Reference.NEW).continues(holm)).isFalse();
  }

  @Test
  void twoWithoutANameAreNotKnownToBeOne() {
    var nobody = new Voice(Set.of(), Set.of(), Reference.BACK);
    assertThat(nobody.isThatOf(nobody)).isFalse();
  }
}
