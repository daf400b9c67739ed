package dateline.pipeline;

import dateline.corpus.Problem;
import java.util.Optional;

/** What a stage made of one article: a result, or the problem that kept it from one. */
record Outcome<T>(Optional<T> result, Optional<Problem> problem) {

  static <T> Outcome<T> of(T result) {
    return new Outcome<>(Optional.of(result), Optional.empty());
  }

  static <T> Outcome<T> failed(Problem problem) {
    return new Outcome<>(Optional.empty(), Optional.of(problem));
  }
}
