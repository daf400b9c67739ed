package dateline.cli;

import dateline.cli.ArticleArguments.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The articles that a command must be given. */
final class ArticlePaths {

  static final String DESCRIPTION =
      "Files and folders of articles (.txt, .md), or a project (.dateline).";

  @Parameters(arity = "1..*", paramLabel = "PATH", description = DESCRIPTION)
  private List<Path> paths;

  @Mixin private ArticleArguments articles;

  /** What is asked for, as one project. */
  Request request() throws IOException {
    return articles.request(paths);
  }

  Path first() {
    return paths.get(0);
  }
}
