package dateline.time;

/** Where the words around an expression look. */
enum Heading {
  AHEAD,
  BACK,
  UNKNOWN
}
