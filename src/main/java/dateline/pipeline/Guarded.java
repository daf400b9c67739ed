package dateline.pipeline;

import dateline.corpus.Article;
import dateline.corpus.FileNames;
import dateline.corpus.Problem;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Keeps the failure of one article from ending the run. */
record Guarded<T>(Function<Article, T> stage) implements Function<Article, Outcome<T>> {

  @Override
  public Outcome<T> apply(Article article) {
    try {
      return Outcome.of(stage.apply(article));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(
          new Problem(
              FileNames.nameOf(article.file()),
              "The article could not be understood: " + e.getClass().getSimpleName() + ".",
              "Leave it out, or split it; please report it as a fault of Dateline."));
    }
  }
}
