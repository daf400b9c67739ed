package dateline.ui;

import dateline.ui.dialog.Prompts;
import java.util.Optional;

/** Puts right what the program got wrong; asks first where there is something to ask. */
final class Corrections {

  private final Models models;
  private final Prompts prompts;

  Corrections(Models models, Prompts prompts) {
    this.models = models;
    this.prompts = prompts;
  }

  /** Takes the selected event off the timeline. */
  void hide() {
    models.desk().selected().ifPresent(models.project()::hide);
  }

  /** Asks what is right of the selected event. */
  void edit() {
    correct(Prompts.Part.TITLE);
  }

  /** Asks the same, the date first. */
  void changeDate() {
    correct(Prompts.Part.DATE);
  }

  private void correct(Prompts.Part first) {
    var project = models.project();
    models
        .desk()
        .selected()
        .flatMap(project::whole)
        .ifPresent(
            event ->
                prompts
                    .correctionOf(event, project.whole(), first)
                    .ifPresent(right -> project.correct(event, right)));
  }

  /** Asks when the open article was published. */
  void setPublished() {
    models
        .article()
        .source()
        .ifPresent(
            source ->
                prompts
                    .publicationOf(source)
                    .filter(day -> !source.dating().published().equals(Optional.of(day)))
                    .ifPresent(day -> models.project().setPublished(source.article().id(), day)));
  }
}
