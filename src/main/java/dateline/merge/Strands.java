package dateline.merge;

import java.util.ArrayList;
import java.util.List;

/** Joins what an article tells of one happening in one go: strands of its mentions. */
final class Strands {

  /** So many mentions back may be what one goes on about. */
  private static final int BACK = 6;

  private final Continuity continuity;

  Strands(Continuity continuity) {
    this.continuity = continuity;
  }

  /**
   * The strands of some articles.
   *
   * @param reports the mentions, each article's in text order
   * @return the indexes of the mentions of each strand, in order; each mention stands in one
   */
  List<List<Integer>> of(List<Report> reports) {
    var strands = new ArrayList<List<Integer>>();
    var strandOf = new ArrayList<List<Integer>>();
    for (int later = 0; later < reports.size(); later++) {
      int leader = leader(reports, later);
      var strand = leader == later ? new ArrayList<Integer>(1) : strandOf.get(leader);
      if (leader == later) {
        strands.add(strand);
      }
      strand.add(later);
      strandOf.add(strand);
    }
    return strands;
  }

  /** The mention that one goes on about most likely; itself where it begins anew. */
  private int leader(List<Report> reports, int later) {
    int leader = later;
    double best = Continuity.GOES_ON;
    for (int i = later - 1; i >= Math.max(0, later - BACK); i--) {
      var earlier = reports.get(i);
      if (!earlier.isFromArticleOf(reports.get(later))) {
        break;
      }
      if (Continuity.mayGoOn(earlier, reports.get(later))) {
        double value = continuity.of(earlier, reports.get(later), i == later - 1).weighed();
        leader = value > best ? i : leader;
        best = Math.max(best, value);
      }
    }
    return leader;
  }
}
