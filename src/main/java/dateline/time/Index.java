package dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, among many patterns, the few that can begin with a given atom. */
final class Index<T> {

  private final Map<String, List<T>> byWord = new HashMap<>();
  private final List<T> byNumber = new ArrayList<>();

  /** Patterns that can begin with a word that no other pattern names. */
  private final List<T> byOther = new ArrayList<>();

  void add(First first, T pattern) {
    first.words().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>(byOther)));
    if (first.anyWord()) {
      byWord.values().forEach(patterns -> patterns.add(pattern));
      byOther.add(pattern);
    } else {
      first.words().forEach(w -> byWord.get(w).add(pattern));
    }
    if (first.numbers()) {
      byNumber.add(pattern);
    }
  }

  /** In the order they were added. */
  List<T> candidates(Atom atom) {
    return atom.isNumber() ? byNumber : byWord.getOrDefault(atom.text(), byOther);
  }
}
