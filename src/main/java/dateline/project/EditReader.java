package dateline.project;

import dateline.corpus.TextQuote;
import dateline.event.Kind;
import dateline.merge.Correction;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Reads edits from JSON, those of version 1 too. */
final class EditReader {

  static final String ACCEPT = "accept";
  static final String HIDE = "hide";
  static final String CORRECT = "correct";
  static final String MERGE = "merge";
  static final String MOVE = "move";
  static final String MAKE = "make-event";
  static final String SET_PUBLISHED = "set-published";
  static final String SET_PUBLISHER = "set-publisher";
  static final String ANNOTATE = "annotate";

  /** What version 1 called a correction of the date. */
  private static final String CHANGE_DATE = "change-date";

  private EditReader() {}

  /**
   * @throws Field.WrongException if it is no edit
   */
  static Edit read(Field field) {
    var edit = field.get("edit");
    return switch (edit.text()) {
      case ACCEPT -> ofEvent(field, new Accept());
      case HIDE -> ofEvent(field, new Hide());
      case CORRECT -> ofEvent(field, new Correct(correction(field.get("set"))));
      case CHANGE_DATE -> ofEvent(field, new Correct(Correction.NONE.date(date(field))));
      case MERGE ->
          ofEvent(
              field,
              new Merge(field.get("others").list().stream().map(EditReader::event).toList()));
      case MOVE ->
          ofEvent(
              field,
              new Move(anchors(field.get("leaving")), field.find("to").map(EditReader::event)));
      case MAKE ->
          new PassageEdit(
              anchor(field.get("passage")),
              new MakeEvent(title(field.get("title")), date(field), kind(field.get("kind"))));
      case SET_PUBLISHED ->
          ofArticle(field, new SetPublished(field.get("date").as("a day", LocalDate::parse)));
      case SET_PUBLISHER ->
          ofArticle(field, field.get("publisher").as("a name", SetPublisher::new));
      case ANNOTATE -> annotate(field);
      default ->
          throw edit.wrong(
              "says “" + edit.text() + "”, which is no edit this version of Dateline knows");
    };
  }

  private static Edit annotate(Field field) {
    var annotate =
        new Annotate(
            field.find("note").map(Field::text),
            field.find("tags").map(Field::texts),
            field.find("bookmarked").map(Field::flag));
    if (field.find("event").isPresent()) {
      return ofEvent(field, annotate);
    }
    return field.find("passage").isPresent()
        ? new PassageEdit(anchor(field.get("passage")), annotate)
        : ofArticle(field, annotate);
  }

  /** In version 1 the event's title and passages stood in the edit itself. */
  private static Edit ofEvent(Field field, EventChange change) {
    return new EventEdit(event(field.find("event").orElse(field)), change);
  }

  private static Edit ofArticle(Field field, ArticleChange change) {
    return new ArticleEdit(field.get("article").text(), change);
  }

  private static EventRef event(Field field) {
    return new EventRef(
        field.find("id").map(Field::text).orElse(""),
        field.get("title").text(),
        anchors(field.get("passages")));
  }

  private static Correction correction(Field field) {
    return new Correction(
        field.find("title").map(EditReader::title),
        field.find("date").map(f -> date(field)),
        field.find("kind").map(EditReader::kind),
        field.find("actors").map(Field::texts),
        field.find("places").map(Field::texts));
  }

  private static String title(Field field) {
    if (field.text().isBlank()) {
      throw field.wrong("must not be empty");
    }
    return field.text();
  }

  private static DateRange date(Field field) {
    return field.get("date").as("a date such as 2022-01-05 or 2022-01", DateRange::parse);
  }

  private static Kind kind(Field field) {
    return field.as(
        "a kind of event", label -> Kind.of(label).orElseThrow(IllegalArgumentException::new));
  }

  private static List<Anchor> anchors(Field field) {
    return field.list().stream().map(EditReader::anchor).toList();
  }

  /** Version 1 wrote no text around a quote. */
  private static Anchor anchor(Field field) {
    var quote =
        new TextQuote(
            field.find("prefix").map(Field::text).orElse(""),
            field.get("quote").text(),
            field.find("suffix").map(Field::text).orElse(""));
    if (quote.quote().isEmpty()) {
      throw field.get("quote").wrong("must not be empty");
    }
    int length = field.find("textLength").map(Field::count).orElse(0);
    return new Anchor(field.get("article").text(), field.get("start").count(), length, quote);
  }
}
