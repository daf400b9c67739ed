package dateline.headline;

/**
 * A headline that may be chosen.
 *
 * @param text at most {@link HeadlineText#MOST_WORDS} words
 * @param worth how good it is, about 1 for one that says who does what and leaves nothing out
 * @param inParticle whether its last word belongs to its verb: "Talks drag on"
 */
record Candidate(String text, double worth, boolean inParticle) {

  /** What it costs to say so little. */
  private static final double BRIEF = 0.2;

  /** A headline for a text of which so much was left out, from 0, nothing. */
  static Candidate of(String text, double loss) {
    var title = HeadlineText.finish(text);
    double brief = HeadlineText.words(title) < 3 ? BRIEF : 0;
    return new Candidate(title, 1 - loss - brief, false);
  }

  Candidate less(double by) {
    return new Candidate(text, worth - by, inParticle);
  }

  Candidate inParticle(boolean last) {
    return new Candidate(text, worth, last);
  }

  boolean mayStand() {
    return HeadlineText.mayStand(text, inParticle);
  }
}
