package dateline.time;

import java.util.Optional;

/** One way to find the period that features name. Several are tried, the most explicit first. */
@FunctionalInterface
interface Strategy {

  /** The period; empty where the features are not of this kind or the anchor does not allow it. */
  Optional<Resolved> resolve(Features features, Anchor anchor);
}
