package dateline.event;

import dateline.event.What.Status;
import dateline.text.AnalyzedText;
import dateline.text.Morphology;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Finds what an article reports, clause by clause, and when each of it happened. */
public final class MentionFinder {

  private final SentenceParser parser;
  private final HappeningFinder happenings;
  private final Lexicon lexicon;
  private final Roles roles = Roles.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final FigureFinder figures = FigureFinder.english();

  private MentionFinder(SentenceParser parser, HappeningFinder happenings, Lexicon lexicon) {
    this.parser = parser;
    this.happenings = happenings;
    this.lexicon = lexicon;
  }

  /** The finder for English; reads its word tables. */
  public static MentionFinder english() {
    var vocabulary = Vocabulary.english();
    var lexicon = Lexicon.english();
    var triggers = new TriggerFinder(lexicon, vocabulary);
    return new MentionFinder(
        new SentenceParser(new Morphology()),
        new HappeningFinder(new ClauseSplitter(vocabulary), triggers, vocabulary),
        lexicon);
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
    var sections = new Sections(text, times, dating.published());
    var told = read(text, sentences, sections, new Chronicle(dating.published()));
    boolean story = Storytelling.of(times, text.article().text()) >= Storytelling.STORY;
    var days = new DayFinder(text.article().text(), dating.published(), story, lexicon).find(told);
    var happened = told.stream().flatMap(t -> t.happenings().stream()).toList();
    var passages = new Passages(text.article().text());
    var counts = new Figures(figures, sentences, text.article().text(), dating.published());
    var mentions = new ArrayList<Mention>();
    var undated = new ArrayList<Undated>();
    for (var happening : happened) {
      var passage = passages.of(happening);
      if (passage.isEmpty()) {
        continue;
      }
      var when = days.get(happening);
      if (when == null) {
        undated.add(
            new Undated(text.article().id(), passage.get(), "told without a day of its own"));
      } else {
        mentions.add(
            counts.addTo(
                new Mention(
                    text.article().id(),
                    passage.get(),
                    when,
                    what(happening.over(passage.get()), cast),
                    Confidence.of(happening, when, dating.confidence()))));
      }
    }
    return new Extraction(text, dating, mentions, undated, times, cast.roles());
  }

  private List<Told> read(
      AnalyzedText text, List<Timed> sentences, Sections sections, Chronicle chronicle) {
    var speakers = new Speakers(roles, text.article().text());
    var told = new ArrayList<Told>(sentences.size());
    int next = 0;
    var section = Section.FIRST;
    for (var block : text.blocks()) {
      var entered = sections.enter(block);
      if (entered.number() != section.number()) {
        speakers.newSection();
      }
      section = entered;
      while (next < sentences.size()
          && sentences.get(next).parse().sentence().block().equals(block)) {
        var sentence = sentences.get(next++);
        var found = happenings.find(sentence.parse(), sentence.times(), chronicle, speakers);
        told.add(new Told(sentence, section, found));
      }
    }
    return told;
  }

  private static What what(Happening happening, Cast cast) {
    var trigger = happening.parse().word(happening.trigger().place()).token().span();
    var status = happening.isAhead() ? Status.PLANNED : Status.HAPPENED;
    return new What(
        happening.kind(),
        trigger,
        cast.actors(happening),
        cast.places(happening),
        status,
        happening.speaker().map(Speaker::name).filter(n -> !n.isEmpty()));
  }
}
