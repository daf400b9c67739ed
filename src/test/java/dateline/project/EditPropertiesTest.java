package dateline.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.corpus.PublishedDates;
import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any edits on any articles; the seed of a case is its number. */
class EditPropertiesTest {

  private static final int CASES = 1000;

  @TempDir Path folder;

  private Project project() {
    return Project.of(List.of(folder.resolve("articles")), PublishedDates.NONE);
  }

  private String written(Project project) throws IOException {
    var file = folder.resolve("any.dateline");
    ProjectFile.write(file, project);
    return Files.readString(file);
  }

  /** Some edits, each made on what those before it gave. */
  private static History edited(History history, Timeline extracted, Random random) {
    var generator = new EditGenerator(random);
    var edited = history;
    for (int i = 0; i < 8; i++) {
      var shown = edited.project().applyTo(extracted);
      int choice = random.nextInt(6);
      if (choice == 0) {
        edited = edited.undo();
      } else if (choice == 1) {
        edited = edited.redo();
      } else if (!shown.events().isEmpty()) {
        edited = edited.edit(generator.edit(shown));
      }
    }
    return edited;
  }

  private static History editsOfCase(int seed, Project project) {
    var random = new Random(seed);
    return edited(History.of(project), new NewsGenerator(random).news().timeline(), random);
  }

  @Test
  void anyEditsUndoneGiveTheSameFileByteForByte() throws IOException {
    var before = written(project());
    for (int seed = 0; seed < CASES; seed++) {
      var history = editsOfCase(seed, project());
      var done = history.project();
      int undone = 0;
      for (; history.canUndo(); undone++) {
        history = history.undo();
      }
      assertThat(written(history.project())).as("case " + seed).isEqualTo(before);
      for (; undone > 0; undone--) {
        history = history.redo();
      }
      assertThat(history.project()).as("case " + seed).isEqualTo(done);
    }
  }

  @Test
  void anyEditsAreReadAsTheyWereWrittenAndAsTheSchemaDescribes() throws IOException {
    var schema = schema();
    for (int seed = 0; seed < CASES; seed++) {
      var project = editsOfCase(seed, project()).project();

      var json = written(project);

      assertThat(ProjectFile.read(folder.resolve("any.dateline")))
          .as("case " + seed)
          .isEqualTo(project);
      assertThat(schema.validate(json, InputFormat.JSON)).as("case " + seed).isEmpty();
    }
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("docs/project.schema.json")));
  }

  @Test
  void editsLoseNoMentionAndNoIdIsTwice() {
    for (int seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var extracted = new NewsGenerator(random).news().timeline();
      var edited = edited(History.of(project()), extracted, random).project().applyTo(extracted);
      var all =
          Stream.concat(edited.events().stream(), edited.dismissed().stream())
              .collect(Collectors.toList());

      assertThat(all).extracting(Event::id).as("case " + seed).doesNotHaveDuplicates();
      var found = mentions(extracted.events());
      assertThat(mentions(all))
          .as("case " + seed)
          .filteredOn(found::contains)
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }

  private static List<Mention> mentions(List<Event> events) {
    return events.stream().flatMap(e -> e.mentions().stream()).toList();
  }

  @Test
  void anEditIsOnTheSamePassageAfterAnyExtractionOrListed() {
    int applied = 0;
    for (int seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var generator = new NewsGenerator(random);
      var before = generator.news();
      var timeline = before.timeline();
      var edit = edit(random, timeline);
      var after = generator.changed(before);
      var extracted = after.timeline();

      var edited = project().with(edit).applyTo(extracted);

      if (edited.problems().isEmpty()) {
        applied++;
        assertThat(touched(edit, extracted, edited, after))
            .as("case " + seed + ", " + edit)
            .isSubsetOf(allowed(edit, timeline, before, extracted, after));
      } else {
        assertThat(edited.problems()).hasSize(1);
        assertThat(edited.events()).as("case " + seed).isEqualTo(extracted.events());
      }
    }
    assertThat(applied).isGreaterThan(CASES / 2);
  }

  @Test
  void anEditAppliesWhereArticlesOnlyGrowAndOthersComeAndGo() {
    for (int seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var generator = new NewsGenerator(random);
      var before = generator.news();
      var edit = new EditGenerator(random).passageEdit(before.timeline());
      var meant = sentence(edit, before);
      var after = generator.grown(before, meant);
      var extracted = after.timeline();

      var edited = project().with(edit).applyTo(extracted);

      assertThat(edited.problems()).as("case " + seed + ", " + edit).isEmpty();
      assertThat(touched(edit, extracted, edited, after))
          .as("case " + seed + ", " + edit)
          .containsExactly(meant);
    }
  }

  private static int sentence(PassageEdit edit, ChangingNews news) {
    return sentences(List.of(edit.passage()), news.timeline(), news).get(0);
  }

  private static Edit edit(Random random, Timeline timeline) {
    var generator = new EditGenerator(random);
    return random.nextBoolean() ? generator.eventEdit(timeline) : generator.passageEdit(timeline);
  }

  /** The sentences on which an edit was done. */
  private static Set<Integer> touched(
      Edit edit, Timeline extracted, Timeline edited, ChangingNews after) {
    if (edit instanceof PassageEdit passage) {
      var place = passage.passage().in(extracted).orElseThrow();
      return Set.of(after.sentenceAt(place.articleId(), place.passage()).orElse(-1));
    }
    var changed = new ArrayList<>(extracted.events());
    changed.removeAll(edited.events());
    if (changed.isEmpty()) {
      return Set.of();
    }
    return changed.stream().flatMap(e -> after.sentencesOf(e).stream()).collect(Collectors.toSet());
  }

  /** The sentences of all events of which an edit was given a sentence. */
  private static Set<Integer> allowed(
      Edit edit, Timeline timeline, ChangingNews before, Timeline extracted, ChangingNews after) {
    if (edit instanceof PassageEdit passage) {
      return Set.copyOf(sentences(List.of(passage.passage()), timeline, before));
    }
    var event = (EventEdit) edit;
    var anchors = new ArrayList<>(event.event().passages());
    if (event.change() instanceof Merge merge) {
      merge.others().forEach(ref -> anchors.addAll(ref.passages()));
    } else if (event.change() instanceof Move move) {
      move.to().ifPresent(ref -> anchors.addAll(ref.passages()));
    }
    var meant = sentences(anchors, timeline, before);
    var allowed = new HashSet<Integer>();
    extracted.events().stream()
        .map(after::sentencesOf)
        .filter(all -> all.stream().anyMatch(meant::contains))
        .forEach(allowed::addAll);
    return allowed;
  }

  private static List<Integer> sentences(
      List<Anchor> anchors, Timeline timeline, ChangingNews news) {
    return anchors.stream()
        .map(a -> a.in(timeline).orElseThrow())
        .map(p -> news.sentenceAt(p.articleId(), p.passage()).orElseThrow())
        .toList();
  }
}
