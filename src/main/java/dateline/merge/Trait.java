package dateline.merge;

/**
 * What speaks for or against two mentions telling the same happening, with its weight.
 *
 * <p>The weights were searched on annotated articles, see {@code docs/merging.md}, but those of
 * {@link #OTHER_STAGE}, {@link #OTHER_PHASE}, {@link #OTHER_ACT_OF_OTHER_KIND}, {@link
 * #SAME_POINT}, {@link #APART}, {@link #ANOTHER} and {@link #OTHER_KIND}, which were set by hand.
 */
enum Trait {
  // Two mentions of one article, the later of which may go on about the happening of the earlier.

  /** Both are statements. */
  SAYS_ON(-1.85),
  /** They are of the same speaker, or the later names none. */
  SAME_SPEAKER(2.15),
  OTHER_SPEAKER(-1.2),
  /** No other mention stands between two statements. */
  NEXT_STATEMENT(1.45),
  /** The later is of somebody who is not named: "a spokeswoman". */
  UNNAMED_SPEAKER(0.75),
  /** How little two statements share, from 0, much, to 1, nothing. */
  STATEMENTS_SHARE_LITTLE(-0.95),
  /** Two deeds. */
  DEED_AND_DEED(-0.85),
  /** A deed and a statement after it. */
  DEED_AND_STATEMENT(-1.15),
  ONE_SENTENCE(1.25),
  /** The distance of their passages in hundreds of characters, 4 at most. */
  DISTANCE(-1.6),
  OTHERS_TAKE_PART(-1.2),
  /** Both count who came to harm or was arrested. */
  TOLL(1.7),
  /** One of them tells nothing specific. */
  UNSPECIFIC(0.65),
  /** They tell deeds of kinds that have nothing in common: an appointment, a tax. */
  OTHER_KIND(-0.9),
  ONE_NAMED_DAY(0.5),
  /** The later shares its subject: "and led him away". */
  SHARED_SUBJECT(0.75),
  /** The later hangs on the sentence of the earlier: "as troops moved in". */
  DEPENDENT(1.3),
  /** The later clause turns to something else: "after rebels had taken it". */
  TURNS(-1),
  /** The later begins with a quotation. */
  QUOTES(0.8),
  /** The later names nobody, or by a pronoun. */
  REFERS_BACK(1.2),
  DEEDS_SHARE_LITTLE(-0.7),

  // Any two mentions.

  TWO_DEEDS(-0.7),
  TWO_STATEMENTS(-0.6),
  STATEMENT_AND_DEED(-0.95),
  /** By so many days do the dates not touch. */
  DAYS_APART(-0.95),
  /** The same, where both name their day. */
  NAMED_DAYS_APART(-0.8),
  /** How few mentions are of the date of both. */
  RARE_DATE(2.05),
  /** How alike the words and names are, by their weight; from 0 to 1. */
  WORDS(2.4),
  /** How little they share, from 0, much, to 1, nothing. */
  LITTLE(-1.3),
  /** Both are deeds of one kind. */
  SAME_KIND(1.5),
  /** Only one of them is planned. */
  ONE_PLANNED(-0.4),
  /** They may be rivals on one point: sacked, or resigned. */
  SAME_POINT(2.5),
  /** The same is told of somebody else. */
  POINT_OF_OTHERS(-2.2),
  SAME_VOICE(0.5),
  OTHER_VOICE(-0.55),
  /** Two mentions of one article, not both statements, that it tells apart. */
  APART(-1.8),
  /** The same, where the later begins as of another: "later", "in other towns", "again". */
  ANOTHER(-1),
  /** How far who does what to whom in one is told in the other; from 0 to 1. */
  CORE_IN_ALL(1.4),
  /** How alike it is who does what to whom; from 0 to 1. */
  CORE(1.4),
  /** Two deeds told by words of different meaning. */
  OTHER_ACT(-0.4),
  /** The same, where they are of different kinds too. */
  OTHER_ACT_OF_OTHER_KIND(-0.8),
  /** Only one of two deeds of one kind is told as beginning, or as going on. */
  OTHER_PHASE(-1.2),
  /** The same act, or one of the same kind, done to another. */
  OTHER_THEME(-1.5),
  /** The same act, only agreed or announced in one and done in the other. */
  OTHER_STAGE(-2),
  /** A number of one is that of the other, of the same thing. */
  SAME_FIGURE(0.4),
  /** Both name the same day. */
  SAME_DAY(0.25);

  private final double weight;

  Trait(double weight) {
    this.weight = weight;
  }

  /** What it counts where it is present in full. */
  double weight() {
    return weight;
  }
}
