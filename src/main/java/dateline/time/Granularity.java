package dateline.time;

/** How precisely a date is known, the finest first. */
public enum Granularity {
  MINUTE,
  DAY,
  MONTH,
  YEAR
}
