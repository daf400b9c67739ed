package dateline.event;

import java.util.List;

/**
 * How old the days are that an article speaks of when it is published: the shares of days that lie
 * 0, 1, 2 … days back. Those of weekdays were counted on annotated newswire (two thirds of TimeBank
 * and AQUAINT) and smoothed, the others set by hand.
 *
 * @param shares the share of each age in days, from 0 on
 * @param later the share of the next age; the shares of those up to a year fall as the ages grow
 */
record Ages(List<Double> shares, double later) {

  static final int WEEK = 7;
  static final int TWO_MONTHS = 61;

  /** The share of what hardly ever is: a day to come, or one of another year. */
  static final double RARE = 0.0005;

  /** Of weekdays. */
  static final Ages OF_WEEKDAYS = new Ages(List.of(0.42, 0.22, 0.11, 0.11, 0.05, 0.03, 0.02), RARE);

  /** Of the weekday named first in an article. */
  static final Ages OF_FIRST = new Ages(List.of(0.5, 0.2, 0.06, 0.1, 0.08, 0.02, 0.04), RARE);

  /** Of days that are named by day and month alone: those of the last week have weekdays mostly. */
  static final Ages OF_DATES = new Ages(List.of(0.12, 0.1, 0.06, 0.05, 0.04, 0.03, 0.03), 0.015);

  /** Of days that are named with their weekday and month. */
  static final Ages OF_WHOLE_DATES =
      new Ages(List.of(0.14, 0.14, 0.11, 0.08, 0.06, 0.05, 0.04), 0.02);

  /** Of the days of a story that is told from its beginning. */
  static final Ages OF_STORIES =
      new Ages(List.of(0.05, 0.05, 0.04, 0.04, 0.04, 0.035, 0.035), 0.035);

  /** Of the days that captions name, or brackets behind a weekday: most are of the news. */
  static final Ages OF_RECENT = new Ages(List.of(0.4, 0.25, 0.1, 0.05, 0.02, 0.02, 0.02), 0.003);

  /** Of days that are named with their year: few of them are of the last weeks. */
  static final Ages OF_FULL_DATES =
      new Ages(List.of(0.12, 0.08, 0.05, 0.03, 0.02, 0.015, 0.015), 0.006);

  /** Of the days between two articles about the same days. */
  static final Ages OF_NEIGHBOURS =
      new Ages(List.of(0.22, 0.13, 0.08, 0.055, 0.035, 0.03, 0.03), 0.005);

  private static final int YEAR = 365;

  Ages {
    shares = List.copyOf(shares);
  }

  /** The share of an age in days. */
  double likelihood(long days) {
    if (days < 0 || days > YEAR) {
      return RARE;
    }
    return days < shares.size()
        ? shares.get((int) days)
        : Math.max(RARE, later * shares.size() / days);
  }
}
