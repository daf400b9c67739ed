package dateline.ui;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.ui.desk.Page;
import dateline.ui.desk.ReportedModel;
import dateline.ui.dialog.Prompts;
import dateline.ui.filter.Filtered;
import dateline.ui.search.SearchBox;
import dateline.ui.settings.Settings;
import dateline.ui.style.StyleSheets;
import dateline.ui.table.EventTable;
import dateline.ui.timeline.Animator;
import dateline.ui.timeline.Sieve;
import dateline.ui.timeline.SmoothAnimator;
import dateline.ui.timeline.TimelineView;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's content: header, timeline, and the page beside it. */
final class MainWindow {

  private static final double TIMELINE_SHARE = 0.71;

  private final Models models;
  private final Settings settings;
  private final TimelineView view = new TimelineView();
  private final Sieve sieve;
  private final Commands commands;
  private final SearchBox search;
  private final SidePane side;
  private final EventTable table;
  private final Toolbar toolbar;
  private final Regions regions;
  private final Scene scene;

  /**
   * @param size of the window at first, in pixels; both panes are measured by it
   * @param exit closes the window
   */
  MainWindow(Models models, Prompts prompts, Settings settings, Dimension2D size, Runnable exit) {
    this.models = models;
    this.settings = settings;
    sieve = new Sieve(view, models.runner());
    commands = new Commands(models, view, prompts, settings, exit);
    search = new SearchBox(models.search(), this::focusEvents);
    side = new SidePane(models, commands);
    table = new EventTable(models.table(), side::focusPage);
    toolbar = new Toolbar(models, commands, view);
    regions = regions();
    scene = new Scene(content(), size.getWidth(), size.getHeight());
    settings.onChange(this::style);
    style();
    bindView();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::moveTime);
    addTypeKeys();
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::drop);
  }

  private void style() {
    StyleSheets.apply(settings.theme(), settings.typeScaleProperty().get(), scene);
  }

  /** The keys for the size of type that no menu can show beside those it shows. */
  private void addTypeKeys() {
    for (var plus : List.of("PLUS", "Shift+EQUALS", "ADD")) {
      scene.getAccelerators().put(keys(plus), settings::largerType);
    }
    scene.getAccelerators().put(keys("SUBTRACT"), settings::smallerType);
    scene.getAccelerators().put(keys("Numpad 0"), settings::usualType);
  }

  private static KeyCombination keys(String name) {
    return KeyCombination.valueOf("Shortcut+" + name);
  }

  Scene scene() {
    return scene;
  }

  Commands commands() {
    return commands;
  }

  private BorderPane content() {
    var menus = new Menus(models, commands, view, settings).bar(search::requestFocus);
    var header = new Header(models, commands, menus, search, settings);
    var notice = new NoticePane(models.work());
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    var stage = new StackPane(view, table, new EmptyPane(models, commands), notice);
    stage.getStyleClass().add("stage");
    var split = new SplitPane(stage, side);
    split.setDividerPositions(TIMELINE_SHARE);
    SplitPane.setResizableWithParent(side, false);
    settings
        .typeScaleProperty()
        .addListener((property, old, now) -> split.setDividerPositions(TIMELINE_SHARE));
    var root = new BorderPane(split);
    root.setTop(new VBox(header, toolbar, new Findings(models, this::focusEvents)));
    root.getStyleClass().add("window");
    return root;
  }

  /** The view shows what the models say, and tells them what was selected in it. */
  private void bindView() {
    models.filter().filteredProperty().addListener((property, old, now) -> show(now));
    reported().fresh().addListener((property, old, now) -> showFresh());
    view.foundProperty().bind(models.search().foundProperty());
    view.themeProperty().bind(settings.themeProperty());
    view.typeScaleProperty().bind(settings.typeScaleProperty());
    table.typeScaleProperty().bind(settings.typeScaleProperty());
    view.wheelProperty().bind(settings.wheelProperty());
    view.animatorProperty()
        .bind(
            settings
                .reducedMotionProperty()
                .map(reduced -> reduced ? Animator.AT_ONCE : new SmoothAnimator()));
    view.visibleProperty().bind(models.table().shownProperty().not());
    table.visibleProperty().bind(models.table().shownProperty());
    models.table().shownProperty().addListener((property, old, now) -> focusEvents());
    view.onOpenProperty().set(side::focusPage);
    view.onGoToProperty().set(commands::goToDate);
    view.onArticleProperty().set(id -> models.desk().openArticle(id, Optional.empty()));
    view.selectedProperty().addListener((property, old, now) -> select(now));
    models.desk().selectedProperty().addListener((property, old, now) -> follow(old, now));
  }

  /** Another timeline is shown with its filter; only the filter of the same one can wait. */
  private void show(Filtered now) {
    if (now.timeline().equals(view.timelineProperty().get())) {
      sieve.set(now.hidden(), now.dimmed());
    } else {
      sieve.stop();
      view.timelineProperty().set(now.timeline());
      view.hiddenProperty().set(now.hidden());
      view.dimmedProperty().set(now.dimmed());
    }
    showFresh();
  }

  /** Nothing while the filter still shows the timeline of another day. */
  private void showFresh() {
    var shown = models.filter().filtered().timeline();
    boolean isOfDay = shown.equals(models.project().timeline());
    view.freshProperty().set(isOfDay ? reported().fresh().get() : EventSet.NONE);
  }

  private ReportedModel reported() {
    return models.project().reported();
  }

  private void select(Optional<String> eventId) {
    if (!eventId.equals(models.desk().selected().map(Event::id))) {
      eventId.ifPresentOrElse(models.desk()::select, models.desk()::deselect);
    }
  }

  /** On another day the event may be another; the view stays where it is. */
  private void follow(Optional<Event> before, Optional<Event> event) {
    var id = event.map(Event::id);
    view.selectedProperty().set(id);
    if (!id.equals(before.map(Event::id)) && !reported().attendedProperty().get()) {
      id.ifPresent(view::reveal);
    }
    if (event.isEmpty() && !search.isFocused() && !reported().attendedProperty().get()) {
      focusEvents();
    }
  }

  /** The timeline or the table, whichever is looked at. */
  private Node events() {
    return models.table().shownProperty().get() ? table : view;
  }

  private void focusEvents() {
    events().requestFocus();
  }

  private Regions regions() {
    return new Regions(
        List.of(
            new Regions.Region(this::events, this::focusEvents),
            new Regions.Region(() -> side, side::focusPage),
            Regions.Region.of(search),
            Regions.Region.of(toolbar.filters()),
            Regions.Region.of(toolbar.reported())));
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.F6) {
      regions.go(!key.isShiftDown());
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE
        && models.desk().page() instanceof Page.OfEvent
        && !search.isFocused()
        && !events().isFocused()) {
      focusEvents();
      key.consume();
    }
  }

  /** The keys that move time do so wherever they mean nothing else. */
  private void moveTime(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl;
    if (!typing && view.isVisible() && view.moveTime(key)) {
      key.consume();
    }
  }

  private void dragOver(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void drop(DragEvent drag) {
    List<File> files = drag.getDragboard().getFiles();
    drag.setDropCompleted(!files.isEmpty());
    if (!files.isEmpty()) {
      commands.open(files.stream().map(File::toPath).toList());
    }
  }
}
