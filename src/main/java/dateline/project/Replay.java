package dateline.project;

import dateline.pipeline.Timeline;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Does the edits of a project to one extraction, again and again as a person edits, undoes and
 * redoes; goes on from what it gave before. For one thread.
 */
public final class Replay {

  /** So many results are remembered. */
  private static final int REMEMBERED = 16;

  private record Result(List<Edit> edits, Timeline timeline) {

    boolean isBefore(List<Edit> others) {
      return edits.size() <= others.size() && edits.equals(others.subList(0, edits.size()));
    }
  }

  private final Timeline extracted;
  private final Deque<Result> results = new ArrayDeque<>();

  /** For an extraction to which no edit has been done. */
  public Replay(Timeline extracted) {
    this.extracted = extracted;
  }

  /** What {@link Project#applyTo} gives for the extraction. */
  public Timeline of(Project project) {
    var from =
        results.stream()
            .filter(r -> r.isBefore(project.edits()))
            .max(Comparator.comparingInt(r -> r.edits().size()))
            .orElse(new Result(List.of(), extracted));
    if (from.edits().size() == project.edits().size()) {
      return from.timeline();
    }
    var timeline = project.applyTo(from.timeline(), from.edits().size());
    results.addLast(new Result(project.edits(), timeline));
    if (results.size() > REMEMBERED) {
      results.removeFirst();
    }
    return timeline;
  }
}
