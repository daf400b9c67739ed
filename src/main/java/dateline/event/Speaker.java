package dateline.event;

import java.util.Set;

/**
 * Who is said to have said something.
 *
 * @param name as the article names them, without what they said
 * @param standing what their words count for
 * @param names the capitalised words of the name, in lower case, to know them again
 */
record Speaker(String name, Standing standing, Set<String> names) {

  /** What somebody's words count for. */
  enum Standing {
    /** What they say is news of its own. */
    OFFICE,
    /** What they say explains or comments. */
    OPINION,
    /** They pass on what others did. */
    MEDIA
  }
}
