package dateline.ui;

import dateline.ui.timeline.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ZoomEvent;
import javafx.scene.robot.Robot;

/** Gestures and keys at random, four in five of them at the timeline. */
final class RandomGestures {

  /** A part of a gesture that the window answers before the next. */
  record Step(String name, Runnable action) {}

  private static final double AT_TIMELINE = 0.8;
  private static final List<KeyCode> MODIFIERS =
      List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.EQUALS,
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.TAB,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.F1,
          KeyCode.F3,
          KeyCode.F6,
          KeyCode.F10,
          KeyCode.A,
          KeyCode.D,
          KeyCode.E,
          KeyCode.F,
          KeyCode.G,
          KeyCode.L,
          KeyCode.T,
          KeyCode.Y,
          KeyCode.Z);

  private final Scene scene;
  private final TimelineView view;
  private final Random random;
  private Robot robot;

  RandomGestures(Scene scene, TimelineView view, Random random) {
    this.scene = scene;
    this.view = view;
    this.random = random;
  }

  /** The parts of the next gesture. */
  List<Step> next() {
    var steps = new ArrayList<Step>();
    var to = place();
    steps.add(new Step("move", () -> robot().mouseMove(to)));
    double choice = random.nextDouble();
    if (choice < 0.25) {
      drag(steps, to);
    } else if (choice < 0.45) {
      click(steps);
    } else if (choice < 0.65) {
      wheel(steps);
    } else if (choice < 0.75) {
      double factor = 0.7 + random.nextDouble() * 0.7;
      steps.add(new Step("pinch", () -> pinch(to, factor)));
    } else {
      key(steps);
    }
    return steps;
  }

  private void drag(List<Step> steps, Point2D from) {
    steps.add(new Step("press", () -> robot().mousePress(MouseButton.PRIMARY)));
    var at = from;
    for (int i = random.nextInt(8); i >= 0; i--) {
      var to = at.add(random.nextGaussian() * 90, random.nextGaussian() * 30);
      steps.add(new Step("drag", () -> robot().mouseMove(to)));
      at = to;
    }
    steps.add(new Step("release", () -> robot().mouseRelease(MouseButton.PRIMARY)));
  }

  private void click(List<Step> steps) {
    var button = random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    for (int i = random.nextInt(3) == 0 ? 2 : 1; i > 0; i--) {
      steps.add(new Step("press", () -> robot().mousePress(button)));
      steps.add(new Step("click", () -> robot().mouseRelease(button)));
    }
  }

  private void wheel(List<Step> steps) {
    var held = random.nextBoolean() ? List.<KeyCode>of() : List.of(modifier());
    int notches = random.nextBoolean() ? 1 : -1;
    held.forEach(key -> steps.add(new Step("hold", () -> robot().keyPress(key))));
    for (int i = random.nextInt(5); i >= 0; i--) {
      steps.add(new Step("wheel with " + held, () -> robot().mouseWheel(notches)));
    }
    held.forEach(key -> steps.add(new Step("let go", () -> robot().keyRelease(key))));
  }

  private void key(List<Step> steps) {
    var held = random.nextInt(3) > 0 ? List.<KeyCode>of() : List.of(modifier());
    var key = KEYS.get(random.nextInt(KEYS.size()));
    var name = "key " + key + " with " + held;
    held.forEach(modifier -> steps.add(new Step("hold", () -> robot().keyPress(modifier))));
    for (int i = random.nextInt(4); i >= 0; i--) {
      steps.add(new Step(name, () -> robot().keyPress(key)));
      steps.add(new Step(name, () -> robot().keyRelease(key)));
    }
    held.forEach(modifier -> steps.add(new Step("let go", () -> robot().keyRelease(modifier))));
  }

  private KeyCode modifier() {
    return MODIFIERS.get(random.nextInt(MODIFIERS.size()));
  }

  private void pinch(Point2D at, double factor) {
    var inside = view.screenToLocal(at);
    Event.fireEvent(
        view,
        new ZoomEvent(
            ZoomEvent.ZOOM,
            inside.getX(),
            inside.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            factor,
            factor,
            null));
  }

  /** Somewhere in the timeline, or else in the window. */
  private Point2D place() {
    var area =
        random.nextDouble() < AT_TIMELINE
            ? view.localToScreen(view.getLayoutBounds())
            : scene.getRoot().localToScreen(scene.getRoot().getLayoutBounds());
    DoubleUnaryOperator inside = length -> 2 + random.nextDouble() * (length - 4);
    return new Point2D(
        area.getMinX() + inside.applyAsDouble(area.getWidth()),
        area.getMinY() + inside.applyAsDouble(area.getHeight()));
  }

  private Robot robot() {
    if (robot == null) {
      robot = new Robot();
    }
    return robot;
  }
}
