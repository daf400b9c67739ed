package dateline.layout;

/**
 * How a run of text is set, always in Inter.
 *
 * @param weight the weight
 * @param size the em, in pixels
 */
public record TypeStyle(Weight weight, double size) {

  /** A weight of Inter, and the class-path resource that holds it. */
  public enum Weight {
    REGULAR("Inter-Regular"),
    SEMIBOLD("Inter-SemiBold"),
    BOLD("Inter-Bold");

    private final String file;

    Weight(String file) {
      this.file = file;
    }

    /** The font file, an absolute class-path resource of the Inter jar. */
    public String resource() {
      return "/com/formdev/flatlaf/fonts/inter/" + file + ".otf";
    }
  }

  static TypeStyle regular(double size) {
    return new TypeStyle(Weight.REGULAR, size);
  }

  static TypeStyle semibold(double size) {
    return new TypeStyle(Weight.SEMIBOLD, size);
  }

  static TypeStyle bold(double size) {
    return new TypeStyle(Weight.BOLD, size);
  }

  /** The same weight, at the size times that factor. */
  TypeStyle times(double factor) {
    return new TypeStyle(weight, size * factor);
  }
}
