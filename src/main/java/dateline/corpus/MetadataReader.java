package dateline.corpus;

import dateline.corpus.Metadata.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Finds metadata that somebody wrote for an article; a file beside it wins over the article. */
final class MetadataReader {

  private final FileAccess files;

  MetadataReader(FileAccess files) {
    this.files = files;
  }

  /** The metadata in a file beside the article. */
  Metadata beside(ArticleFile file) {
    var path =
        FileNames.resolve(file.file().toAbsolutePath().getParent(), file.stem() + ".meta.json");
    if (!Files.exists(path)) {
      return Metadata.NONE;
    }
    var name = FileNames.nameOf(path);
    try {
      return Metadata.ofJson(Decoder.decode(files.read(path)).text(), name);
    } catch (IOException e) {
      var complaint =
          new Complaint(name + " is left out. " + Failure.reason(e), "Check that you may open it.");
      return new Metadata(Stated.NOTHING, List.of(complaint));
    }
  }

  /** The metadata that a text begins with. */
  static Metadata frontMatter(ArticleFile file, String text) {
    var where = "the front matter of " + FileNames.nameOf(file.file());
    if (FrontMatter.isUnclosed(text)) {
      var complaint =
          new Complaint(
              where + " has no end; it is read as text.", "Put a line --- below the last value.");
      return new Metadata(Stated.NOTHING, List.of(complaint));
    }
    return FrontMatter.in(text)
        .map(span -> Metadata.ofYaml(inner(span.in(text)), where))
        .orElse(Metadata.NONE);
  }

  private static String inner(String block) {
    return block.substring(block.indexOf("---") + 3, block.lastIndexOf("---"));
  }
}
