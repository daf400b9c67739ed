package dateline.ui.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A wrapped run of text with coloured marks behind some of its words. */
public final class MarkedText extends Region {

  private final Text text = new Text();
  private final TextFlow flow = new TextFlow(text);
  private final Group ground = new Group();
  private List<Mark> marks = List.of();

  public MarkedText() {
    getStyleClass().add("marked-text");
    text.getStyleClass().add("marked-words");
    ground.setManaged(false);
    getChildren().addAll(ground, flow);
  }

  /** Shows another text. Of overlapping marks the later lies on top. */
  public void show(String words, List<Mark> newMarks) {
    marks = List.copyOf(newMarks);
    text.setText(words);
    setAccessibleText(words);
    var paths = new ArrayList<Path>();
    for (var mark : marks) {
      var path = new Path();
      path.getStyleClass().add("mark");
      path.getStyleClass().addAll(mark.styles());
      paths.add(path);
    }
    ground.getChildren().setAll(paths);
    requestLayout();
  }

  /** The marks under a point of this node, the topmost first. */
  @SuppressWarnings("deprecation") // what JavaFX 25 has instead, JavaFX 21 lacks
  public List<Mark> marksAt(double x, double y) {
    int letter = flow.hitTest(flow.parentToLocal(x, y)).getCharIndex();
    var there = new ArrayList<>(marks.stream().filter(m -> m.span().contains(letter)).toList());
    Collections.reverse(there);
    return there;
  }

  /** How far below the top of this node a mark's first line begins. */
  public double topOf(Mark mark) {
    layout();
    int index = marks.indexOf(mark);
    return index < 0 ? 0 : ground.getChildren().get(index).getBoundsInParent().getMinY();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    flow.resizeRelocate(left, top, width, flow.prefHeight(width));
    flow.layout();
    ground.setTranslateX(left);
    ground.setTranslateY(top);
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      var path = (Path) ground.getChildren().get(i);
      path.getElements().setAll(shapeOf(mark));
    }
  }

  @SuppressWarnings("deprecation") // what JavaFX 25 has instead, JavaFX 21 lacks
  private PathElement[] shapeOf(Mark mark) {
    int start = mark.span().start();
    int end = mark.span().end();
    return mark.underlined() ? flow.underlineShape(start, end) : flow.rangeShape(start, end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(height) + snappedRightInset();
  }
}
