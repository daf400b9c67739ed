package dateline.project;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayTest {

  @Test
  void itGivesWhatTheProjectAloneGivesHoweverOneGoesToAndFro() {
    for (int seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var extracted = new NewsGenerator(random).news().timeline();
      var replay = new Replay(extracted);
      var edits = new EditGenerator(random);
      var history = History.of(Project.of(List.of(), PublishedDates.NONE));
      for (int step = 0; step < 40; step++) {
        var shown = replay.of(history.project());
        assertThat(shown).as("case " + seed).isEqualTo(history.project().applyTo(extracted));
        int choice = random.nextInt(7);
        history =
            choice < 2
                ? history.undo()
                : choice == 2 || shown.events().isEmpty()
                    ? history.redo()
                    : history.edit(edits.edit(shown));
      }
    }
  }

  @Test
  void aResultIsGivenAgain() {
    var extracted = new NewsGenerator(new Random(1)).news().timeline();
    var replay = new Replay(extracted);
    var project = Project.of(List.of(), PublishedDates.NONE);
    var edited = project.with(new EditGenerator(new Random(1)).eventEdit(extracted));

    assertThat(replay.of(project)).isSameAs(extracted);
    assertThat(replay.of(edited)).isSameAs(replay.of(edited));
  }
}
