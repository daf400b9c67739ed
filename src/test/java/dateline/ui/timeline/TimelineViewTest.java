package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.EventSet;
import dateline.layout.InventedTimeline;
import dateline.layout.Stretch;
import dateline.merge.Event;
import dateline.ui.InventedCrisis;
import dateline.ui.style.Fonts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

  private TimelineView view;

  @Start
  void open(Stage stage) {
    Fonts.load();
    view = new TimelineView();
    view.timelineProperty().set(InventedCrisis.timeline());
    stage.setScene(new Scene(view, 1200, 800));
    stage.show();
    view.requestFocus();
  }

  @Test
  void aScreenReaderFindsEveryEventWithTitleAndDate() {
    var events = view.timelineProperty().get().events();

    assertThat(told(AccessibleAttribute.ITEM_COUNT)).isEqualTo(events.size());
    assertThat(item(0).getAccessibleText())
        .isEqualTo("Lorrin dam is finished, 1987, 1 source, 1 of " + events.size());
    assertThat(item(events.size())).isNull();
  }

  @Test
  void whatIsHiddenIsNotInTheList(FxRobot robot) {
    var events = view.timelineProperty().get().events();
    robot.interact(() -> view.hiddenProperty().set(EventSet.of(events.size(), p -> p < 2)));

    assertThat(told(AccessibleAttribute.ITEM_COUNT)).isEqualTo(events.size() - 2);
    assertThat(item(0).getAccessibleText())
        .startsWith(events.get(2).title())
        .endsWith("1 of " + (events.size() - 2));
  }

  @Test
  void theSelectedItemsAreTold(FxRobot robot) {
    assertThat(told(AccessibleAttribute.MULTIPLE_SELECTION)).isEqualTo(false);
    assertThat((List<?>) told(AccessibleAttribute.SELECTED_ITEMS)).isEmpty();

    robot.interact(() -> view.selectedProperty().set(Optional.of("breach")));

    var selected = (List<?>) told(AccessibleAttribute.SELECTED_ITEMS);
    assertThat(selected).singleElement().isEqualTo(told(AccessibleAttribute.FOCUS_ITEM));
    robot.interact(
        () ->
            assertThat(
                    ((Node) selected.get(0)).queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true));
  }

  @Test
  void theFocusIsToldApartFromTheSelection(FxRobot robot) {
    robot.interact(() -> view.selectedProperty().set(Optional.of("breach")));
    robot.interact(() -> view.focusedEventProperty().set(Optional.of("quit")));

    assertThat(((Node) told(AccessibleAttribute.FOCUS_ITEM)).getAccessibleText())
        .startsWith("Water minister Adan Reel resigns");
  }

  @Test
  void ofManyEventsFewItemsAreKept(FxRobot robot) {
    var many = InventedTimeline.of(1, 20_000);
    robot.interact(() -> view.timelineProperty().set(many));

    assertThat(told(AccessibleAttribute.ITEM_COUNT)).isEqualTo(20_000);
    robot.interact(
        () -> {
          for (int i = 0; i < 5_000; i++) {
            view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i * 4);
          }
        });

    assertThat(view.lookupAll("*")).hasSizeLessThan(300);
    assertThat(item(19_999).getAccessibleText()).endsWith("20000 of 20000");
  }

  @Test
  void theSelectedEventIsTheFocusedItem(FxRobot robot) {
    robot.interact(() -> view.selectedProperty().set(Optional.of("breach")));

    var focused = (Node) told(AccessibleAttribute.FOCUS_ITEM);

    assertThat(focused.getAccessibleText())
        .startsWith("Lorrin dam breaks, Tuesday 4 March 2031, 3 sources, ");
  }

  @Test
  void aScreenReaderSelectsAnEventAndLetsItGo(FxRobot robot) {
    var breach = item(events().indexOf("breach"));

    robot.interact(() -> act(view, AccessibleAction.SET_SELECTED_ITEMS, List.of(breach)));
    assertThat(view.selectedProperty().get()).contains("breach");
    robot.interact(() -> act(view, AccessibleAction.SET_SELECTED_ITEMS, List.of()));

    assertThat(view.selectedProperty().get()).isEmpty();
  }

  @Test
  void aScreenReaderBringsAnEventIntoView(FxRobot robot) {
    var built =
        Stretch.moment(view.timelineProperty().get().events().get(0).date().range().first());
    assertThat(view.stretch().start()).isGreaterThan(built);

    robot.interact(() -> act(view, AccessibleAction.SHOW_ITEM, item(0)));

    assertThat(view.stretch().start()).isLessThanOrEqualTo(built);
    assertThat(view.selectedProperty().get()).isEmpty();
  }

  @Test
  void anItemTakesTheFocusAndIsOpenedLikeWithTheKeys(FxRobot robot) {
    var opened = new AtomicInteger();
    robot.interact(() -> view.onOpenProperty().set(opened::incrementAndGet));
    var quit = item(events().indexOf("quit"));

    robot.interact(() -> act(quit, AccessibleAction.REQUEST_FOCUS));
    assertThat(view.focusedEventProperty().get()).contains("quit");
    assertThat(view.selectedProperty().get()).isEmpty();
    robot.interact(() -> act(quit, AccessibleAction.FIRE));
    assertThat(view.selectedProperty().get()).contains("quit");
    robot.interact(() -> act(quit, AccessibleAction.FIRE));

    assertThat(opened).hasValue(1);
  }

  private List<String> events() {
    return view.timelineProperty().get().events().stream().map(Event::id).toList();
  }

  private static void act(Node node, AccessibleAction action, Object... parameters) {
    node.executeAccessibleAction(action, parameters);
  }

  @Test
  void aSkinThatIsTakenOffLeavesNothingBehind(FxRobot robot) {
    robot.interact(() -> view.setSkin(new TimelineViewSkin(view)));
    robot.type(KeyCode.END);
    assertThat(view.focusedEventProperty().get()).contains("inquiry");
    assertThat(view.getChildrenUnmodifiable()).hasSize(2);

    robot.interact(() -> view.setSkin(new BareSkin(view)));
    robot.type(KeyCode.HOME);

    assertThat(view.focusedEventProperty().get()).contains("inquiry");
    assertThat(view.getChildrenUnmodifiable()).isEmpty();
  }

  @Test
  void aSkinThatIsReplacedDoesNotActTwice(FxRobot robot) {
    robot.interact(() -> view.setSkin(new TimelineViewSkin(view)));
    robot.interact(() -> view.selectedProperty().set(Optional.of("crack")));

    robot.type(KeyCode.RIGHT);

    var events = view.timelineProperty().get().events();
    assertThat(view.focusedEventProperty().get()).contains(events.get(2).id());
  }

  /** A skin that shows nothing and does nothing. */
  private static final class BareSkin extends SkinBase<TimelineView> {
    BareSkin(TimelineView view) {
      super(view);
    }
  }

  private Node item(int index) {
    return (Node) told(AccessibleAttribute.ITEM_AT_INDEX, index);
  }

  private Object told(AccessibleAttribute attribute, Object... parameters) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> view.queryAccessibleAttribute(attribute, parameters));
  }
}
