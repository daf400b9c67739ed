package dateline.ui.article;

import dateline.ui.article.Paragraph.Passage;
import dateline.ui.style.GroupStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Shows beside an article where in it the marked passages stand; a click goes to one. */
final class MarginMap extends Region {

  private static final double LEAST_HEIGHT = 3;

  /** A part of the article. */
  private record Part(Passage passage, double start, double end, Region tick) {}

  private final ArticleModel model;
  private final List<Part> parts = new ArrayList<>();

  MarginMap(ArticleModel model) {
    this.model = model;
    getStyleClass().add("margin-map");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("Where the marked sentences stand in the article");
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    model
        .openProperty()
        .addListener((property, old, now) -> now.ifPresent(a -> show(a.paragraphs())));
    model.currentProperty().addListener((property, old, now) -> mark());
  }

  private void show(List<Paragraph> paragraphs) {
    parts.clear();
    double length = paragraphs.stream().mapToInt(p -> p.text().length()).sum();
    double before = 0;
    for (var paragraph : paragraphs) {
      for (var passage : paragraph.passages()) {
        var span = paragraph.within(passage.span());
        double start = (before + span.start()) / length;
        parts.add(new Part(passage, start, (before + span.end()) / length, tick(passage)));
      }
      before += paragraph.text().length();
    }
    getChildren().setAll(parts.stream().map(Part::tick).toList());
    mark();
    requestLayout();
  }

  private static Region tick(Passage passage) {
    var tick = new Region();
    tick.setMouseTransparent(true);
    tick.getStyleClass().addAll("tick", passage.group().map(GroupStyle::of).orElse("undated"));
    return tick;
  }

  private void mark() {
    for (var part : parts) {
      boolean current = model.currentProperty().get().filter(part.passage()::equals).isPresent();
      part.tick().getStyleClass().remove("current");
      if (current) {
        part.tick().getStyleClass().add("current");
        part.tick().toFront();
      }
    }
  }

  /** Goes to the passage nearest to the pointer. */
  private void go(MouseEvent pointer) {
    double at = (pointer.getY() - snappedTopInset()) / height();
    parts.stream()
        .min((a, b) -> Double.compare(distance(a, at), distance(b, at)))
        .ifPresent(part -> model.goTo(part.passage()));
  }

  private static double distance(Part part, double at) {
    return Math.abs((part.start() + part.end()) / 2 - at);
  }

  private double height() {
    return Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    for (var part : parts) {
      double top = snapPositionY(snappedTopInset() + part.start() * height());
      double high = Math.max(LEAST_HEIGHT, (part.end() - part.start()) * height());
      part.tick().resizeRelocate(snappedLeftInset(), top, width, snapSizeY(high));
    }
  }
}
