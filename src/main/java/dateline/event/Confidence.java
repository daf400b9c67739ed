package dateline.event;

import dateline.event.Happening.Manner;
import dateline.time.Granularity;

/**
 * How sure it is that a mention is right: that it is a happening, and of that day. The shares are
 * set by hand, near those found right in annotated articles, the sample's among them.
 */
final class Confidence {

  /** What a noun that may name no happening takes away, and a thing told beside the story. */
  private static final double DOUBT = 0.05;

  private Confidence() {}

  /**
   * The confidence in a mention.
   *
   * @param dating the confidence in the publication date, on which every date rests that the words
   *     do not name
   */
  static double of(Happening happening, When when, double dating) {
    double noun = happening.trigger().byVerb() ? 0 : DOUBT;
    double aside = happening.manner() == Manner.ASIDE ? DOUBT : 0;
    double sure = base(when) - noun - aside;
    boolean given = when.basis() == DateBasis.USER || when.basis() == DateBasis.EXPLICIT;
    return given ? sure : sure * dating;
  }

  private static double base(When when) {
    return switch (when.basis()) {
      case USER -> 1;
      case EXPLICIT -> when.date().granularity() == Granularity.YEAR ? 0.75 : 0.9;
      case RELATIVE -> 0.95;
      case NARRATIVE -> when.words().isPresent() ? 0.8 : 0.85;
      case PUBLICATION -> 0.85;
    };
  }
}
