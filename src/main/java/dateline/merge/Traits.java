package dateline.merge;

/** How strong each trait of two mentions is. */
final class Traits {

  private static final Trait[] ALL = Trait.values();

  private final double[] strengths = new double[ALL.length];

  void add(Trait trait, boolean present) {
    add(trait, present ? 1 : 0);
  }

  void add(Trait trait, double strength) {
    strengths[trait.ordinal()] = strength;
  }

  double strength(Trait trait) {
    return strengths[trait.ordinal()];
  }

  /** The sum of all traits, each by its weight. */
  double weighed() {
    double sum = 0;
    for (var trait : ALL) {
      sum += trait.weight * strengths[trait.ordinal()];
    }
    return sum;
  }
}
