package dateline.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The states a project went through, with the one it is in and the one that is saved. Immutable:
 * every command gives a new history.
 */
public final class History {

  private static final int NEVER = -1;

  private final List<Project> states;
  private final int now;
  private final int saved;

  private History(List<Project> states, int now, int saved) {
    this.states = states;
    this.now = now;
    this.saved = saved;
  }

  /** A project as it was opened: nothing to undo, nothing to save. */
  public static History of(Project project) {
    return new History(List.of(project), 0, 0);
  }

  public Project project() {
    return states.get(now);
  }

  /** Does an edit; what was undone before can no longer be redone. */
  public History edit(Edit edit) {
    var kept = states.subList(0, now + 1).stream();
    var next = Stream.concat(kept, Stream.of(project().with(edit))).toList();
    return new History(next, now + 1, saved > now ? NEVER : saved);
  }

  public boolean canUndo() {
    return now > 0;
  }

  public boolean canRedo() {
    return now < states.size() - 1;
  }

  /** The state before the last edit; the same where there is nothing to undo. */
  public History undo() {
    return canUndo() ? new History(states, now - 1, saved) : this;
  }

  /** The state before the last undo; the same where there is nothing to redo. */
  public History redo() {
    return canRedo() ? new History(states, now + 1, saved) : this;
  }

  /** What {@link #undo} would take back. */
  public Optional<String> undoName() {
    return canUndo() ? Optional.of(nameOfEditTo(now)) : Optional.empty();
  }

  /** What {@link #redo} would do again. */
  public Optional<String> redoName() {
    return canRedo() ? Optional.of(nameOfEditTo(now + 1)) : Optional.empty();
  }

  private String nameOfEditTo(int state) {
    var edits = states.get(state).edits();
    return edits.get(edits.size() - 1).name();
  }

  /** The same history, marked as saved in its present state. */
  public History saved() {
    return new History(states, now, now);
  }

  /** Whether the present state is the one last saved or opened. */
  public boolean isSaved() {
    return now == saved;
  }
}
