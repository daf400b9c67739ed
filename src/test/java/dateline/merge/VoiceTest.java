package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Voice.Reference;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoiceTest {

  private final Voice holm = named(Set.of("per", "holm"), Set.of("mayor"));
  private final Voice kovac = named(Set.of("kovac"), Set.of());

  @Test
  void aPronounGoesOnWithWhoeverSpoke() {
    assertThat(new Voice(Party.NONE, Set.of(), Reference.BACK).continues(holm)).isTrue();
  }

  @Test
  void aPronounForSomebodyElseDoesNotGoOn() {
    assertThat(new Voice(kovac.party(), Set.of(), Reference.BACK).continues(holm)).isFalse();
  }

  @Test
  void aSurnameGoesOnWithTheFullName() {
    assertThat(named(Set.of("holm"), Set.of()).continues(holm)).isTrue();
    assertThat(kovac.continues(holm)).isFalse();
  }

  @Test
  void aRoleGoesOnOnlyWithWhoHasIt() {
    assertThat(named(Set.of(), Set.of("mayor")).continues(holm)).isTrue();
    assertThat(named(Set.of(), Set.of("surgeon")).continues(holm)).isFalse();
  }

  @Test
  void whoIsIntroducedSpeaksForTheFirstTime() {
    assertThat(new Voice(Party.NONE, Set.of("mayor"), Reference.NEW).continues(holm)).isFalse();
  }

  private static Voice named(Set<String> names, Set<String> roles) {
    return new Voice(new Party(names, Set.of(), Set.of()), roles, Reference.NAMED);
  }
}
