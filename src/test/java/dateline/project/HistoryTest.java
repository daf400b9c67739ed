package dateline.project;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Edit FIRST =
      new ArticleEdit("a", new SetPublished(LocalDate.of(2019, 3, 5)));
  private static final Edit SECOND =
      new EventEdit(new EventRef("", "Bridge closed", List.of()), new Hide());

  private final History start = History.of(Project.of(List.of(Path.of("x")), PublishedDates.NONE));

  @Test
  void aFreshHistoryIsSavedAndHasNothingToUndo() {
    assertThat(start.isSaved()).isTrue();
    assertThat(start.canUndo()).isFalse();
    assertThat(start.canRedo()).isFalse();
    assertThat(start.undo()).isSameAs(start);
    assertThat(start.redo()).isSameAs(start);
    assertThat(start.undoName()).isEmpty();
  }

  @Test
  void undoAndRedoWalkTheEdits() {
    var two = start.edit(FIRST).edit(SECOND);

    assertThat(two.undoName()).contains("Hide “Bridge closed”");
    assertThat(two.undo().project().edits()).containsExactly(FIRST);
    assertThat(two.undo().redoName()).contains("Hide “Bridge closed”");
    assertThat(two.undo().undo().project()).isEqualTo(start.project());
    assertThat(two.undo().undo().redo().redo().project().edits()).containsExactly(FIRST, SECOND);
  }

  @Test
  void anEditAfterUndoForgetsWhatWasUndone() {
    var other = start.edit(FIRST).undo().edit(SECOND);

    assertThat(other.canRedo()).isFalse();
    assertThat(other.project().edits()).containsExactly(SECOND);
  }

  @Test
  void undoBackToTheSavedStateIsSavedAgain() {
    var saved = start.edit(FIRST).saved();

    assertThat(saved.isSaved()).isTrue();
    assertThat(saved.edit(SECOND).isSaved()).isFalse();
    assertThat(saved.edit(SECOND).undo().isSaved()).isTrue();
    assertThat(saved.undo().isSaved()).isFalse();
  }

  @Test
  void aSavedStateThatCannotBeReachedAnyMoreIsNeverTakenForTheNewOne() {
    var overwritten = start.edit(FIRST).saved().undo().edit(SECOND);

    assertThat(overwritten.isSaved()).isFalse();
    assertThat(overwritten.undo().isSaved()).isFalse();
  }
}
