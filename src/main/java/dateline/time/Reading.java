package dateline.time;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found so far while one text is read, and the date its narrative is at. */
final class Reading {

  private final Reference reference;
  private final Direction direction;
  private final List<TimeExpression> found = new ArrayList<>();
  private Optional<Period> narrative = Optional.empty();
  private Optional<Period> quarter = Optional.empty();
  private Optional<Period> here = Optional.empty();

  Reading(Reference reference, Direction direction) {
    this.reference = reference;
    this.direction = direction;
  }

  /** A line begins; what the ones before it named is further away now. */
  void startLine() {
    here = Optional.empty();
  }

  void take(Line line, int start, Rule.Match match) {
    if (match.rule().type().isEmpty()) {
      return;
    }
    var span = new Span(line.atom(start).start(), line.atom(match.end() - 1).end());
    var anchor =
        new Anchor(
            reference, narrative, quarter, here, () -> direction.of(line, start, match.end()));
    var result =
        Resolver.resolve(span, match.rule().type().orElseThrow(), match.features(), anchor);
    found.add(result.expression());
    result.period().ifPresent(period -> moveTo(period, match.features()));
  }

  private void moveTo(Period period, Features features) {
    if (period.unit() == Unit.QUARTER && !features.has("compare")) {
      quarter = Optional.of(period);
    }
    narrative = Optional.of(period);
    here = narrative.filter(p -> p.unit() == Unit.DAY).or(() -> here);
  }

  List<TimeExpression> found() {
    return List.copyOf(found);
  }
}
