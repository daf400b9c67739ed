package dateline.ui;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.project.Merge;
import dateline.project.Move;
import dateline.ui.desk.Likeliest;
import dateline.ui.dialog.Prompts;
import dateline.ui.event.EventPane;
import dateline.ui.words.SourceWords;
import java.util.List;
import java.util.Optional;

/** Puts right what the program got wrong; asks first where there is something to ask. */
final class Corrections implements EventPane.Actions {

  private final Models models;
  private final Prompts prompts;

  Corrections(Models models, Prompts prompts) {
    this.models = models;
    this.prompts = prompts;
  }

  @Override
  public void hide() {
    models.desk().selected().ifPresent(models.project()::hide);
  }

  @Override
  public void edit() {
    correct(Prompts.Part.TITLE);
  }

  /** Asks the same, the date first. */
  void changeDate() {
    correct(Prompts.Part.DATE);
  }

  private void correct(Prompts.Part first) {
    var project = models.project();
    selected()
        .ifPresent(
            event ->
                prompts
                    .correctionOf(event, project.whole(), first)
                    .ifPresent(right -> project.correct(event, right)));
  }

  /** Merges the events chosen in the table, or the selected one with one that is asked for. */
  @Override
  public void merge() {
    selected()
        .ifPresent(
            event -> {
              var chosen = chosenBeside(event);
              if (chosen.isEmpty()) {
                other("Merge with", "“" + event.title() + "”", event)
                    .ifPresent(other -> merge(event, List.of(other)));
              } else {
                merge(event, chosen);
              }
            });
  }

  private void merge(Event event, List<Event> others) {
    models.project().change(event, Merge.with(others, models.project().whole()));
  }

  private List<Event> chosenBeside(Event event) {
    return models.table().chosen().stream()
        .filter(other -> !other.id().equals(event.id()))
        .flatMap(other -> models.project().whole(other).stream())
        .toList();
  }

  @Override
  public void split() {
    selected()
        .filter(event -> event.mentions().size() > 1)
        .ifPresent(
            event ->
                prompts
                    .leaving(event, models.project().whole())
                    .ifPresent(leaving -> apart(event, leaving)));
  }

  @Override
  public void apart(Mention mention) {
    selected().ifPresent(event -> apart(event, List.of(mention)));
  }

  private void apart(Event event, List<Mention> leaving) {
    if (!leaving.isEmpty() && leaving.size() < event.mentions().size()) {
      models.project().change(event, Move.apart(leaving, models.project().whole()));
    }
  }

  @Override
  public void move(Mention mention) {
    var whole = models.project().whole();
    selected()
        .ifPresent(
            event ->
                other("Move to", quote(mention), event)
                    .ifPresent(
                        to ->
                            models.project().change(event, Move.to(to, List.of(mention), whole))));
  }

  private String quote(Mention mention) {
    return models
        .project()
        .whole()
        .source(mention.articleId())
        .map(s -> "“" + SourceWords.oneLine(mention.quoteFrom(s.article())) + "”")
        .orElse("");
  }

  private Optional<Event> other(String does, String about, Event event) {
    return prompts.otherEvent(does, about, Likeliest.to(event, models.project().whole().events()));
  }

  /** The selected event as all articles tell it. */
  private Optional<Event> selected() {
    return models.desk().selected().flatMap(models.project()::whole);
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
                    .ifPresent(
                        day ->
                            models
                                .project()
                                .setPublished(source.article().id(), day, prompts::mayRedate)));
  }
}
