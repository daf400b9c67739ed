package dateline.layout;

import java.util.List;

/**
 * A part of the picture that answers a pointer.
 *
 * @param area where
 * @param target what is there
 * @param label what is there in a person's words, for a tool tip or a screen reader
 */
public record Hit(Rect area, Target target, String label) {

  /** What a pointer can meet. */
  public sealed interface Target {}

  /** The card or span of an event, as it stands in one lane. */
  public record OfEvent(String eventId, String lane) implements Target {}

  /**
   * A chip that stands for events without a card.
   *
   * @param stretch the days they fall on
   * @param count how many they are, at least 1
   */
  public record OfMore(String lane, Stretch stretch, int count) implements Target {}

  /**
   * The count of the events on one side of the visible stretch.
   *
   * @param earlier whether they lie before it, else after it
   * @param stretch the days they fall on
   */
  public record OfEdge(boolean earlier, int count, Stretch stretch) implements Target {}

  /** The header of a lane. */
  public record OfLane(String lane) implements Target {}

  /**
   * Says that there are lanes out of view.
   *
   * @param above whether above those that are seen, else below
   */
  public record OfHidden(boolean above) implements Target {}

  /**
   * The articles published on one day, or on several that lie too close to tell apart.
   *
   * @param articleIds in order of publication
   */
  public record OfArticles(List<String> articleIds) implements Target {
    public OfArticles {
      articleIds = List.copyOf(articleIds);
    }
  }

  /** The overview, outside its window. */
  public record OfOverview() implements Target {}

  /** The visible stretch within the overview. */
  public record OfWindow() implements Target {}

  /**
   * An end of the visible stretch within the overview.
   *
   * @param start whether it is its first moment, else its last
   */
  public record OfHandle(boolean start) implements Target {}
}
