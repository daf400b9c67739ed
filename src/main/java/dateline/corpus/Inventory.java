package dateline.corpus;

import java.util.List;

/**
 * The files that articles can be read from.
 *
 * @param files by id
 * @param problems what was found and is no such file
 */
public record Inventory(List<ArticleFile> files, List<Problem> problems) {

  public Inventory {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
