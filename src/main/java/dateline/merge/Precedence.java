package dateline.merge;

/**
 * That one event came before another.
 *
 * @param first its id
 * @param second that of the other
 */
record Precedence(String first, String second) {

  Precedence reversed() {
    return new Precedence(second, first);
  }
}
