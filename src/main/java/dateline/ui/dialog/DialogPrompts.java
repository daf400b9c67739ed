package dateline.ui.dialog;

import dateline.event.Mention;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.project.ProjectFile;
import dateline.time.DateRange;
import dateline.time.TimeTagger;
import dateline.ui.desk.Redated;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with dialogs over the window. */
public final class DialogPrompts implements Prompts {

  private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
  private static final ButtonType DISCARD = new ButtonType("Don’t save", ButtonBar.ButtonData.NO);

  private final Window owner;
  private final WrittenDate dates;

  public DialogPrompts(Window owner) {
    this.owner = owner;
    var english = CompletableFuture.supplyAsync(() -> TimeTagger.of("en"));
    dates = new WrittenDate(english::join);
  }

  @Override
  public Optional<Path> folder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle("Open a folder of articles");
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> project() {
    return Optional.ofNullable(chooser("Open project").showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> saveAs(String name) {
    var chooser = chooser("Save project");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(DialogPrompts::withEnding);
  }

  private static FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter("Dateline projects", "*" + ProjectFile.ENDING));
    return chooser;
  }

  private static Path withEnding(Path file) {
    return ProjectFile.isProject(file)
        ? file
        : file.resolveSibling(file.getFileName() + ProjectFile.ENDING);
  }

  @Override
  public Unsaved saveFirst(String name) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION);
    alert.initOwner(owner);
    alert.setTitle("Save changes");
    alert.setHeaderText("Save the changes to " + name + "?");
    alert.setContentText("Otherwise your corrections are lost.");
    alert.setGraphic(null);
    alert.getButtonTypes().setAll(SAVE, DISCARD, ButtonType.CANCEL);
    var pressed = alert.showAndWait().orElse(ButtonType.CANCEL);
    if (pressed == SAVE) {
      return Unsaved.SAVE;
    }
    return pressed == DISCARD ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public Optional<Correction> correctionOf(Event event, Timeline timeline, Part first) {
    return new EventDialog(owner, event, timeline, first, dates).showAndWait();
  }

  @Override
  public Optional<Event> otherEvent(String does, String about, List<Event> events) {
    return new EventChooser(owner, does, about, events).showAndWait();
  }

  @Override
  public Optional<List<Mention>> leaving(Event event, Timeline timeline) {
    return new SplitDialog(owner, event, timeline).showAndWait();
  }

  @Override
  public Optional<LocalDate> publicationOf(Source source) {
    return new PublishedDialog(owner, source).showAndWait();
  }

  @Override
  public boolean mayRedate(List<Redated> events) {
    return new RedatedDialog(owner, events).showAndWait().orElse(false);
  }

  @Override
  public Optional<DateRange> whereTo() {
    return new GoToDialog(owner, dates).showAndWait();
  }

  @Override
  public void showKeys() {
    new KeysDialog(owner).showAndWait();
  }
}
