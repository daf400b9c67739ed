package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlikeTest {

  private static final Fingerprint SHIP =
      new Fingerprint(Map.of("Norland", 3, "Brevik", 2, "Olsen", 1));
  private static final Fingerprint SHIP_AGAIN = new Fingerprint(Map.of("Norland", 2, "Olsen", 2));
  private static final Fingerprint COURT = new Fingerprint(Map.of("Quito", 4, "Paz", 3));
  private static final Fingerprint NOTHING = new Fingerprint(Map.of());

  @Test
  void articlesThatShareTheirNamesAreAlike() {
    var alike = new Alike(List.of(SHIP, COURT, SHIP_AGAIN, NOTHING));

    assertThat(alike.to(0)).containsExactly(2);
    assertThat(alike.to(2)).containsExactly(0);
    assertThat(alike.to(1)).isEmpty();
    assertThat(alike.to(3)).isEmpty();
  }

  @Test
  void oneSharedNameOfManyDoesNotMakeArticlesAlike() {
    var one = new Fingerprint(Map.of("Lund", 1, "Olsen", 2, "Brevik", 2, "Norland", 2));
    var other = new Fingerprint(Map.of("Lund", 1, "Quito", 2, "Paz", 2, "Luna", 2));

    assertThat(new Alike(List.of(one, other)).to(0)).isEmpty();
  }

  @Test
  void amongVeryManyTheRarestNamesTellWhatIsCompared() {
    var many = IntStream.range(0, 600).mapToObj(i -> new Fingerprint(Map.of("Norland", 1)));
    var alike =
        new Alike(
            Stream.concat(
                    many,
                    Stream.of(
                        new Fingerprint(Map.of("Norland", 1, "Holm", 1)),
                        new Fingerprint(Map.of("Norland", 1, "Holm", 1))))
                .toList());

    assertThat(alike.to(600)).hasSizeLessThan(500).contains(601);
  }
}
