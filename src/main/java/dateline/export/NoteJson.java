package dateline.export;

import dateline.corpus.Note;
import dateline.pipeline.Source;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person noted; nothing where they noted nothing. */
final class NoteJson {

  private NoteJson() {}

  /** On an article; its field for a note is that of what must be shown with it. */
  static void write(Source.Notes notes, String text, ObjectNode node) {
    write(notes.whole(), "ownNote", node);
    if (!notes.passages().isEmpty()) {
      var passages = node.putArray("passages");
      for (var noted : notes.passages()) {
        var passage = passages.addObject();
        MentionJson.passage(noted.passage(), text, passage);
        write(noted.note(), "note", passage);
      }
    }
  }

  /**
   * @param name of the field for the text
   */
  static void write(Note note, String name, ObjectNode node) {
    if (!note.text().isEmpty()) {
      node.put(name, note.text());
    }
    if (!note.tags().isEmpty()) {
      TimelineJson.strings(note.tags(), node.putArray("tags"));
    }
    if (note.bookmarked()) {
      node.put("bookmarked", true);
    }
  }
}
