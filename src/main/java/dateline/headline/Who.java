package dateline.headline;

import dateline.clause.WordLists;
import java.util.Locale;

/**
 * Who acts, as a headline calls them.
 *
 * @param plural whether a verb for them is in the plural
 * @param loss how much of the name was left out, from 0, nothing
 */
record Who(String name, boolean plural, double loss) {

  /** The same, where a pronoun stands for it. */
  Who bySense() {
    return new Who(name, plural, loss + 0.15);
  }

  /** The same, less sure. */
  Who less() {
    return new Who(name, plural, loss + 0.3);
  }

  /** The same without what hangs on the name, and of a body's name the last word. */
  Who briefly(WordLists words) {
    var cut = name.split(" (?:of|for|in|at|from|on|with) ", 2)[0];
    var noun = HeadlineText.last(cut).toLowerCase(Locale.ROOT);
    var head = words.isOpen(noun) ? name : cut;
    var last = HeadlineText.last(head);
    boolean common = !HeadlineText.isCapital(last) && !last.endsWith("s");
    boolean body = words.isBody(last) && head.contains(" ") && common;
    return new Who(body ? last : head, plural, loss + 0.08);
  }
}
