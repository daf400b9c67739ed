package dateline.gold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs mentions with annotated events one to one, as many as can be. */
final class Pairing {

  private final Map<FoundMention, List<GoldEvent>> candidates;
  private final Map<GoldEvent, FoundMention> owner = new HashMap<>();

  private Pairing(Map<FoundMention, List<GoldEvent>> candidates) {
    this.candidates = candidates;
  }

  /**
   * Finds a largest pairing; mentions with many candidates choose first.
   *
   * @param candidates for each mention the events it may be paired with, best first
   */
  static Map<GoldEvent, FoundMention> of(Map<FoundMention, List<GoldEvent>> candidates) {
    var pairing = new Pairing(candidates);
    candidates.keySet().stream()
        .sorted(Comparator.comparingInt(m -> -candidates.get(m).size()))
        .forEach(mention -> pairing.place(mention, new HashSet<>()));
    return pairing.owner;
  }

  private boolean place(FoundMention mention, Set<GoldEvent> tried) {
    for (var event : candidates.get(mention)) {
      if (tried.add(event) && isFreed(event, tried)) {
        owner.put(event, mention);
        return true;
      }
    }
    return false;
  }

  private boolean isFreed(GoldEvent event, Set<GoldEvent> tried) {
    return !owner.containsKey(event) || place(owner.get(event), tried);
  }
}
