package dateline.event;

import dateline.event.DayFinder.Placed;
import dateline.event.What.Status;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.Morphology;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Finds what an article reports, clause by clause, and when each of it happened. */
public final class MentionFinder {

  private final SentenceParser parser;
  private final HappeningFinder happenings;
  private final Roles roles = Roles.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final FigureFinder figures = FigureFinder.english();

  private MentionFinder(SentenceParser parser, HappeningFinder happenings) {
    this.parser = parser;
    this.happenings = happenings;
  }

  /** The finder for English; reads its word tables. */
  public static MentionFinder english() {
    var vocabulary = Vocabulary.english();
    var triggers = new TriggerFinder(Lexicon.english(), vocabulary);
    return new MentionFinder(
        new SentenceParser(new Morphology()),
        new HappeningFinder(new ClauseSplitter(vocabulary), triggers, vocabulary));
  }

  /**
   * Finds the mentions of an article.
   *
   * @param text the article
   * @param dating its publication date
   * @param times its time expressions, in text order
   */
  public Extraction find(AnalyzedText text, Dating dating, List<TimeExpression> times) {
    var sentences = Timed.of(parser.parse(text.sentences()), times);
    var cast = new Cast(sentences, gazetteer);
    var placed = place(text, sentences);
    var days = new DayFinder(text.article().text(), dating.published()).find(placed);
    var passages =
        new Passages(text.article().text(), placed.stream().map(Placed::happening).toList());
    var told = new Figures(figures, sentences, text.article().text(), dating.published());
    var mentions = new ArrayList<Mention>();
    var undated = new ArrayList<Undated>();
    for (var one : placed) {
      var happening = one.happening();
      var passage = passages.of(happening);
      if (passage.isEmpty()) {
        continue;
      }
      var when = days.get(happening);
      if (when == null) {
        undated.add(
            new Undated(text.article().id(), passage.get(), "told without a day of its own"));
      } else {
        mentions.add(told.addTo(mention(text, happening.over(passage.get()), when, cast)));
      }
    }
    return new Extraction(text, dating, mentions, undated);
  }

  private List<Placed> place(AnalyzedText text, List<Timed> sentences) {
    var speakers = new Speakers(roles, text.article().text());
    var placed = new ArrayList<Placed>();
    int block = 0;
    int section = 0;
    for (var sentence : sentences) {
      var parse = sentence.parse();
      while (!text.blocks().get(block).equals(parse.sentence().block())) {
        if (text.blocks().get(block).role() == Block.Role.HEADING) {
          section++;
          speakers.newSection();
        }
        block++;
      }
      for (var happening : happenings.find(parse, sentence.times(), speakers)) {
        placed.add(new Placed(happening, section));
      }
    }
    return placed;
  }

  private static Mention mention(AnalyzedText text, Happening happening, When when, Cast cast) {
    var trigger = happening.parse().word(happening.trigger().place()).token().span();
    var status = happening.manner() == Happening.Manner.PLANNED ? Status.PLANNED : Status.HAPPENED;
    var what =
        new What(
            happening.kind(),
            trigger,
            cast.actors(happening),
            cast.places(happening),
            status,
            happening.speaker().map(Speaker::name).filter(n -> !n.isEmpty()));
    return new Mention(
        text.article().id(), happening.passage(), when, what, Confidence.of(happening, when));
  }
}
