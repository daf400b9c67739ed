package dateline.time;

import dateline.corpus.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found so far while one text is read, and the date its narrative is at. */
final class Reading {

  private final Optional<LocalDate> published;
  private final Direction direction;
  private final List<TimeExpression> found = new ArrayList<>();
  private Optional<Period> narrative = Optional.empty();
  private Optional<Period> quarter = Optional.empty();

  Reading(Optional<LocalDate> published, Direction direction) {
    this.published = published;
    this.direction = direction;
  }

  void take(Line line, int start, Rule.Match match) {
    if (match.rule().type().isEmpty()) {
      return;
    }
    var span = new Span(line.atom(start).start(), line.atom(match.end() - 1).end());
    var anchor =
        new Anchor(
            published, narrative, quarter, () -> direction.isAhead(line, start, match.end()));
    var result =
        Resolver.resolve(span, match.rule().type().orElseThrow(), match.features(), anchor);
    found.add(result.expression());
    result.period().ifPresent(this::moveTo);
  }

  private void moveTo(Period period) {
    if (period.unit() == Unit.QUARTER) {
      quarter = Optional.of(period);
    }
    narrative = Optional.of(period);
  }

  List<TimeExpression> found() {
    return List.copyOf(found);
  }
}
