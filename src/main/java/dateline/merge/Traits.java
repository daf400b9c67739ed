package dateline.merge;

/** Adds up what speaks for and against two mentions telling the same happening. */
final class Traits {

  private double sum;

  void add(Trait trait, boolean present) {
    add(trait, present ? 1 : 0);
  }

  /**
   * @param strength how far the trait is there, as {@link Trait} says
   */
  void add(Trait trait, double strength) {
    sum += trait.weight() * strength;
  }

  /** The sum of all traits, each by its weight. */
  double weighed() {
    return sum;
  }
}
