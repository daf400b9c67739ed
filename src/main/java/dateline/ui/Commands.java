package dateline.ui;

import dateline.corpus.PublishedDates;
import dateline.layout.LaneMode;
import dateline.layout.ViewState;
import dateline.project.ProjectFile;
import dateline.ui.article.ArticlePane;
import dateline.ui.dialog.Prompts;
import dateline.ui.settings.Settings;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** What menus, buttons and keys do beyond a single pane. */
final class Commands implements ArticlePane.Actions {

  private static final String UNTITLED = "timeline" + ProjectFile.ENDING;

  private final Models models;
  private final TimelineView view;
  private final Prompts prompts;
  private final Settings settings;
  private final Runnable exit;
  private final Corrections corrections;

  /**
   * @param exit closes the window
   */
  Commands(Models models, TimelineView view, Prompts prompts, Settings settings, Runnable exit) {
    this.models = models;
    this.view = view;
    this.prompts = prompts;
    this.settings = settings;
    this.exit = exit;
    corrections = new Corrections(models, prompts);
  }

  // File

  void openFolder() {
    prompts.folder().ifPresent(folder -> open(List.of(folder)));
  }

  void openProject() {
    prompts.project().ifPresent(file -> open(List.of(file)));
  }

  /** Opens articles or a project in place of what is open. */
  void open(List<Path> paths) {
    unlessUnsaved(() -> models.project().open(paths, PublishedDates.NONE));
  }

  void save() {
    save(() -> {});
  }

  void saveAs() {
    saveAs(() -> {});
  }

  /** Closes the window, unless the person wants to keep it open. */
  void quit() {
    unlessUnsaved(exit);
  }

  private void save(Runnable andThen) {
    var file = models.project().file();
    if (file.isPresent()) {
      models.project().save(file.get(), andThen);
    } else {
      saveAs(andThen);
    }
  }

  private void saveAs(Runnable andThen) {
    prompts.saveAs(fileName()).ifPresent(file -> models.project().save(file, andThen));
  }

  private void unlessUnsaved(Runnable action) {
    if (models.project().history().isSaved()) {
      action.run();
      return;
    }
    switch (prompts.saveFirst(fileName())) {
      case SAVE -> save(action);
      case DISCARD -> action.run();
      case CANCEL -> {}
    }
  }

  private String fileName() {
    return models.project().file().map(file -> file.getFileName().toString()).orElse(UNTITLED);
  }

  // Edit

  void undo() {
    models.project().undo();
  }

  void redo() {
    models.project().redo();
  }

  /** Copies the passage that is looked at; where no article is open, those of the event. */
  @Override
  public void copyQuotation() {
    var style = settings.citations();
    var quoted = models.article().quotation(style).or(() -> models.event().quotations(style));
    quoted.ifPresent(
        text -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          models.work().tell("Copied with its citation (" + style.label() + ").");
        });
  }

  @Override
  public void setPublished() {
    corrections.setPublished();
  }

  Corrections corrections() {
    return corrections;
  }

  // View

  void lanesBy(LaneMode mode) {
    view.lanesProperty().set(ViewState.Lanes.by(mode));
  }

  void toggleTheme() {
    settings.toggleTheme();
  }

  /** Asks for a date and goes there. */
  void goToDate() {
    prompts.whereTo().ifPresent(view::goTo);
    view.requestFocus();
  }

  void showKeys() {
    prompts.showKeys();
  }
}
