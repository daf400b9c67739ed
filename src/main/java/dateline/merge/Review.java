package dateline.merge;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Note;

/**
 * What a person did with an event.
 *
 * @param checked whether they accepted it or corrected anything about it
 * @param correction what they corrected
 * @param note what they noted
 */
public record Review(boolean checked, Correction correction, Note note) {

  /** Nobody has looked at it. */
  public static final Review NONE = new Review(false, Correction.NONE, Note.NONE);

  public Review {
    requireNonNull(correction, "correction");
    requireNonNull(note, "note");
  }

  /** The same, found right or put right. */
  public Review asChecked() {
    return new Review(true, correction, note);
  }

  /** The same with a further correction, which wins. */
  public Review with(Correction later) {
    return new Review(true, correction.and(later), note);
  }

  /** The same with another note. */
  public Review with(Note other) {
    return new Review(checked, correction, other);
  }

  /** This one and that of an event that becomes part of it; this one wins. */
  public Review and(Review other) {
    return new Review(
        checked || other.checked, other.correction.and(correction), note.and(other.note));
  }
}
