package dateline.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds where articles tell one happening in rival ways. */
final class FactConflicts {

  private final ClaimWords words;
  private final ClaimReader reader;

  FactConflicts(ClaimWords words) {
    this.words = words;
    this.reader = new ClaimReader(words);
  }

  /** The disagreements of the mentions of one event, one for each point. */
  List<Conflict> of(List<Report> reports) {
    var claims = reports.stream().map(reader::read).toList();
    var points = new TreeMap<String, Map<Integer, Claim>>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < reports.size(); j++) {
        if (!reports.get(i).isFromArticleOf(reports.get(j))) {
          for (var claim : contradicted(claims.get(i), claims.get(j))) {
            points.computeIfAbsent(claim.point(), k -> new LinkedHashMap<>()).putIfAbsent(i, claim);
          }
        }
      }
    }
    var conflicts = new ArrayList<Conflict>();
    points.forEach((point, sides) -> conflicts.add(conflict(point, sides)));
    return conflicts;
  }

  private static List<Claim> contradicted(List<Claim> claims, List<Claim> others) {
    return claims.stream().filter(c -> others.stream().anyMatch(c::contradicts)).toList();
  }

  private Conflict conflict(String point, Map<Integer, Claim> sides) {
    var said = new LinkedHashSet<String>();
    sides.values().forEach(claim -> said.add("“" + claim.words() + "”"));
    return new Conflict(
        Conflict.Point.FACT,
        "The sources differ on " + words.reason(point) + ": " + String.join(", ", said),
        List.copyOf(sides.keySet()));
  }
}
