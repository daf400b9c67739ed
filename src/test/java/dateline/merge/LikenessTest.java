package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.DateBasis;
import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.event.What.Status;
import dateline.headline.News.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final String MONDAY = "2031-03-03";
  private static final String TUESDAY = "2031-03-04";
  private static final String THURSDAY = "2031-03-06";

  private static final Vocabulary VOCABULARY = Vocabulary.english();

  private static Passage deed(String text, String date, String trigger, String who) {
    return passage(text, date, Kind.VIOLENCE, trigger).by(who);
  }

  private static Passage seized(String date) {
    return deed("Rebels seized the harbour of Lindel.", date, "seized", "Rebels");
  }

  private static Passage said(String text, String speaker) {
    return passage(text, MONDAY, Kind.STATEMENT_REACTION, "said").by(speaker).saidBy(speaker);
  }

  /** How alike what two articles tell is. */
  private static double likeness(Passage one, Passage other) {
    return likeness(article("herald", one), article("courier", other));
  }

  private static double inOneArticle(Passage one, Passage other) {
    return likeness(article("herald", one, other));
  }

  private static double likeness(Extraction... articles) {
    var reader = new ReportReader(VOCABULARY, new WordLists(), new Countries());
    var reports = List.of(articles).stream().flatMap(a -> reader.read(a).stream()).toList();
    var contents = new Contents(reports, new Rarity(reports), new ClaimWords(new Countries()));
    return new Likeness(VOCABULARY, contents).of(reports.get(0), reports.get(1));
  }

  @Test
  void whatIsToldInTheSameWordsIsOne() {
    assertThat(likeness(seized(MONDAY), seized(MONDAY))).isGreaterThanOrEqualTo(Likeness.SAME);
  }

  @Test
  void whatUndoesADeedIsNeverTheDeed() {
    var regained = deed("Troops regained the harbour of Lindel.", MONDAY, "regained", "Troops");

    assertThat(likeness(seized(MONDAY), regained)).isEqualTo(Likeness.NEVER);
  }

  @Test
  void whatIsDeniedIsNeverWhatHappened() {
    assertThat(likeness(seized(MONDAY), seized(MONDAY).status(Status.NEGATED)))
        .isEqualTo(Likeness.NEVER);
  }

  @Test
  void theFurtherApartTheDaysTheLessAlikeAndAfterTwoDaysNever() {
    double oneDay = likeness(seized(MONDAY), seized(TUESDAY));

    assertThat(oneDay).isLessThan(likeness(seized(MONDAY), seized(MONDAY)));
    assertThat(likeness(seized(MONDAY), seized("2031-03-05"))).isLessThan(oneDay);
    assertThat(likeness(seized(MONDAY), seized(THURSDAY))).isEqualTo(Likeness.NEVER);
  }

  @Test
  void aDayThatIsOnlyThatOfPublicationSpeaksLessAgainst() {
    assertThat(likeness(seized(MONDAY), seized(TUESDAY).basis(DateBasis.PUBLICATION)))
        .isGreaterThan(likeness(seized(MONDAY), seized(TUESDAY)));
  }

  @Test
  void statementsOfTwoDaysAreOneOnlyWhereADayIsNotSure() {
    var monday = said("Per Holm said the dam would hold.", "Per Holm");
    var tuesday =
        passage("Per Holm said the dam would hold.", TUESDAY, Kind.STATEMENT_REACTION, "said")
            .by("Per Holm")
            .saidBy("Per Holm");

    assertThat(likeness(monday, tuesday)).isEqualTo(Likeness.NEVER);
    assertThat(likeness(monday, tuesday.basis(DateBasis.PUBLICATION)))
        .isGreaterThan(Likeness.NEVER);
  }

  @Test
  void oneArticleTellsTwoDeedsRatherThanOneTwice() {
    assertThat(inOneArticle(seized(MONDAY), seized(MONDAY)))
        .isLessThan(likeness(seized(MONDAY), seized(MONDAY)));
    assertThat(inOneArticle(seized(MONDAY), seized(TUESDAY))).isEqualTo(Likeness.NEVER);
  }

  @Test
  void aDayThatFollowsFromTheContextMayBeWrongInOneArticleToo() {
    assertThat(inOneArticle(seized(MONDAY), seized(TUESDAY).basis(DateBasis.NARRATIVE)))
        .isGreaterThan(Likeness.NEVER)
        .isLessThan(inOneArticle(seized(MONDAY), seized(MONDAY)));
  }

  @Test
  void anotherKindSpeaksAgainst() {
    var protest =
        passage("Rebels seized the harbour of Lindel.", MONDAY, Kind.PROTEST, "seized")
            .by("Rebels");

    assertThat(likeness(seized(MONDAY), protest))
        .isLessThan(likeness(seized(MONDAY), seized(MONDAY)));
  }

  @Test
  void aPlanIsRatherNotTheDeed() {
    assertThat(likeness(seized(MONDAY), seized(MONDAY).status(Status.PLANNED)))
        .isLessThan(likeness(seized(MONDAY), seized(MONDAY)));
  }

  @Test
  void theSameDoneToAnotherIsAnother() {
    var ferry = deed("Rebels seized two ferries.", MONDAY, "seized", "Rebels");

    assertThat(likeness(seized(MONDAY), ferry)).isLessThan(Likeness.SAME);
  }

  @Test
  void whatIsAgreedIsRatherNotWhatIsDone() {
    var sent =
        passage("The alliance sent soldiers to Lindel.", MONDAY, Kind.DEPLOYMENT, "sent")
            .by("alliance");
    var agreed =
        passage("The alliance agreed to send soldiers to Lindel.", MONDAY, Kind.DEPLOYMENT, "send")
            .by("alliance");

    assertThat(likeness(sent, agreed)).isLessThan(likeness(sent, sent) - 0.5);
  }

  @Test
  void anotherActOfAnotherKindIsAnother() {
    var sent = deed("The alliance sent soldiers to Lindel.", MONDAY, "sent", "alliance");
    var asked = "The king asked the alliance to send soldiers to Lindel.";
    var sameKind = passage(asked, MONDAY, Kind.VIOLENCE, "asked").by("king");
    var otherKind = passage(asked, MONDAY, Kind.DIPLOMACY, "asked").by("king");
    double kindAlone = Trait.SAME_KIND.weight();

    assertThat(likeness(sent, otherKind)).isLessThan(likeness(sent, sameKind) - kindAlone - 0.5);
  }

  @Test
  void theBeginningOfADeedIsNotThatItGoesOn() {
    var begun = protest("Protests began in Lindel.", "Protests");
    var goesOn = protest("Protests continued in Lindel.", "Protests");
    var told = protest("Protests hit Lindel.", "Protests");

    assertThat(likeness(begun, begun)).isGreaterThan(Likeness.SAME);
    assertThat(likeness(begun, goesOn)).isLessThan(likeness(begun, begun) - 1);
    assertThat(likeness(begun, told)).isLessThan(likeness(begun, begun) - 1);
  }

  private static Passage protest(String text, String trigger) {
    return passage(text, MONDAY, Kind.PROTEST, trigger);
  }

  @Test
  void whatAnArticleTellsAsAnotherIsAnother() {
    var other = deed("Later rebels seized the harbour of Lindel.", MONDAY, "seized", "Rebels");

    assertThat(inOneArticle(seized(MONDAY), other))
        .isLessThan(inOneArticle(seized(MONDAY), seized(MONDAY)) - 0.5);
  }

  @Test
  void aNameThatBeginsWithAnotherTellsOfNoOther() {
    var again = deed("New York rebels seized the harbour of Lindel.", MONDAY, "seized", "Rebels");

    assertThat(inOneArticle(seized(MONDAY), again))
        .isGreaterThan(inOneArticle(seized(MONDAY), seized(MONDAY)) - 0.7);
  }

  @Test
  void aRequestForSomethingElseIsNotTheRequestForHelp() {
    var help = "The king asked Norway for help.";
    var calm = "The Danes asked Norway for calm after the king had sought help.";

    assertThat(likeness(asked(help), asked(help)) - likeness(asked(help), asked(calm)))
        .isGreaterThan(Trait.SAME_POINT.weight());
  }

  @Test
  void aRequestForHelpIsThatOfTheSamePersonOfWhomeverItIsAsked() {
    var norway = asked("The king asked Norway for help.").by("Orlo");
    var nobody = asked("The king asked for help.").by("Orlo");
    var mayor = asked("The mayor asked Norway for help.").by("Lund", "Norway");

    assertThat(likeness(norway, nobody)).isGreaterThan(Likeness.SAME);
    assertThat(likeness(norway, mayor)).isLessThan(likeness(norway, nobody) - 2);
  }

  private static Passage asked(String text) {
    return passage(text, MONDAY, Kind.DIPLOMACY, "asked");
  }

  @Test
  void otherPeopleSpeakAgainst() {
    var unnamed = passage("Rebels seized the harbour of Lindel.", MONDAY, Kind.VIOLENCE, "seized");

    assertThat(likeness(seized(MONDAY), unnamed.by("Pirates")))
        .isLessThan(likeness(seized(MONDAY), unnamed.by("Rebels")));
  }

  @Test
  void aStatementIsLikelierThatOfTheSameSpeaker() {
    var holm = said("Per Holm said the dam of Lindel would hold.", "Per Holm");
    var surname = said("Holm said the dam of Lindel would hold.", "Holm");
    var other = said("Kovac said the dam of Lindel would hold.", "Kovac");

    assertThat(likeness(holm, surname)).isGreaterThan(likeness(holm, other) + 0.5);
  }

  @Test
  void rivalAccountsOfOnePersonsLeavingAreOneAndOfTwoPersonsTwo() {
    var sacked = left("The president sacked minister Berg.", "sacked", "Berg");
    var resigned = left("Minister Berg resigned.", "resigned", "Berg");
    var other = left("Minister Lund resigned.", "resigned", "Lund");

    assertThat(likeness(sacked, resigned)).isGreaterThan(Likeness.SAME);
    assertThat(likeness(sacked, other)).isLessThan(Likeness.SAME);
  }

  private static Passage left(String text, String trigger, String who) {
    return passage(text, MONDAY, Kind.RESIGNATION_APPOINTMENT, trigger).by(who);
  }
}
