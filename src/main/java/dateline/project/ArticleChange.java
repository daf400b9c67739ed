package dateline.project;

import dateline.pipeline.Source;

/** What a person may say of an article. */
public sealed interface ArticleChange permits SetPublished, SetPublisher, Annotate {

  /** What it does to an article, for the undo menu. */
  String name(String articleId);

  /** The article with this done to it. */
  Source applyTo(Source source);
}
