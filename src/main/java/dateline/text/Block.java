package dateline.text;

import dateline.corpus.Span;

/**
 * A line or paragraph of an article and the part it plays.
 *
 * @param span where it stands, without the line break that ends it and without the mark of a list
 *     item, a heading or a quotation
 * @param role the part it plays
 */
public record Block(Span span, Role role) {

  /** The part a block plays. Only body and standfirst are read as news. */
  public enum Role {
    /** Front matter. */
    METADATA,
    TITLE,
    BYLINE,
    STANDFIRST,
    HEADING,
    BODY,
    /** Menus, teasers, adverts, captions, credits. */
    FURNITURE
  }

  /** Whether the block reports news; everything else is kept, shown and never read as news. */
  public boolean isNews() {
    return role == Role.BODY || role == Role.STANDFIRST;
  }
}
