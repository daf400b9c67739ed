package dateline.time;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.Optional;

/** Tags whatever the fuzzer makes of the words of the rules and of characters of any sort. */
public final class TaggerFuzz {

  private static final TimeTagger TAGGER = TimeTagger.of("en");
  private static final Mixture MIXTURE = Mixture.of("en");
  private static final int FIRST_DAY = -100_000;
  private static final int LAST_DAY = 100_000;

  private TaggerFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    var published =
        Optional.of(data.consumeInt(FIRST_DAY, LAST_DAY))
            .filter(day -> day != 0)
            .map(LocalDate::ofEpochDay);
    int pieces = data.consumeInt(0, 60);
    var mixed = MIXTURE.text(pieces, bound -> data.consumeInt(0, bound - 1));
    var text = Texts.plain(mixed + data.consumeRemainingAsString());
    Sound.check(text, TAGGER.tag(text, published));
  }
}
