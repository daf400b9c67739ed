package dateline.ui.words;

/** Says a number of things. */
public final class Count {

  private Count() {}

  /** Such as "1 article" or "5 articles". */
  public static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
