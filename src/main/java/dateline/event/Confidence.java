package dateline.event;

import dateline.event.Happening.Manner;

/** How sure it is that a mention is right: that it is a happening, and of that day. */
final class Confidence {

  private Confidence() {}

  static double of(Happening happening, When when) {
    double base =
        switch (when.basis()) {
          case USER -> 1;
          case EXPLICIT, RELATIVE -> 0.85;
          case NARRATIVE -> 0.65;
          case PUBLICATION -> 0.6;
        };
    double noun = happening.trigger().byVerb() ? 0 : 0.1;
    double aside = happening.manner() == Manner.ASIDE ? 0.1 : 0;
    return base - noun - aside;
  }
}
