package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Marks the cards of one day of which the texts tell that one followed the other. */
final class Sequels {

  private Sequels() {}

  static List<Placement.Sequel> of(List<Card> cards, Axis axis) {
    if (!axis.columns()) {
      return List.of();
    }
    var marks = new ArrayList<Placement.Sequel>();
    cards.stream()
        .filter(card -> card.item().isWithinDay() && card.item().isOrdered())
        .collect(Collectors.groupingBy(card -> card.item().day()))
        .values()
        .forEach(day -> mark(day, marks));
    return marks;
  }

  private static void mark(List<Card> day, List<Placement.Sequel> marks) {
    var sorted =
        day.stream()
            .sorted(
                Comparator.comparingDouble((Card card) -> card.area().y())
                    .thenComparingDouble(card -> card.area().x()))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      var after = sorted.get(i);
      if (before.item().order() < after.item().order()) {
        boolean down = after.area().y() > before.area().y();
        marks.add(
            down
                ? new Placement.Sequel(
                    after.area().x() + 14, after.area().y() - LaneBox.GAP / 2, true)
                : new Placement.Sequel(
                    after.area().x() - CardRow.SIDE, after.area().centreY(), false));
      }
    }
  }
}
