package dateline.ui.style;

import dateline.layout.KindGroup;

/** The style classes that give groups of kinds their colours. */
public final class GroupStyle {

  private GroupStyle() {}

  /** Such as "group-streets". */
  public static String of(KindGroup group) {
    return "group-" + group.key();
  }
}
