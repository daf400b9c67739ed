package dateline.merge;

import dateline.merge.Rarity.Weighed;
import java.util.IdentityHashMap;
import java.util.List;

/** What reports say, weighed for comparison; each is weighed once. Not to be shared by threads. */
final class Contents {

  /** So much shared weight is evidence enough. */
  private static final double EVIDENCE = 4;

  private final IdentityHashMap<Report, Content> contents = new IdentityHashMap<>();
  private final ClaimReader claims;
  private final Rarity rarity;
  private final Days days;

  /**
   * What a report says, weighed.
   *
   * @param terms its words
   * @param names its names; of a statement, those besides its speaker
   * @param all its words and names
   * @param core who does what to whom
   * @param date how few mentions are of its date
   * @param claims what others may tell in rival ways
   */
  record Content(
      Weighed terms, Weighed names, Weighed all, Weighed core, double date, List<Claim> claims) {

    /** How little it shares with another, from 0, much, to 1, nothing. */
    double sharesLittle(Content other) {
      return Math.exp(-(terms.shared(other.terms) + names.shared(other.names)) / EVIDENCE);
    }
  }

  Contents(List<Report> reports, Rarity rarity, ClaimWords words) {
    this.claims = new ClaimReader(words);
    this.rarity = rarity;
    this.days = new Days(reports);
  }

  Content of(Report report) {
    return contents.computeIfAbsent(report, this::weigh);
  }

  private Content weigh(Report report) {
    var words = report.words();
    return new Content(
        rarity.weigh(words.terms()),
        rarity.weigh(report.isStatement() ? words.namesBesidesSpeaker() : words.names()),
        rarity.weigh(words.all()),
        rarity.weigh(words.core().all()),
        days.rarity(report.date()),
        claims.read(report));
  }
}
