package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Party.Agreement;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartyTest {

  private final Party holm = named("per", "holm");
  private final Party norway = new Party(Set.of(), Set.of("+norway"), Set.of());

  @Test
  void aSurnameIsTheFullName() {
    assertThat(named("holm").with(holm)).isEqualTo(Agreement.SAME);
  }

  @Test
  void namesThatShareNothingAreTwo() {
    assertThat(named("kovac").with(holm)).isEqualTo(Agreement.OTHER);
  }

  @Test
  void namesThatShareAWordMayBeOne() {
    assertThat(named("interior", "ministry").with(named("defence", "ministry")))
        .isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void whoActsForACountryFitsIt() {
    var minister = new Party(Set.of("holm"), Set.of("+norway"), Set.of());

    assertThat(minister.with(norway)).isEqualTo(Agreement.FITS);
    assertThat(holm.with(norway)).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void twoCountriesAreTwo() {
    assertThat(new Party(Set.of(), Set.of("+denmark"), Set.of()).with(norway))
        .isEqualTo(Agreement.OTHER);
  }

  @Test
  void theSameNounMayBeTheSamePeople() {
    var dockers = new Party(Set.of(), Set.of(), Set.of("docker"));

    assertThat(dockers.with(dockers)).isEqualTo(Agreement.SAME);
    assertThat(dockers.with(holm)).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void aFullerNameAddsToTheSamePersonOnly() {
    assertThat(named("holm").orAlso(named("per", "holm", "red", "cross")).names())
        .containsExactlyInAnyOrder("per", "holm", "red", "cross");
    assertThat(named("holm").orAlso(named("kovac")).names()).containsExactly("holm");
    assertThat(Party.NONE.orAlso(holm)).isEqualTo(holm);
  }

  private static Party named(String... names) {
    return new Party(Set.of(names), Set.of(), Set.of());
  }
}
