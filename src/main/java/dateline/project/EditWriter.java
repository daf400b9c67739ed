package dateline.project;

import dateline.merge.Correction;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes edits as JSON. */
final class EditWriter {

  private EditWriter() {}

  static void write(Edit edit, ObjectNode node) {
    if (edit instanceof EventEdit e) {
      write(e, node);
    } else if (edit instanceof PassageEdit p) {
      write(p, node);
    } else if (edit instanceof ArticleEdit a) {
      write(a, node);
    }
  }

  private static void write(EventEdit edit, ObjectNode node) {
    var change = edit.change();
    if (change instanceof Accept) {
      node.put("edit", EditReader.ACCEPT);
    } else if (change instanceof Hide) {
      node.put("edit", EditReader.HIDE);
    } else if (change instanceof Correct correct) {
      node.put("edit", EditReader.CORRECT);
      write(correct.correction(), node.putObject("set"));
    } else if (change instanceof Merge merge) {
      var others = node.put("edit", EditReader.MERGE).putArray("others");
      merge.others().forEach(ref -> write(ref, others.addObject()));
    } else if (change instanceof Move move) {
      node.put("edit", EditReader.MOVE);
      anchors("leaving", move.leaving(), node);
      move.to().ifPresent(ref -> write(ref, node.putObject("to")));
    } else if (change instanceof Annotate annotate) {
      write(annotate, node);
    }
    write(edit.event(), node.putObject("event"));
  }

  private static void write(Correction correction, ObjectNode node) {
    correction.title().ifPresent(title -> node.put("title", title));
    correction.date().ifPresent(date -> node.put("date", date.edtf()));
    correction.kind().ifPresent(kind -> node.put("kind", kind.label()));
    correction.actors().ifPresent(actors -> texts("actors", actors, node));
    correction.places().ifPresent(places -> texts("places", places, node));
  }

  private static void write(PassageEdit edit, ObjectNode node) {
    if (edit.change() instanceof MakeEvent make) {
      node.put("edit", EditReader.MAKE)
          .put("title", make.title())
          .put("date", make.date().edtf())
          .put("kind", make.kind().label());
    } else if (edit.change() instanceof Annotate annotate) {
      write(annotate, node);
    }
    write(edit.passage(), node.putObject("passage"));
  }

  private static void write(ArticleEdit edit, ObjectNode node) {
    if (edit.change() instanceof SetPublished set) {
      node.put("edit", EditReader.SET_PUBLISHED).put("date", set.date().toString());
    } else if (edit.change() instanceof SetPublisher set) {
      node.put("edit", EditReader.SET_PUBLISHER).put("publisher", set.publisher());
    } else if (edit.change() instanceof Annotate annotate) {
      write(annotate, node);
    }
    node.put("article", edit.articleId());
  }

  private static void write(Annotate annotate, ObjectNode node) {
    node.put("edit", EditReader.ANNOTATE);
    annotate.text().ifPresent(text -> node.put("note", text));
    annotate.tags().ifPresent(tags -> texts("tags", tags, node));
    annotate.bookmarked().ifPresent(on -> node.put("bookmarked", on));
  }

  private static void write(EventRef event, ObjectNode node) {
    node.put("id", event.id()).put("title", event.title());
    anchors("passages", event.passages(), node);
  }

  private static void texts(String name, List<String> texts, ObjectNode node) {
    var list = node.putArray(name);
    texts.forEach(list::add);
  }

  private static void anchors(String name, List<Anchor> anchors, ObjectNode node) {
    var list = node.putArray(name);
    anchors.forEach(anchor -> write(anchor, list.addObject()));
  }

  private static void write(Anchor anchor, ObjectNode node) {
    node.put("article", anchor.articleId())
        .put("start", anchor.start())
        .put("textLength", anchor.textLength())
        .put("quote", anchor.quote().quote())
        .put("prefix", anchor.quote().prefix())
        .put("suffix", anchor.quote().suffix());
  }
}
